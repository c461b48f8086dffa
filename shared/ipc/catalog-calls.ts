import { z } from 'zod'
import { authenticationSchema } from '../model/event.ts'
import { eventIdSchema, installationIdSchema, mappingIdSchema, memberIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { installationStateSchema } from '../model/installation.ts'
import {
  destinationKindSchema,
  destinationSchema,
  mappingFilterSchema,
  mappingStateSchema,
  provenanceSchema,
} from '../model/mapping.ts'
import { providerSchema } from '../model/provider.ts'
import { pullSchema } from '../model/pull.ts'
import { call } from './call.ts'
import { windowSchema } from './window-schema.ts'

/** A project or feed that events can go to. */
export const destinationChoiceSchema = z.object({
  destination: destinationSchema,
  name: z.string(),
  slug: z.string(),
  /** Tells it from the others of its kind and name: its slug. Absent where there are none. */
  apart: z.string().exactOptional(),
  mappings: z.int(),
})
export type DestinationChoice = z.infer<typeof destinationChoiceSchema>

export const installationRowSchema = z.object({
  id: installationIdSchema,
  provider: providerSchema,
  host: z.string(),
  externalInstallationId: z.string(),
  accountLogin: z.string(),
  accountKind: z.string(),
  state: installationStateSchema,
  resources: z.int(),
  mapped: z.int(),
  openItems: z.int(),
  lastDeliveryAt: instantSchema.nullable(),
  version: z.int(),
  /** A decision about it that the service has not confirmed yet. */
  unsynced: z.boolean(),
  /** A decision about it waits to be confirmed. */
  isAwaited: z.boolean(),
  /** What `unsynced` shows stands behind that, and is sent only after it. */
  isHeld: z.boolean(),
})
export type InstallationRow = z.infer<typeof installationRowSchema>

export const resourceRowSchema = z.object({
  id: z.string(),
  fullName: z.string(),
  kind: z.string(),
  private: z.boolean(),
  archived: z.boolean(),
  removedAt: instantSchema.nullable(),
  destinations: z.array(z.string()),
  openItems: z.int(),
})
export type ResourceRow = z.infer<typeof resourceRowSchema>

/** How an app's deliveries are fetched, and since when some may be missing. */
export const pullStatusSchema = z.object({
  id: z.string(),
  name: z.string(),
  ...pullSchema.pick({ state: true, coveredUntil: true, unreadable: true, gaps: true }).shape,
})
export type PullStatus = z.infer<typeof pullStatusSchema>

export const mappingRowSchema = z.object({
  id: mappingIdSchema,
  provider: providerSchema,
  resourceName: z.string(),
  installationLogin: z.string(),
  projectName: z.string(),
  destinationKind: destinationKindSchema,
  filter: mappingFilterSchema,
  state: mappingStateSchema,
  provenance: provenanceSchema,
  evidence: z.array(z.string()),
  carried: z.int(),
  lastCarriedAt: instantSchema.nullable(),
  createdBy: z.string(),
  createdAt: instantSchema,
  version: z.int(),
  /** A decision on it that the service has not confirmed yet. */
  unsynced: z.boolean(),
})
export type MappingRow = z.infer<typeof mappingRowSchema>

/** An event of an installation as it came in. */
export const deliveryRowSchema = z.object({
  id: eventIdSchema,
  deliveryId: z.string(),
  type: z.string(),
  action: z.string().nullable(),
  resourceName: z.string().nullable(),
  /** What became of it until now, by routing or by a person. */
  outcome: z.enum(['routed', 'ignored', 'waiting', 'snoozed']),
  /** Null where the service doesn't say. */
  authenticatedBy: authenticationSchema.nullable(),
  receivedAt: instantSchema,
})
export type DeliveryRow = z.infer<typeof deliveryRowSchema>

export const memberChoiceSchema = z.object({ id: memberIdSchema, name: z.string() })
export type MemberChoice = z.infer<typeof memberChoiceSchema>

export const catalogCalls = {
  'members.search': call(windowSchema, z.object({ total: z.int(), rows: z.array(memberChoiceSchema) })),
  'destinations.search': call(windowSchema, z.object({ total: z.int(), rows: z.array(destinationChoiceSchema) })),
  'installations.list': call(windowSchema, z.object({ total: z.int(), rows: z.array(installationRowSchema) })),
  'installations.resources': call(
    windowSchema.extend({ id: installationIdSchema }),
    z.object({ total: z.int(), rows: z.array(resourceRowSchema) }),
  ),
  /** Every one of its resources' mappings, those that count first. */
  'installations.mappings': call(
    windowSchema.extend({ id: installationIdSchema }),
    z.object({ total: z.int(), rows: z.array(mappingRowSchema) }),
  ),
  /** The last that came through it, the newest first, asked of the service each time. */
  'installations.deliveries': call(
    z.strictObject({ id: installationIdSchema }),
    z.object({
      rows: z.array(deliveryRowSchema),
      hasMore: z.boolean(),
      /** When the service was asked. */
      at: instantSchema,
    }),
  ),
  /** Empty where none of the installation's apps is pulled, and where the service doesn't say. */
  'installations.pulls': call(
    z.strictObject({ provider: providerSchema, host: z.string().max(253) }),
    z.object({ pulls: z.array(pullStatusSchema) }),
  ),
  'mappings.list': call(
    windowSchema.extend({
      state: z.enum(['current', 'active', 'paused', 'retired']),
      sort: z.enum(['newest', 'resource', 'carried']),
    }),
    z.object({ total: z.int(), rows: z.array(mappingRowSchema) }),
  ),
} as const
