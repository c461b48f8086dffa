import { z } from 'zod'
import { json, route, stream } from './route.ts'

const receiptSchema = z.object({ status: z.enum(['accepted', 'duplicate']), deliveryId: z.string() })
// A provider tries a new address, signed; it wants to read this back.
const challengeSchema = z.object({ challenge: z.string() })

export const apiVersion = '1'

export const systemRoutes = {
  'system.health': route({
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the process is alive. Touches nothing else: a process that fails this should be started again.',
    access: { kind: 'public' },
    answer: json(z.object({ status: z.literal('ok'), version: z.string(), apiVersion: z.string() })),
  }),
  'system.ready': route({
    method: 'GET',
    path: '/readyz',
    summary:
      'Whether requests should come here: the database can be written, secrets can be opened, the intake answers, and it is not stopping. 503 otherwise, with each check in `details.checks`.',
    access: { kind: 'public' },
    answer: json(z.object({ status: z.literal('ready'), checks: z.record(z.string(), z.string()) })),
  }),
  'system.metrics': route({
    method: 'GET',
    path: '/metrics',
    summary:
      'Counts in Prometheus’ text form, for a token that covers all workspaces: they are sums over all of them. Only where a team’s service runs.',
    access: { kind: 'service', permission: 'read' },
    answer: stream('text/plain; version=0.0.4; charset=utf-8'),
  }),
  'system.openapi': route({
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document.',
    access: { kind: 'public' },
    answer: json(z.looseObject({ openapi: z.string() })),
  }),
  'webhooks.receive': route({
    method: 'POST',
    path: '/webhooks/{provider}/{pathToken}',
    summary: 'A provider delivers an event. Verified over the raw bytes; answered after the durable commit.',
    access: { kind: 'public' },
    params: z.strictObject({ provider: z.string(), pathToken: z.string() }),
    answer: json(z.union([receiptSchema, challengeSchema]), 202),
    documented: {
      answers: {
        200: {
          description:
            'The same where the provider takes no other status (Linear), or the challenge that it sent to try the address (Slack).',
          schema: z.union([receiptSchema, challengeSchema]),
        },
        202: { description: 'The delivery is on disk, now or already.', schema: receiptSchema },
      },
      refusals: [400, 401, 404, 408, 413, 415, 500, 503],
    },
  }),
} as const
