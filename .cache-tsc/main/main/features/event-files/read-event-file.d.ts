import { type EventFile } from '#shared/model/event-file.ts';
/** Reads the file that a person chose or opened, and nothing but a regular file of bounded size. */
export declare function readEventFile(path: string): Promise<EventFile>;
/** The bytes of a file as what they say; throws like `parseEventFile`. */
export declare function parseFileBytes(bytes: Uint8Array): EventFile;
