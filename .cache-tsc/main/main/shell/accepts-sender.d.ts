/** The part of Electron's `WebFrameMain` that tells who is calling. */
export interface SenderFrame {
    readonly origin: string;
    readonly parent: unknown;
}
/** A call's event and the window that it is for, as Electron has them: reading what is gone throws. */
export interface Sender {
    /** Its frame is null once it has navigated away or is gone; Electron 33 types it as never null. */
    readonly event: {
        readonly senderFrame: SenderFrame | null;
    };
    readonly window: {
        readonly webContents: {
            readonly mainFrame: unknown;
        };
    };
}
/** Only the window's own top frame, and only while our page is in it. */
export declare function acceptsSender({ event, window }: Sender): boolean;
