import type { z } from 'zod';
/** An opaque cursor that holds the sort key of a page's last row. */
export declare function encodeCursor(key: readonly (string | number)[]): string;
/** The sort key inside a cursor, or undefined for the first page; throws `cursor.invalid`. */
export declare function decodeCursor<S extends z.ZodType>(cursor: string | undefined, key: S): z.output<S> | undefined;
/** Cuts a page of `limit` from up to `limit + 1` rows. */
export declare function toPage<Row, Item>(rows: readonly Row[], page: {
    readonly limit: number;
    readonly key: (row: Row) => readonly (string | number)[];
    readonly item: (row: Row) => Item;
}): {
    items: Item[];
    next_cursor: string | null;
};
