import type { BrowserWindow } from 'electron';
import type { Console } from '../console.ts';
import type { FileBox } from './file-box.ts';
/** Hands the files that were opened to a window's page, once it is there to show them. */
export declare function deliverFiles(window: BrowserWindow, files: FileBox, { tell }: Pick<Console, 'tell'>): void;
