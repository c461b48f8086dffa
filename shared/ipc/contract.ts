import { z } from 'zod'
import { activityCalls } from './activity-calls.ts'
import { appCalls, preferencesSchema, syncStatusSchema } from './app-calls.ts'
import { auditCalls } from './audit-calls.ts'
import { bulkCalls } from './bulk-calls.ts'
import { catalogCalls } from './catalog-calls.ts'
import { deadLetterCalls } from './dead-letter-calls.ts'
import { eventFileCalls, fileArrivalSchema } from './event-file-calls.ts'
import { inboxCalls } from './inbox-calls.ts'
import { jobCalls } from './job-calls.ts'
import { deepLinkSchema, linkCalls } from './link-calls.ts'
import { mappingCalls } from './mapping-calls.ts'
import { opsCalls } from './ops-calls.ts'
import { permissionCalls } from './permission-calls.ts'
import { policyCalls } from './policy-calls.ts'
import { opsTraceCalls } from './ops-trace-calls.ts'
import { replayCalls } from './replay-calls.ts'
import { recordCalls } from './record-calls.ts'
import { retentionCalls } from './retention-calls.ts'
import { ruleCalls } from './rule-calls.ts'
import { signalCalls } from './signal-calls.ts'
import { suggestionCalls } from './suggestion-calls.ts'
import { supportCalls } from './support-calls.ts'
import { viewCalls } from './view-calls.ts'
import { syncCalls } from './sync-calls.ts'

/** Every call from the renderer to main, for Electron and the Node host alike. */
export const ipcContract = {
  ...appCalls,
  ...inboxCalls,
  ...catalogCalls,
  ...mappingCalls,
  ...opsCalls,
  ...opsTraceCalls,
  ...bulkCalls,
  ...replayCalls,
  ...ruleCalls,
  ...suggestionCalls,
  ...signalCalls,
  ...deadLetterCalls,
  ...jobCalls,
  ...auditCalls,
  ...recordCalls,
  ...policyCalls,
  ...retentionCalls,
  ...activityCalls,
  ...permissionCalls,
  ...linkCalls,
  ...viewCalls,
  ...eventFileCalls,
  ...syncCalls,
  ...supportCalls,
} as const
export type IpcContract = typeof ipcContract
export type IpcMethod = keyof IpcContract
export type IpcInput<M extends IpcMethod> = z.input<IpcContract[M]['input']>
export type IpcOutput<M extends IpcMethod> = z.output<IpcContract[M]['output']>

/** What main tells the renderer, in the past tense. Hints: the renderer asks again for what it shows. */
export const ipcEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('status.changed'), status: syncStatusSchema }),
  /** Rows of the open workspace changed; `workspaceId` guards against a late answer after a switch. */
  z.object({ type: z.literal('replica.changed'), workspaceId: z.string(), seq: z.int() }),
  z.object({ type: z.literal('ops.changed'), workspaceId: z.string() }),
  /** Saved views of the open workspace, in whichever window. */
  z.object({ type: z.literal('views.changed'), workspaceId: z.string() }),
  z.object({ type: z.literal('preferences.changed'), preferences: preferencesSchema }),
  z.object({ type: z.literal('workspace.opened'), workspaceId: z.string() }),
  /** A menu item asks for a command of the registry. */
  z.object({ type: z.literal('command.requested'), command: z.string() }),
  /** A link of ours was opened; null where it can't be read. */
  z.object({ type: z.literal('link.followed'), link: deepLinkSchema.nullable() }),
  /** An event file was opened from outside: by a double click, or by a second start with its name. */
  z.object({ type: z.literal('event_file.opened'), arrival: fileArrivalSchema }),
  /** The system's accent is another now; null where it has none. */
  z.object({ type: z.literal('accent.changed'), systemAccent: z.string().nullable() }),
])
export type IpcEvent = z.infer<typeof ipcEventSchema>

/** The caps that every transport keeps. */
export const maxIpcBytes = 4 * 1024 * 1024

/** A request as it crosses a transport that has no calls of its own (the Node host's WebSocket). */
export const ipcRequestSchema = z.strictObject({ id: z.int().min(0), method: z.string().max(64), input: z.unknown() })
export type IpcRequest = z.infer<typeof ipcRequestSchema>

/** The answer to a call: always one of the two, never undefined. */
export type IpcReply =
  | { readonly ok: true; readonly output: unknown }
  | {
      readonly ok: false
      readonly error: {
        readonly code: string
        readonly message: string
        readonly details: Record<string, unknown>
        readonly traceId: string
      }
    }

/** What the host sends over its WebSocket. */
export type IpcFrame =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: IpcReply }
  | { readonly kind: 'event'; readonly event: IpcEvent }
  /** Asked for by the page, for another tab of the same browser. */
  | { readonly kind: 'ticket'; readonly ticket: string }
