import type { StoreParsers } from './store-parsers.ts';
/** Waits for the parsers where there is something to parse; a start with an empty outbox never asks. */
export type LoadParsers = () => Promise<StoreParsers>;
/** Loads them once; after a failure the next one who asks tries again. */
export declare function createLoadParsers(load: LoadParsers): LoadParsers;
