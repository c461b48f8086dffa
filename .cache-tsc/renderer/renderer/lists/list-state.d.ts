/** A row of the result, by its place in the whole result. */
export interface ListCursor {
    readonly index: number;
    /** The row's identity; null while the row at `index` is not loaded. */
    readonly key: string | null;
}
export interface ListSelection<R> {
    /** By key, in the order of selecting; rows are kept because those off screen are not. */
    readonly rows: ReadonlyMap<string, R>;
    /** Where a Shift range starts. */
    readonly anchor: number | null;
}
/**
 * Windows of a result that is far larger than memory should hold.
 *   loading ──answer──▶ ready ──(rows changed)──▶ ready
 *      └──────failure──▶ failed ──retry──▶ loading
 * While a new query loads, the old rows stay: nothing flickers.
 */
export type ListPhase = {
    readonly kind: 'loading';
} | {
    readonly kind: 'ready';
} | {
    readonly kind: 'failed';
    readonly message: string;
};
export interface ListState<R> {
    readonly phase: ListPhase;
    /** null before the first answer. */
    readonly total: number | null;
    /** Events in all rows together, where rows are groups. */
    readonly events: number | null;
    readonly rows: ReadonlyMap<number, R>;
    readonly cursor: ListCursor;
    readonly selection: ListSelection<R>;
    /** The row that was under the cursor until the rows changed by themselves: it left the result, or the top is followed. */
    readonly lost: {
        readonly row: R;
        readonly why: 'gone' | 'followed';
        readonly turn: number;
    } | null;
    /** Selected rows that left the result by themselves, and so the selection. */
    readonly dropped: {
        readonly rows: readonly R[];
        readonly turn: number;
    } | null;
    readonly shown: {
        readonly first: number;
        readonly last: number;
    };
}
export interface ListAnswer<R> {
    readonly total: number;
    readonly events: number | null;
    /** Where the cursor belongs: its row, or where that is gone the nearest one; null where only its place is known. */
    readonly found?: ListCursor | null;
    /** The cursor belongs to the top, whatever row that is. */
    readonly isTopFollowed?: boolean;
    /** Rows are still pouring in: one that isn't there may be on its way. */
    readonly isFilling?: boolean;
    /** Selected rows that the result no longer has. */
    readonly gone?: ReadonlySet<string>;
    readonly windows: readonly {
        readonly offset: number;
        readonly rows: readonly R[];
    }[];
}
export type KeyOf<R> = (row: R) => string;
/** The state before anything was asked. */
export declare function emptyList<R>(): ListState<R>;
/** More windows of the same result. */
export declare function withWindows<R>(state: ListState<R>, answer: ListAnswer<R>, keyOf: KeyOf<R>): ListState<R>;
/** The result changed: only fresh rows stay, and the cursor stays on its row where that still exists. */
export declare function withFreshWindows<R>(state: ListState<R>, answer: ListAnswer<R>, keyOf: KeyOf<R>): ListState<R>;
/** The first answer to another query: the cursor starts at the top unless the caller remembers one. */
export declare function withNewResult<R>(state: ListState<R>, answer: ListAnswer<R>, keyOf: KeyOf<R>): ListState<R>;
/** Keys of the rows around a place in the order in which they would take it: what follows first, as after a verdict. */
export declare function neighboursOf<R>(rows: ReadonlyMap<number, R>, index: number, keyOf: KeyOf<R>): readonly string[];
/** The cursor on another place of the result. */
export declare function movedTo<R>(state: ListState<R>, index: number, keyOf: KeyOf<R>): ListState<R>;
/** Rows leave at once after a durable decision: what follows moves up, and the cursor keeps its place. */
export declare function withoutKeys<R>(state: ListState<R>, keys: ReadonlySet<string>, keyOf: KeyOf<R>): ListState<R>;
/** Selects or deselects one row; it becomes the start of the next range. */
export declare function toggled<R>(state: ListState<R>, index: number, keyOf: KeyOf<R>): ListState<R>;
/** Selects everything between the range's start and `index`, and moves the cursor there. Unloaded rows are left out. */
export declare function rangeSelected<R>(state: ListState<R>, index: number, keyOf: KeyOf<R>): ListState<R>;
/** Nothing selected. */
export declare function deselected<R>(state: ListState<R>): ListState<R>;
/** The row under the cursor, when it is loaded; never another one that happens to stand at its place. */
export declare function currentRow<R>({ rows, cursor }: ListState<R>, keyOf: KeyOf<R>): R | undefined;
/** Offsets of the pages that cover `first` to `last` and hold at least one row that isn't loaded. */
export declare function missingPages<R>(state: ListState<R>, range: {
    readonly first: number;
    readonly last: number;
}, pageSize: number): readonly number[];
/** Offsets of the pages that a range touches. */
export declare function pagesOf(range: {
    readonly first: number;
    readonly last: number;
}, pageSize: number): readonly number[];
