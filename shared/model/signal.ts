import { z } from 'zod'
import { authenticationSchema } from './event.ts'
import { connectionIdSchema, eventIdSchema, resourceIdSchema, signalIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { destinationSchema } from './mapping.ts'
import { providerSchema } from './provider.ts'

/** What we understood of the event behind a signal. Its request as it came is at `/events/{id}/raw`. */
export const signalPayloadSchema = z.looseObject({
  eventId: eventIdSchema,
  type: z.string(),
  action: z.string().nullable(),
  title: z.string(),
  actorLogin: z.string().nullable(),
  accountLogin: z.string().nullable(),
  host: z.string(),
  resourceId: resourceIdSchema.nullable(),
  resourceName: z.string().nullable(),
  branch: z.string().nullable(),
  commitSha: z.string().nullable(),
  url: z.string().nullable(),
  deliveryId: z.string(),
  receivedAt: instantSchema,
  authenticatedBy: authenticationSchema,
})

/** What a destination got: one for each routed event and each place that it went to. */
export const signalSchema = z.looseObject({
  /** Depends on the event and the destination alone: routed there again, it is the same signal. */
  id: signalIdSchema,
  provider: providerSchema,
  /** Of the installation that it came through. */
  connectionId: connectionIdSchema.nullable(),
  /** Such as `git.push` or `pr.opened`; null for types that have no name of ours. */
  kind: z.string().nullable(),
  /** As the provider says; otherwise when it came. */
  occurredAt: instantSchema,
  payload: signalPayloadSchema,
  destination: destinationSchema,
  /** When the decision that sent it there was taken back. */
  retractedAt: instantSchema.nullable(),
})
export type Signal = z.infer<typeof signalSchema>
