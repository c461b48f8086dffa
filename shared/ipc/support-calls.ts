import { z } from 'zod'
import { call } from './call.ts'

const partIdSchema = z.enum(['about', 'status', 'sync', 'operations', 'files', 'log', 'preferences', 'service'])
export type SupportPartId = z.infer<typeof partIdSchema>

/** One file of the bundle, as it would be saved. */
const supportPartSchema = z.object({
  id: partIdSchema,
  file: z.string(),
  bytes: z.int(),
  /** Its beginning. */
  preview: z.string(),
  isCut: z.boolean(),
})
export type SupportPart = z.infer<typeof supportPartSchema>

const savedFacts = { name: z.string(), files: z.int(), bytes: z.int() } as const

export const supportCalls = {
  /** What a support bundle would hold now. */
  'support.plan': call(z.strictObject({ words: z.boolean() }), z.object({ parts: z.array(supportPartSchema) })),
  /** Asks where to put it: the page never names a path. `words`: what the operator wrote in decisions, too. */
  'support.save': call(
    z.strictObject({ parts: z.array(partIdSchema).min(1).max(8), words: z.boolean() }),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('saved'), ...savedFacts }),
      z.object({ kind: z.literal('download'), ...savedFacts, base64: z.string() }),
    ]),
  ),
} as const
