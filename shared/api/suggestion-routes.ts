import { z } from 'zod'
import { projectIdSchema, suggestionIdSchema } from '../model/ids.ts'
import { providerSchema } from '../model/provider.ts'
import { suggestedSchema, suggestionSchema } from '../model/suggestion.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

/** How suggestions on the same evidence fared in this workspace, by people's decisions. */
const recordAnswerSchema = z.object({
  accepted: z.int(),
  declined: z.int(),
  undone: z.int(),
  /** From 20 decisions on: the lower bound of the share that was right, 0 to 1, and a sentence with it. */
  atLeast: z.number().nullable(),
  sentence: z.string().nullable(),
})

/** A candidate with its record. */
export const recordedCandidateSchema = suggestedSchema.extend({ record: recordAnswerSchema })
export type RecordedCandidate = z.infer<typeof recordedCandidateSchema>

const answerSchema = suggestionSchema.extend({ candidates: z.array(recordedCandidateSchema) })

const read = { kind: 'tenant', permission: 'read' } as const

export const suggestionRoutes = {
  'suggestions.list': route({
    method: 'GET',
    path: '/suggestions',
    summary:
      'Where resources without a mapping may belong, the surest first. Project and confidence are the first candidate’s.',
    access: read,
    query: pageQuery.extend({
      state: z.enum(['open', 'accepted', 'declined', 'superseded']).optional(),
      provider: providerSchema.optional(),
      project: projectIdSchema.optional(),
      min_confidence: z.coerce.number('Expected a share from 0 to 1.').min(0).max(1).optional(),
    }),
    answer: json(pageOf(answerSchema)),
  }),
  'suggestions.get': route({
    method: 'GET',
    path: '/suggestions/{id}',
    summary: 'One suggestion with its candidates, what speaks against each, and how such suggestions fared so far.',
    access: read,
    params: z.strictObject({ id: suggestionIdSchema }),
    answer: json(answerSchema),
  }),
} as const
