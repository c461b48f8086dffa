import { z } from 'zod'
import { opIdSchema, workspaceIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { call } from './call.ts'
import { opStateNames, unsettledStateNames } from '../model/op-state-name.ts'

const nothing = z.strictObject({})
const progressSchema = z.object({ rows: z.int(), total: z.int() })

/** `snapshot` loads everything, `pull` what changed since, `push` sends decisions, `stream` is told when there is something to pull. */
export const syncLanes = ['pull', 'push', 'stream', 'snapshot'] as const
const laneSchema = z.enum(syncLanes)
export type SyncLane = z.infer<typeof laneSchema>

const failureSchema = z.object({
  at: instantSchema,
  code: z.string(),
  /** One plain sentence, without anything that looks like a credential. */
  why: z.string(),
  /** What the service logged it under, where it answered. */
  traceId: z.string().nullable(),
  /** When the same is tried again by itself; null when it isn't. */
  retryAt: instantSchema.nullable(),
})
export type SyncTrouble = z.infer<typeof failureSchema>

const happeningSchema = z.object({
  at: instantSchema,
  lane: laneSchema,
  /** How often in a row; `at` is the last time. */
  times: z.int(),
  /** Rows pulled or decisions sent; null where nothing was counted. */
  rows: z.int().nullable(),
  durationMs: z.int().nullable(),
  /** Null where it went well. */
  failure: failureSchema.nullable(),
})
export type SyncHappening = z.infer<typeof happeningSchema>

const laneStateSchema = z.object({
  /** The last exchange that was answered. */
  last: z.object({ at: instantSchema, durationMs: z.int(), rows: z.int().nullable() }).nullable(),
  /** Why the last one was not; null once one is. */
  failure: failureSchema.nullable(),
})
export type SyncLaneState = z.infer<typeof laneStateSchema>

/** How far sync is, and what it did last. Nothing of it is secret, or what an event holds. */
export const syncInspectionSchema = z.object({
  workspaceId: workspaceIdSchema,
  now: instantSchema,
  replica: z.object({ seq: z.int(), asOf: instantSchema.nullable(), hasSnapshot: z.boolean() }),
  /** The newest seq that the service has told of; null before it has. */
  service: z.object({ seq: z.int(), heardAt: instantSchema }).nullable(),
  /** How far the replica is behind what the service has told of, and since when. */
  lag: z.object({ rows: z.int(), since: instantSchema }).nullable(),
  /** Whether the service tells by itself when there is something to pull. */
  isNudged: z.boolean(),
  lanes: z.record(laneSchema, laneStateSchema),
  /** Set while everything is being loaded. */
  snapshot: progressSchema.nullable(),
  /** Newest first. */
  happenings: z.array(happeningSchema),
})
export type SyncInspection = z.infer<typeof syncInspectionSchema>

const opStateNameSchema = z.enum(opStateNames)

/** An operation as sync sees it, without what it says. */
export const opTraceSchema = z.object({
  id: opIdSchema,
  type: z.string(),
  typeVersion: z.int(),
  state: opStateNameSchema,
  /** The seq of its verdict. */
  seq: z.int().nullable(),
  /** How often the service may have got it. */
  sent: z.int(),
  dependsOn: z.array(opIdSchema),
  /** Where it is blocked: the state of what holds it back. */
  behind: z.enum(unsettledStateNames).nullable(),
  decidedAt: instantSchema,
  /** Of its last refusal. */
  code: z.string().nullable(),
})
export type OpTrace = z.infer<typeof opTraceSchema>

/** With what was decided, for the window alone: reports leave it out. */
const shownOpSchema = opTraceSchema.extend({ label: z.string() })
export type ShownOp = z.infer<typeof shownOpSchema>

/** What the sync inspector asks and does. */
export const syncCalls = {
  'sync.inspect': call(nothing, syncInspectionSchema),
  /** The outbox op by op, newest first; `unsettled` leaves out what is done. */
  'sync.ops': call(
    z.strictObject({
      of: z.enum(['unsettled', 'all', ...opStateNames]),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    z.object({ total: z.int(), byState: z.record(opStateNameSchema, z.int()), rows: z.array(shownOpSchema) }),
  ),
  'sync.pull': call(nothing, nothing),
  'sync.send': call(nothing, nothing),
  /** Loads everything from the service again; the outbox stays as it is. */
  'sync.reload': call(nothing, nothing),
} as const
