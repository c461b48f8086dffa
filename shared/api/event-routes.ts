import { z } from 'zod'
import { eventSchema } from '../model/event.ts'
import { eventIdSchema, installationIdSchema, resourceIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { opResultSchema } from '../model/operation.ts'
import { replayPlanSchema } from '../model/replay-plan.ts'
import { routingDecisionSchema } from '../model/routing-decision.ts'
import { groupSchema } from './group.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'
import { recordedCandidateSchema } from './suggestion-routes.ts'

const eventParams = z.strictObject({ id: eventIdSchema })

export const rawEventSchema = z.object({
  id: eventIdSchema,
  receivedAt: instantSchema,
  /** The request's headers, without signatures and credentials. */
  headers: z.record(z.string(), z.string()),
  /** The body as received, byte for byte, when it is UTF-8; otherwise null and `bodyBase64` holds it. */
  body: z.string().nullable(),
  bodyBase64: z.string().nullable(),
})
export type RawEvent = z.infer<typeof rawEventSchema>

export const eventRoutes = {
  'events.list': route({
    method: 'GET',
    path: '/events',
    summary: 'Events of the workspace, newest first.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend({
      outcome: z.enum(['routed', 'ignored', 'unmatched']).optional(),
      installation: installationIdSchema.optional(),
      resource: resourceIdSchema.optional(),
      type: z.string().max(128).optional(),
      delivery: z.string().max(128).optional(),
    }),
    answer: json(pageOf(eventSchema)),
  }),
  'events.get': route({
    method: 'GET',
    path: '/events/{id}',
    summary: 'One event with its routing decision, step by step.',
    access: { kind: 'tenant', permission: 'read' },
    params: eventParams,
    answer: json(z.object({ event: eventSchema, decision: routingDecisionSchema })),
  }),
  'events.raw': route({
    method: 'GET',
    path: '/events/{id}/raw',
    summary: 'The request as the provider sent it.',
    access: { kind: 'tenant', permission: 'read' },
    params: eventParams,
    answer: json(rawEventSchema),
  }),
  'events.raw_batch': route({
    method: 'POST',
    path: '/events/raw',
    summary: 'Up to 100 requests as the provider sent them; ids without a body are left out.',
    access: { kind: 'tenant', permission: 'read' },
    body: z.strictObject({ ids: z.array(eventIdSchema).min(1).max(100) }),
    answer: json(z.object({ items: z.array(rawEventSchema) })),
  }),
  'events.reroute': route({
    method: 'POST',
    path: '/events/{id}/reroute',
    summary:
      "Runs the stored request through today's mappings, rules and policies. An event that somebody decided stays as it is, unless `evenDecided`.",
    access: { kind: 'tenant', permission: 'decide' },
    params: eventParams,
    body: z.strictObject({ evenDecided: z.boolean().default(false) }),
    idempotent: true,
    answer: json(z.object({ event: eventSchema, decision: routingDecisionSchema, result: opResultSchema })),
  }),
  'events.replay_plan': route({
    method: 'POST',
    path: '/events/replay-plan',
    summary: 'Where up to 1,000 routed events would be sent again, and how many messages that is. Sends nothing.',
    access: { kind: 'tenant', permission: 'decide' },
    body: z.strictObject({ ids: z.array(eventIdSchema).min(1).max(1000) }),
    answer: json(replayPlanSchema),
  }),
  'events.replay': route({
    method: 'POST',
    path: '/events/{id}/replay',
    summary:
      'Sends a routed event to its destinations again, as `signal.replayed`. It is not taken back. At most as many messages as the plan has said.',
    access: { kind: 'tenant', permission: 'decide' },
    params: eventParams,
    body: z.strictObject({ sends: z.int().min(1).max(1000) }),
    idempotent: true,
    answer: json(z.object({ result: opResultSchema }), 202),
  }),
  'unmatched.list': route({
    method: 'GET',
    path: '/unmatched',
    summary: 'Events that wait for a person, newest first.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend({
      state: z.enum(['open', 'snoozed', 'mapped', 'ignored', 'routed_once']).default('open'),
      group: z.string().max(512).optional(),
    }),
    answer: json(pageOf(eventSchema)),
  }),
  'unmatched.groups': route({
    method: 'GET',
    path: '/unmatched/groups',
    summary: 'Open and snoozed events by what one decision would solve, last seen first.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery,
    answer: json(pageOf(groupSchema)),
  }),
  'unmatched.explanation': route({
    method: 'GET',
    path: '/unmatched/{id}/explanation',
    summary: "Why an event was not routed and who it may belong to, by today's projects and mappings.",
    access: { kind: 'tenant', permission: 'read' },
    params: eventParams,
    answer: json(z.object({ decision: routingDecisionSchema, candidates: z.array(recordedCandidateSchema) })),
  }),
} as const
