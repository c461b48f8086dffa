import { z } from 'zod'
import {
  installationIdSchema,
  mappingIdSchema,
  opIdSchema,
  projectIdSchema,
  resourceIdSchema,
  suggestionIdSchema,
} from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { providerSchema } from './provider.ts'
import { candidateSchema, evidenceSchema } from './routing-decision.ts'

/** The kinds of evidence that a candidate shows, sorted and joined: `name_similar+remote_equal`. */
export const signatureSchema = z
  .string()
  .regex(/^[a-z_]+(\+[a-z_]+)*$/, 'Expected kinds of evidence, such as name_similar+remote_equal.')
  .max(200)

const evidenceKind = `(${evidenceSchema.shape.kind.options.join('|')})`

/** As a decision names one: of kinds that there are. What is on record may have others, of an earlier or a later version. */
export const decidedSignatureSchema = z
  .string()
  .regex(
    new RegExp(`^${evidenceKind}(\\+${evidenceKind})*$`),
    `Expected kinds of evidence joined by +, of ${evidenceSchema.shape.kind.options.join(', ')}.`,
  )
  .max(200)

export const declineReasonSchema = z.enum(['wrong_project', 'several_projects', 'not_ours', 'not_now', 'other'])
export type DeclineReason = z.infer<typeof declineReasonSchema>

/** What people decided against: this project for this resource. A later decision about the same two takes its place. */
export const pastDecisionSchema = z.looseObject({
  projectId: projectIdSchema,
  how: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('declined'), reason: declineReasonSchema, note: z.string() }),
    /** The mapping was there, and was retired by hand. */
    z.object({ kind: z.literal('retired') }),
  ]),
  /** On which evidence; empty where it was against any. */
  signature: z.union([z.literal(''), signatureSchema]),
  actor: z.string(),
  at: instantSchema,
  opId: opIdSchema,
})
export type PastDecision = z.infer<typeof pastDecisionSchema>

/** What became of suggestions with one signature in a workspace, by people's decisions. */
export const suggestionRecordSchema = z.looseObject({
  /** The signature. */
  id: signatureSchema,
  accepted: z.int(),
  /** Declined, or decided otherwise while it was suggested. */
  declined: z.int(),
  /** Of those accepted, taken back later. */
  undone: z.int(),
})
export type SuggestionRecord = z.infer<typeof suggestionRecordSchema>

export const suggestedSchema = candidateSchema.extend({
  signature: signatureSchema,
  /** The names of other projects for which exactly the same stands. */
  equals: z.array(z.string()),
  /** A person decided against it on no less evidence: it comes after all others. */
  isDeclined: z.boolean(),
})
export type Suggested = z.infer<typeof suggestedSchema>

/**
 *             ┌──────────── new evidence, or undo ───────────┐
 *             ▼                                              │
 *   (new) ─▶ open ──decline the last candidate──▶ declined {reason}
 *             │ ──accept──▶ accepted {mappingId} ──undo──▶ open
 *             └──mapped otherwise, removed, or no evidence left──▶ superseded ──evidence──▶ open
 * Which of them holds follows from the records at any time; see nextSuggestion.
 */
export const suggestionStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({
    kind: z.literal('accepted'),
    mappingId: mappingIdSchema,
    signature: signatureSchema,
    by: z.enum(['person', 'policy']),
  }),
  z.object({ kind: z.literal('declined'), reason: declineReasonSchema }),
  z.object({ kind: z.literal('superseded') }),
])
export type SuggestionState = z.infer<typeof suggestionStateSchema>

/** Where a resource may belong, one per resource that has ever shown evidence while nothing was mapped. */
export const suggestionSchema = z.looseObject({
  id: suggestionIdSchema,
  installationId: installationIdSchema,
  resourceId: resourceIdSchema,
  provider: providerSchema,
  /** What it was weighed as. */
  resource: z.object({ fullName: z.string(), archived: z.boolean(), fork: z.boolean() }),
  state: suggestionStateSchema,
  /** Ranked; empty unless it is open or declined. */
  candidates: z.array(suggestedSchema),
  pastDecisions: z.array(pastDecisionSchema),
  changedAt: instantSchema,
  version: z.int(),
})
export type Suggestion = z.infer<typeof suggestionSchema>
