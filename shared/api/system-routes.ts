import { z } from 'zod'
import { json, route } from './route.ts'

export const apiVersion = '1'

export const systemRoutes = {
  'system.health': route({
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the process serves.',
    access: { kind: 'public' },
    answer: json(z.object({ status: z.literal('ok'), version: z.string(), apiVersion: z.string() })),
  }),
  'system.ready': route({
    method: 'GET',
    path: '/readyz',
    summary: 'Whether the store can be written.',
    access: { kind: 'public' },
    answer: json(z.object({ status: z.literal('ready') })),
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
    answer: json(
      z.union([
        z.object({ status: z.enum(['accepted', 'duplicate']), deliveryId: z.string() }),
        // A provider tries a new address, signed; it wants to read this back.
        z.object({ challenge: z.string() }),
      ]),
      202,
    ),
  }),
} as const
