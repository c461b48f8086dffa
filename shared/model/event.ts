import { z } from 'zod'
import { eventIdSchema, installationIdSchema, resourceIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { providerSchema } from './provider.ts'
import { resourceKindSchema } from './resource.ts'
import { routingOutcomeSchema } from './routing-decision.ts'
import { unmatchedItemSchema } from './unmatched-item.ts'

/** How we know that a delivery is the provider's: it signed the body, or we fetched it over a request of our own. */
export const authenticationSchema = z.enum(['signature', 'pull'])
export type Authentication = z.infer<typeof authenticationSchema>

/** What a provider's payload says, in our words. Pure result of normalization: no ids of ours. */
export const normalizedEventSchema = z.object({
  provider: providerSchema,
  type: z.string(),
  action: z.string().nullable(),
  /** Signal kind, such as `git.push` or `pr.opened`; null for types that no project works with. */
  kind: z.string().nullable(),
  /** One line of plain text: "Ana opened pull request #12: Fix totals". */
  title: z.string(),
  actor: z.object({ externalId: z.string(), login: z.string() }).nullable(),
  externalInstallationId: z.string().nullable(),
  resource: z
    .object({
      kind: resourceKindSchema,
      externalId: z.string(),
      fullName: z.string(),
      fork: z.boolean(),
      private: z.boolean(),
      archived: z.boolean(),
      defaultBranch: z.string().nullable(),
      /** What the payload says nothing about: what we know of it stays. */
      unsaid: z.array(z.enum(['fullName', 'fork', 'private', 'archived', 'defaultBranch'])).optional(),
    })
    .nullable(),
  account: z.object({ externalId: z.string(), login: z.string() }).nullable(),
  branch: z.string().nullable(),
  commitSha: z.string().nullable(),
  /** The whole names of the commits that a push lists, newest first: at most 24. */
  pushedShas: z.array(z.string()).optional(),
  /** Changed files, for filters; at most 500. */
  paths: z.array(z.string()),
  /** There were more files than `paths` has: we keep no more, or the provider listed no more. */
  pathsCutOff: z.literal(true).optional(),
  url: z.string().nullable(),
  occurredAt: instantSchema.nullable(),
})
export type NormalizedEvent = z.infer<typeof normalizedEventSchema>

/** A stored event: the feed carries it with its unmatched item, where it has one. */
export const eventSchema = z.looseObject({
  id: eventIdSchema,
  provider: providerSchema,
  host: z.string(),
  type: z.string(),
  action: z.string().nullable(),
  kind: z.string().nullable(),
  title: z.string(),
  actorLogin: z.string().nullable(),
  installationId: installationIdSchema.nullable(),
  externalInstallationId: z.string().nullable(),
  resourceId: resourceIdSchema.nullable(),
  resourceName: z.string().nullable(),
  /** The account's login where one is known. */
  accountLogin: z.string().nullable(),
  branch: z.string().nullable(),
  commitSha: z.string().nullable(),
  url: z.string().nullable(),
  deliveryId: z.string(),
  receivedAt: instantSchema,
  occurredAt: instantSchema.nullable(),
  /** Until when the provider would send it again on request; null where it never does. */
  redeliverableUntil: instantSchema.nullable(),
  /** By its signature, or because it was fetched over a request of ours to the provider; older services don't say. */
  authenticatedBy: authenticationSchema.optional(),
  /** An earlier event with the same body under another delivery id. */
  suspectedReplayOf: eventIdSchema.nullable(),
  outcome: routingOutcomeSchema,
  item: unmatchedItemSchema.nullable(),
  version: z.int(),
})
export type Event = z.infer<typeof eventSchema>
