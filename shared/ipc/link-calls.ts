import { z } from 'zod'
import { linkScreens } from '../domain/deep-link.ts'
import { eventIdSchema, mappingIdSchema, suggestionIdSchema, workspaceIdSchema } from '../model/ids.ts'
import { inboxStateSchema } from './inbox-calls.ts'
import { call } from './call.ts'
import { viewOfSchema } from './view-calls.ts'

const rowSchemas = [
  z.strictObject({ kind: z.literal('event'), id: eventIdSchema }),
  z.strictObject({ kind: z.literal('group'), groupKey: z.string().max(512) }),
  z.strictObject({ kind: z.literal('mapping'), id: mappingIdSchema }),
  z.strictObject({ kind: z.literal('suggestion'), id: suggestionIdSchema }),
] as const

export const deepLinkSchema = z.strictObject({
  workspaceId: workspaceIdSchema.nullable(),
  target: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('screen'), screen: z.enum(linkScreens) }),
    z.strictObject({ kind: z.literal('view'), ...viewOfSchema.shape }),
    ...rowSchemas,
  ]),
})

/** Where a row stands in the plain list that has it, newest first. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('inbox'),
    state: inboxStateSchema,
    groupKey: z.string(),
    subject: z.string(),
    groupIndex: z.int(),
    /** Null where the group itself was asked for. */
    event: z.object({ id: eventIdSchema, index: z.int() }).nullable(),
  }),
  z.object({ kind: z.literal('mappings'), state: z.enum(['current', 'retired']), id: mappingIdSchema, index: z.int() }),
  /** The surest first. */
  z.object({
    kind: z.literal('suggestions'),
    state: z.enum(['open', 'accepted', 'declined']),
    id: suggestionIdSchema,
    index: z.int(),
  }),
])
export type Place = z.infer<typeof placeSchema>

export const linkCalls = {
  /** Where the row of a link is in the open workspace; null where it isn't. */
  'links.find': call(z.discriminatedUnion('kind', rowSchemas), placeSchema.nullable()),
} as const
