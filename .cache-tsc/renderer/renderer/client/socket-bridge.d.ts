import type { IpcBridge } from '#shared/ipc/bridge.ts';
import { type HostLink } from './host-link.ts';
import type { PageToken } from './page-token.ts';
import { type TabChannel } from './tab-desk.ts';
export interface SocketListener {
    readonly onOpen: () => void;
    readonly onMessage: (text: string) => void;
    /** Called once, also when it never opened. */
    readonly onClose: (code: number) => void;
}
/** The part of a socket that the bridge uses. */
export interface BridgeSocket {
    send(text: string): void;
}
export interface SocketBridgeParts {
    readonly pageToken: PageToken;
    readonly openSocket: (listener: SocketListener) => BridgeSocket;
    readonly tabs: TabChannel;
    readonly newId: () => string;
    /** Calls back when a person does something in the page. */
    readonly onUse: (listener: () => void) => void;
    /** Calls back when another address is put into the tab's address bar. */
    readonly onNewAddress: (listener: () => void) => void;
    /** Runs something once, later. */
    readonly after: (delayMs: number, run: () => void) => () => void;
    readonly random: () => number;
    readonly clock: () => number;
}
/** Calls and events over the Node host's socket: connects again by itself, and never leaves a call unanswered. */
export declare function createSocketBridge(parts: SocketBridgeParts): {
    readonly bridge: IpcBridge;
    readonly link: HostLink;
};
