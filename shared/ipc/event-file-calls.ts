import { z } from 'zod'
import { maxEventFileBytes } from '../domain/event-file-limits.ts'
import { eventFileSchema } from '../model/event-file.ts'
import { eventIdSchema } from '../model/ids.ts'
import { inboxFilterSchema } from './inbox-calls.ts'
import { call } from './call.ts'

/** What is saved: the events of groups as the filter finds them, or exactly these. */
export const savedSelectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('groups'),
    groupKeys: z.array(z.string().max(512)).min(1).max(500),
    filter: inboxFilterSchema,
  }),
  z.strictObject({ kind: z.literal('events'), ids: z.array(eventIdSchema).min(1).max(20_000) }),
])
export type SavedSelection = z.infer<typeof savedSelectionSchema>

const savedFacts = {
  /** The file's name, without its folder. */
  name: z.string(),
  events: z.int(),
  asked: z.int(),
  /** Events whose payload is named in the file, but not in it. */
  withoutPayload: z.int(),
} as const

const cancelled = z.object({ kind: z.literal('cancelled') })
export const savedEventsSchema = z.discriminatedUnion('kind', [
  cancelled,
  z.object({ kind: z.literal('saved'), ...savedFacts }),
  /** Where main has no window to ask in, the page offers the file as a download. */
  z.object({ kind: z.literal('download'), ...savedFacts, base64: z.string() }),
])
export type SavedEvents = z.infer<typeof savedEventsSchema>

export const openedFileSchema = z.object({ name: z.string(), file: eventFileSchema })
export type OpenedFile = z.infer<typeof openedFileSchema>

/** A file that was opened from outside, or why it can't be shown. */
export const fileArrivalSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), ...openedFileSchema.shape }),
  z.object({ kind: z.literal('refused'), name: z.string(), message: z.string() }),
])
export type FileArrival = z.infer<typeof fileArrivalSchema>

export const eventFileCalls = {
  /** Builds the file from what is on this machine, and asks where to put it: the page never names a path. */
  'events.export': call(savedSelectionSchema, savedEventsSchema),
  /** Asks for a file in the system's own dialog; only where main has a window. */
  'events.open_file': call(z.strictObject({}), z.discriminatedUnion('kind', [cancelled, fileArrivalSchema.options[0]])),
  /** Reads a file that a browser's page was given. Bytes as base64: text would have to be escaped, and could outgrow the call. */
  'events.read_file': call(
    z.strictObject({ name: z.string().max(1_000), base64: z.string().max(Math.ceil(maxEventFileBytes / 3) * 4) }),
    openedFileSchema,
  ),
} as const
