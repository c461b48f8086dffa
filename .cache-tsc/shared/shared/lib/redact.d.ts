/** The text with everything that looks like a credential replaced; ids, hashes and paths stay as they are. */
export declare function redact(text: string): string;
