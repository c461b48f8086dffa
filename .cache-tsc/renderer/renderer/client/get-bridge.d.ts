import type { IpcBridge } from '#shared/ipc/bridge.ts';
import { type HostLink } from './host-link.ts';
declare global {
    interface Window {
        /** Put there by the preload; missing in a browser. */
        readonly switchboard?: IpcBridge;
    }
}
/** The way to main: the preload's in Electron, a socket to the Node host in a browser. Called once, by the entry. */
export declare function getBridge(): {
    readonly bridge: IpcBridge;
    readonly link: HostLink;
};
