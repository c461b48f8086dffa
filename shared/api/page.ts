import { z } from 'zod'

/** `limit` and `cursor` of every list. The cursor is opaque: pass back what `next_cursor` said. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number('Expected a whole number.').int().min(1).max(500).default(100),
  cursor: z.string().max(512).optional(),
})

/** A page of a list; `next_cursor` is null on the last one. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), next_cursor: z.string().nullable() })
