/** Asks for a file in the browser's own dialog; null where nobody chose. */
export declare function chooseFile(): Promise<File | null>;
/** The bytes of a file as base64. */
export declare function base64Of(file: Blob): Promise<string>;
/** Offers bytes as a download. */
export declare function download(name: string, base64: string): void;
