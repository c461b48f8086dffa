export interface HoldParts {
    /** What a key ahead has asked for isn't there yet: a verdict's storing, a menu, other rows. */
    readonly isBusy: (reach: KeyReach) => boolean;
    readonly isCovered: () => boolean;
    /** Calls back when what lies over the screen changes. */
    readonly onCovered: (run: () => void) => () => void;
    /** Calls back when what was asked for failed: the keys behind it are dropped, and counted. */
    readonly onStopped: (drop: () => number) => () => void;
    /** Hears how many keys waited for too long, and were dropped. */
    readonly onGivenUp: (count: number) => void;
}
/** A key may move to another place of the list, whichever rows are there; every other one may be about the row under the cursor. */
export type KeyReach = 'place' | 'row';
/** While a key is worked off, the next ones wait: no key means another thing because it came quickly. Returns how to stop. */
export declare function holdKeys(target: Window, parts: HoldParts): () => void;
