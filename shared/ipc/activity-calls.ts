import { z } from 'zod'
import { installationIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { mappingStateSchema, provenanceSchema } from '../model/mapping.ts'
import { call } from './call.ts'

/** What the service has kept of it: in its audit, or because the provider told it. */
export const serviceActivitySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('audit'),
    id: z.string(),
    at: instantSchema,
    /** Whom the service knows, and who they say they are where that is somebody else. */
    actor: z.string(),
    claimedActor: z.string().nullable(),
    command: z.string(),
    /** Why it was decided so, where that was said. */
    reason: z.string().nullable(),
    /** The app whose secret or key it is about; null where it is about the installation itself. */
    app: z.string().nullable(),
  }),
  /** The provider's own word about the installation, as an event. */
  z.object({ kind: z.literal('notice'), id: z.string(), at: instantSchema, title: z.string(), type: z.string() }),
])
export type ServiceActivity = z.infer<typeof serviceActivitySchema>

/** What this machine knows of it, with and without the service. */
export const knownActivitySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link'),
    id: z.string(),
    at: instantSchema,
    memberName: z.string(),
    login: z.string(),
  }),
  z.object({
    kind: z.literal('mapping'),
    id: z.string(),
    at: instantSchema,
    actor: z.string(),
    resourceName: z.string(),
    destinationName: z.string(),
    provenance: provenanceSchema,
    state: mappingStateSchema,
    /** Made here, and not confirmed by the service yet. */
    unsynced: z.boolean(),
  }),
  /** A decision of this console about it or one of its links that the service has not taken yet, or has refused. */
  z.object({
    kind: z.literal('waiting'),
    id: z.string(),
    at: instantSchema,
    label: z.string(),
    state: z.enum(['queued', 'blocked', 'awaited', 'refused']),
    reason: z.string().nullable(),
  }),
])
export type KnownActivity = z.infer<typeof knownActivitySchema>

export const activityCalls = {
  /** A page of what the service has kept, the newest first; asked of it each time. */
  'installations.activity': call(
    z.strictObject({ id: installationIdSchema, cursor: z.string().max(1024).nullable() }),
    z.object({
      rows: z.array(serviceActivitySchema),
      nextCursor: z.string().nullable(),
      /** Up to where the provider's words and the app's secrets reach back; null where all of them are here. */
      besideSince: instantSchema.nullable(),
      /** Whether what happened to the app's secrets may be seen; null where the installation has its own. */
      appShown: z.boolean().nullable(),
      /** When the service was asked. */
      at: instantSchema,
    }),
  ),
  'installations.known_activity': call(
    z.strictObject({ id: installationIdSchema }),
    z.object({ rows: z.array(knownActivitySchema), isCut: z.boolean() }),
  ),
} as const
