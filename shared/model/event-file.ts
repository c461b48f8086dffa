import { z } from 'zod'
import { maxEventFileBytes, maxFileEvents, tooLargeToOpen } from '../domain/event-file-limits.ts'
import { plainText } from '../domain/plain-text.ts'
import { SwitchboardError } from '../errors/switchboard-error.ts'
import { eventIdSchema, mappingIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { destinationSchema } from './mapping.ts'
import { providerSchema } from './provider.ts'
import { candidateSchema, evidenceSchema, reasonCodeSchema, routingStepSchema } from './routing-decision.ts'
import { ignoreReasonSchema } from './ignore-reason.ts'
import { snoozeUntilSchema } from './unmatched-item.ts'

export const eventFileFormat = 'switchboard.events'
export const eventFileVersion = 1

/** Longest texts, in UTF-16 units: names, and sentences. */
export const maxName = 512
export const maxSentence = 4_000
const maxDepth = 12
const maxNodes = 400_000

/** One line without marks that reorder or hide text: a file must not be able to pose as the console. */
const line = (max: number) => z.string().refine((text) => plainText(text, max) === text, 'is not one plain line')
const name = line(maxName)
const sentence = line(maxSentence)

const fileStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('snoozed'), until: snoozeUntilSchema }),
  z.strictObject({ kind: z.literal('mapped'), mappingId: mappingIdSchema }),
  z.strictObject({ kind: z.literal('ignored'), reason: ignoreReasonSchema, note: sentence }),
  z.strictObject({ kind: z.literal('routed_once'), destination: destinationSchema }),
])

const fileCandidateSchema = z.strictObject({
  ...candidateSchema.shape,
  projectName: name,
  confidence: z.number().min(0).max(1),
  evidence: z.array(z.strictObject({ ...evidenceSchema.shape, sentence })).max(64),
  counterEvidence: z.array(sentence).max(64),
})

/** The request's body as text, without what looks like a credential; or why it isn't there. */
export const filePayloadSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), body: z.string(), headers: z.record(name, sentence) }),
  z.strictObject({
    kind: z.literal('missing'),
    why: z.enum(['not_at_hand', 'gone', 'not_text', 'too_large']),
  }),
])
export type FilePayload = z.infer<typeof filePayloadSchema>

export const fileEventSchema = z.strictObject({
  id: eventIdSchema,
  provider: providerSchema,
  type: name,
  action: name.nullable(),
  title: sentence,
  actorLogin: name.nullable(),
  /** "acme (organization)" */
  account: name.nullable(),
  resourceName: name.nullable(),
  branch: name.nullable(),
  commitSha: name.nullable(),
  url: sentence.nullable(),
  deliveryId: name,
  receivedAt: instantSchema,
  /** Until when the provider would send it again; null where it never does, or it was decided. */
  redeliverableUntil: instantSchema.nullable(),
  suspectedReplayOf: eventIdSchema.nullable(),
  reason: reasonCodeSchema,
  state: fileStateSchema,
  decidedBy: z.strictObject({ actor: name, at: instantSchema }).nullable(),
  /** Why it was not routed: every step, in order. */
  steps: z.array(z.strictObject({ ...routingStepSchema.shape, detail: sentence })).max(16),
  candidates: z.array(fileCandidateSchema).max(64),
  payload: filePayloadSchema,
})
export type FileEvent = z.infer<typeof fileEventSchema>

/** Events of one workspace, saved for somebody who works elsewhere. Opening one shows it, and does nothing else. */
export const eventFileSchema = z.strictObject({
  format: z.literal(eventFileFormat),
  version: z.literal(eventFileVersion),
  exportedAt: instantSchema,
  exportedBy: name,
  workspace: name,
  /** How many events were asked for; the file has the newest of them. */
  asked: z.int().min(1),
  events: z
    .array(fileEventSchema)
    .min(1)
    .max(maxFileEvents)
    .refine((events) => new Set(events.map(({ id }) => id)).size === events.length, 'has an event twice'),
})
export type EventFile = z.infer<typeof eventFileSchema>

/** The text of a file: one line for what it is, one for each event. */
export function formatEventFile({ events, ...head }: EventFile): string {
  const start = JSON.stringify(head).slice(0, -1)
  return `${start},"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`
}

/**
 * Reads the text of a file. Throws `event_file.too_large`, `event_file.foreign` where it is something else, `event_file.newer` and
 * `event_file.damaged`; each message says what to do.
 */
export function parseEventFile(text: string): EventFile {
  if (text.length > maxEventFileBytes) throw tooLarge()
  const value = parseJson(text)
  if (!isOurs(value)) throw foreign()
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw damaged()
  if (version > eventFileVersion) {
    throw new SwitchboardError(
      'event_file.newer',
      'This event file was saved by a newer Switchboard. Update Switchboard, then open it again.',
      { details: { version } },
    )
  }
  if (Array.isArray(value.events) && value.events.length > maxFileEvents) throw tooLarge()
  if (!isModest(value)) throw damaged()
  const parsed = eventFileSchema.safeParse(value)
  if (!parsed.success) throw damaged(parsed.error.issues[0]?.path.map(String).join('.'))
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notReadable(text)
  }
}

/** What to say of a text that is no JSON, or of bytes that are no text: what was cut short still begins as it should. */
export function notReadable(text: string): SwitchboardError {
  return text.trimStart().startsWith(`{"format":"${eventFileFormat}"`) ? damaged() : foreign()
}

function isOurs(value: unknown): value is { readonly version?: unknown; readonly events?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === eventFileFormat
}

/** Whether a value is about as deep and as large as a file of ours can be; a hostile one would keep the schema busy for seconds. */
function isModest(value: unknown): boolean {
  let level: unknown[] = [value]
  let nodes = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length
    if (depth > maxDepth || nodes > maxNodes) return false
    const below: unknown[] = []
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue
      for (const child of Object.values(each)) below.push(child)
    }
    level = below
  }
  return true
}

function tooLarge(): SwitchboardError {
  return new SwitchboardError('event_file.too_large', tooLargeToOpen, { details: { maxBytes: maxEventFileBytes } })
}

function foreign(): SwitchboardError {
  return new SwitchboardError(
    'event_file.foreign',
    'This is not an event file of Switchboard. Choose one that was saved with “Save events to a file”.',
  )
}

function damaged(at?: string): SwitchboardError {
  return new SwitchboardError(
    'event_file.damaged',
    'This event file is damaged or was cut short. Ask whoever sent it to save and send it again.',
    { details: at === undefined || at === '' ? {} : { at: at.slice(0, 100) } },
  )
}
