import { z } from 'zod'

/** Which rows of a list are asked for, and what they are searched for. */
export const windowSchema = z.strictObject({
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
  text: z.string().max(200).default(''),
})
