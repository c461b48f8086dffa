import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/** An opaque cursor that holds the sort key of a page's last row. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url')
}

/** The sort key inside a cursor, or undefined for the first page; throws `cursor.invalid`. */
export function decodeCursor<S extends z.ZodType>(cursor: string | undefined, key: S): z.output<S> | undefined {
  if (cursor === undefined) return undefined
  try {
    return key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch (error) {
    throw new SwitchboardError('cursor.invalid', 'This cursor is not one of ours.', { cause: error })
  }
}

/** Cuts a page of `limit` from up to `limit + 1` rows. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  page: {
    readonly limit: number
    readonly key: (row: Row) => readonly (string | number)[]
    readonly item: (row: Row) => Item
  },
): { items: Item[]; next_cursor: string | null } {
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(page.item),
    next_cursor: rows.length > page.limit && last !== undefined ? encodeCursor(page.key(last)) : null,
  }
}
