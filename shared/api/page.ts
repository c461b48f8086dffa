import { z } from 'zod'

const aLimit = 'Expected a whole number from 1 to 500.'

/** `limit` and `cursor` of every list. The cursor is opaque: pass back what `next_cursor` said. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number(aLimit).int(aLimit).min(1, aLimit).max(500, aLimit).default(100),
  cursor: z.string().max(512).optional(),
})

/** A page of a list; `next_cursor` is null on the last one. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), next_cursor: z.string().nullable() })
