import type { FileArrival } from '#shared/ipc/event-file-calls.ts';
import type { EventFile } from '#shared/model/event-file.ts';
/** Keeps the last event file that was opened until a page can show it. However a path arrives, only what the file says comes out. */
export interface FileBox {
    receive(path: string): void;
    /** A command line may name one, from the folder it was typed in; whether it did. */
    receiveArgs(args: readonly string[], folder: string): boolean;
    listen(listener: (arrival: FileArrival) => void): () => void;
}
export declare function createFileBox(read: (path: string) => Promise<EventFile>): FileBox;
