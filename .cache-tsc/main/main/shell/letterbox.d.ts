/** Keeps the last thing that came until a page can have it. */
export interface Letterbox<T> {
    put(letter: T): void;
    /** A page is there: it gets what waits, and what comes. Returns the way to stop. */
    listen(listener: (letter: T) => void): () => void;
}
export declare function createLetterbox<T>(): Letterbox<T>;
