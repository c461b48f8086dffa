import type { Console } from './console.ts';
export interface PlaceParts {
    /** The tab's own: it outlives the page and its process, and ends with the window. */
    readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
    readonly window: Pick<Window, 'addEventListener'>;
    /** A duplicated tab begins with a copy of the storage, and has not ended. */
    readonly isLoadedAgain: () => boolean;
}
/** Writes down where the operator is. The answer goes back there once, and says so when the page before did not end by itself. */
export declare function keepPlace(app: Console, { storage, window, isLoadedAgain }: PlaceParts): () => void;
