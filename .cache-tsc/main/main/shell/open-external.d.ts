/** The only way from the page to the system's browser; whatever is on no list stays where it is. */
export declare function openExternal(url: string): void;
