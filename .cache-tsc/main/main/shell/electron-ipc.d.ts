import type { IpcMain } from 'electron';
import type { Console } from '../console.ts';
import { type Sender } from './accepts-sender.ts';
export declare const callChannel = "switchboard:call";
export declare const eventChannel = "switchboard:event";
/** The part of a `BrowserWindow` that speaks. */
export interface ConnectedWindow {
    isDestroyed(): boolean;
    readonly webContents: Sender['window']['webContents'] & {
        send(channel: string, told: unknown): void;
        on(event: 'did-finish-load', listener: () => void): unknown;
    };
}
/** Connects one window to the console; the answer disconnects it. */
export declare function connectWindow({ ipcMain, window }: {
    ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>;
    window: ConnectedWindow;
}, { router, subscribe, greeting }: Pick<Console, 'router' | 'subscribe' | 'greeting'>): () => void;
