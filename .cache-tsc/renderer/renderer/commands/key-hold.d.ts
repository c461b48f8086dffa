/** Keys that came before the one ahead of them was worked off: they wait, and then mean what they would have meant. */
export interface KeyHold<K> {
    /** Takes a key if it has to wait; false when it can be used at once. */
    take(key: K): boolean;
    /** Whether keys wait: one that comes now is behind them, wherever it would go. */
    isHolding(): boolean;
    /** What was asked for ahead of them failed: they were pressed for something that never came. Returns how many. */
    drop(): number;
    stop(): void;
}
export interface KeyHoldParts<K> {
    readonly mustWait: (key: K) => boolean;
    readonly replay: (key: K) => void;
    /** Looks again a little later. Returns how to cancel. */
    readonly later: (run: () => void) => () => void;
    /** Milliseconds that only run forward. */
    readonly now: () => number;
    /** Nobody means a key for longer than this. */
    readonly longestMs: number;
    /** Hears how many keys waited for too long: they are not used any more. */
    readonly onGivenUp: (count: number) => void;
}
export declare function createKeyHold<K>(parts: KeyHoldParts<K>): KeyHold<K>;
