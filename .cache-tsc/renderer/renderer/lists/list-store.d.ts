import type { StoreApi } from 'zustand/vanilla';
import type { KeyOf, ListCursor, ListState } from './list-state.ts';
export interface ListWindow {
    readonly offset: number;
    readonly limit: number;
}
export interface ListPage<R> {
    readonly total: number;
    readonly events?: number;
    readonly rows: readonly R[];
}
export type LoadPage<R> = (window: ListWindow) => Promise<ListPage<R>>;
/** Where the first of these rows that the result still has stands in it. */
export type FindRow = (keys: readonly string[]) => Promise<{
    readonly key: string;
    readonly index: number;
} | null>;
/** A question whose rows can be asked for, and looked for. */
export interface ListQuestion<R> {
    readonly load: LoadPage<R>;
    readonly find?: FindRow;
}
export interface ListStore<R> {
    readonly store: StoreApi<ListState<R>>;
    readonly keyOf: KeyOf<R>;
    /** The row under the cursor, when it is loaded. */
    readonly current: (state: ListState<R>) => R | undefined;
    /** Asks another question; `cursor` says where to start, the top by default. */
    open(question: ListQuestion<R>, cursor?: ListCursor): void;
    /** Says which rows are on screen, so that they are loaded. */
    show(first: number, last: number): void;
    /** Asks again for what is on screen, keeping it there until the answer comes. Settles when the list does. */
    refresh(): Promise<void>;
    moveTo(index: number): void;
    /** Puts the cursor on a row that the next refresh is expected to bring. */
    expect(key: string, index: number): void;
    toggle(index: number): void;
    selectTo(index: number): Promise<void>;
    deselect(): void;
    remove(keys: ReadonlySet<string>): void;
    /** Whether what was asked for isn't there yet: another question's rows, a range's, or the row under the cursor. */
    isAwaited(reach: 'place' | 'row'): boolean;
    /** While rows are being decided: an answer from that time may show one half decided, and is asked for again. Returns how to end it. */
    hold(): () => void;
}
/** Builds the holder of one list. It loads only what is shown, newest wish first, and never more than once at a time. */
export declare function createListStore<R>(keyOf: KeyOf<R>, 
/** Whether rows pour in from a first load: until it is moved, the cursor stays at the top of them. */
isFilling?: () => boolean): ListStore<R>;
