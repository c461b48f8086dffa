import { z } from 'zod'
import { sampleStatusSchema } from '../api/catalog-routes.ts'
import { isKeyBinding } from '../domain/own-keys.ts'
import { workspaceIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { call } from './call.ts'
import { commandTable } from './command-table.ts'

export const nothing = z.strictObject({})

const choices = {
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'regular', 'roomy']),
  singleKeys: z.boolean(),
  accent: z.enum(['own', 'system']),
  contrast: z.enum(['system', 'more']),
  /** Keys of somebody's own, by command; commands of another version stay as they are. */
  keys: z.record(z.string().max(60), z.string().refine(isKeyBinding).nullable()),
  /** Where requests were sent on this machine the last time. */
  replayAddress: z.string().max(2048),
} as const
export const preferencesSchema = z.strictObject({
  theme: choices.theme.default('system'),
  density: choices.density.default('regular'),
  singleKeys: choices.singleKeys.default(true),
  accent: choices.accent.default('own'),
  contrast: choices.contrast.default('system'),
  // What can't be read of them is no reason to forget the rest.
  keys: choices.keys.catch({}).default({}),
  replayAddress: choices.replayAddress.optional(),
})
/** Without defaults: what a change doesn't name stays as it is. */
const preferencesChangeSchema = z.strictObject(choices).partial()
export type Preferences = z.infer<typeof preferencesSchema>

export const workspaceChoiceSchema = z.object({
  id: workspaceIdSchema,
  slug: z.string(),
  name: z.string(),
  production: z.boolean(),
  sample: z.boolean(),
})
export type WorkspaceChoice = z.infer<typeof workspaceChoiceSchema>

/** What the service lets this console do. */
export const accessSchema = z.object({ name: z.string(), role: z.string(), permissions: z.array(z.string()) })
export type Access = z.infer<typeof accessSchema>

const unsentCountsSchema = z.object({ decisions: z.int(), workspaces: z.int() })
/** Decisions that are to be sent, and of how many workspaces they are. */
export type UnsentCounts = z.infer<typeof unsentCountsSchema>

/** Why there is nothing to show yet; `code` is one of our error codes, or `service.down` for a service of our own. */
export const startProblemSchema = z.object({
  code: z.string(),
  why: z.string(),
  /** The file or folder that it is about. */
  file: z.string().nullable(),
  /** The address that was asked. */
  address: z.string().nullable(),
  retryAt: instantSchema.nullable(),
  /** What is kept meanwhile, of whichever workspace; null where it can't be said. */
  unsent: unsentCountsSchema.nullable(),
})
export type StartProblem = z.infer<typeof startProblemSchema>

/** Decisions of one workspace that are not settled. */
const outboxCountsSchema = z.object({
  waiting: z.int(),
  /** How many of them stand behind one that waits for its confirmation, and are sent after that. */
  behind: z.int(),
  attention: z.int(),
  /** What would send something out, and waits until somebody has looked at it again. */
  unconfirmed: z.int(),
})

const elsewhereSchema = outboxCountsSchema.extend({ workspaceId: workspaceIdSchema })
/** What is kept of a workspace that is not open. */
export type Elsewhere = z.infer<typeof elsewhereSchema>

/**
 * The connection to the service, and how old what is shown is.
 *   starting ──▶ online ⇄ offline {since}
 */
export const syncStatusSchema = z.object({
  workspaceId: workspaceIdSchema.nullable(),
  connection: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('starting') }),
    z.object({ kind: z.literal('online') }),
    z.object({ kind: z.literal('offline'), since: instantSchema, why: z.string(), retryAt: instantSchema.nullable() }),
  ]),
  /** When the replica last knew that it was complete; null before the first pull. */
  asOf: instantSchema.nullable(),
  seq: z.int(),
  /** Whether what is kept on this machine can be read and written: `failing` keeps stopping, but is tried again. */
  store: z.enum(['ready', 'restarting', 'failing']),
  /** Set while the first snapshot is loading. */
  firstLoad: z.object({ rows: z.int(), total: z.int() }).nullable(),
  /** Set while everything is loaded again beside what is shown. */
  reload: z.object({ rows: z.int(), total: z.int() }).nullable(),
  outbox: outboxCountsSchema.extend({
    /** Why the service takes none of what waits, though it answers; null while it does. */
    held: z.object({ since: instantSchema, why: z.string() }).nullable(),
  }),
  /** The other workspaces of this service in which decisions wait; their outboxes are not counted above. */
  elsewhere: z.array(elsewhereSchema),
  /** Whom the service takes us for; null while it has not said, and where the service is our own. */
  access: accessSchema.nullable(),
  /** Set while our own service ends again and again, also between two ends; null once it has run for a while. */
  serviceTrouble: z.object({ ends: z.int(), why: z.string() }).nullable(),
  /** Why nothing is synced until a person does something about it, by one of our error codes; null while it is, or is tried again by itself. */
  syncTrouble: z.object({ code: z.string(), why: z.string() }).nullable(),
  /** Something that happened by itself and that the operator should know; stays until it was read. */
  notice: z.string().nullable(),
  /** Null while a workspace is open, and where there is simply none yet. */
  startProblem: startProblemSchema.nullable(),
  sample: sampleStatusSchema,
})
export type SyncStatus = z.infer<typeof syncStatusSchema>

export const bootstrapSchema = z.object({
  host: z.enum(['electron', 'node']),
  platform: z.enum(['mac', 'windows', 'linux']),
  version: z.string(),
  /** The system's accent as `#rrggbb`; null where it has none that can be read. */
  systemAccent: z.string().nullable(),
  workspaces: z.array(workspaceChoiceSchema),
  workspaceId: workspaceIdSchema.nullable(),
  /** Where the service is; null where it is our own. */
  serviceAddress: z.string().nullable(),
  /** Where the log is written to; null where it goes to the terminal. */
  logFile: z.string().nullable(),
  preferences: preferencesSchema,
  status: syncStatusSchema,
})
export type Bootstrap = z.infer<typeof bootstrapSchema>

/** What somebody who reports a problem is asked for. */
export const aboutSchema = z.object({
  version: z.string(),
  host: bootstrapSchema.shape.host,
  /** Electron, Chromium, Node and the system, with their versions. */
  runtime: z.array(z.object({ name: z.string(), version: z.string() })),
  licence: z.string(),
  dataDir: z.string(),
})
export type About = z.infer<typeof aboutSchema>

const commandIds = z.array(z.enum(commandTable.map((entry) => entry.id))).max(commandTable.length)
/** Which commands the page would run now, and which of those with a mark are on. */
export const commandStateSchema = z.strictObject({ available: commandIds, checked: commandIds })
export type CommandState = z.infer<typeof commandStateSchema>

export const appCalls = {
  'app.bootstrap': call(nothing, bootstrapSchema),
  'app.about': call(nothing, aboutSchema),
  /** Shows the log's file in the system's file manager. Which file that is, the page can't say. */
  'log.show': call(nothing, nothing),
  /** The page tells the menu bar whenever the set changes; a host without one takes no notice. */
  'commands.report': call(commandStateSchema, nothing),
  'preferences.set': call(preferencesChangeSchema, preferencesSchema),
  'workspaces.list': call(nothing, z.array(workspaceChoiceSchema)),
  'workspaces.create': call(z.strictObject({ name: z.string().trim().min(1).max(120) }), workspaceChoiceSchema),
  'workspaces.open': call(z.strictObject({ workspaceId: workspaceIdSchema }), syncStatusSchema),
  /** Makes the sample where there is none, and opens it. */
  'sample.open': call(nothing, syncStatusSchema),
  'sync.status': call(nothing, syncStatusSchema),
  /** The notice was read. */
  'sync.notice_read': call(nothing, syncStatusSchema),
  /** Tries the service again at once, without waiting for the next retry. */
  'sync.retry': call(nothing, syncStatusSchema),
} as const
