import { type FileBox } from './file-box.ts';
/** Listens for files from before Electron is ready: macOS may send the first one that early. */
export declare function receiveFiles(args: readonly string[], folder: string): FileBox;
