import { z } from 'zod'
import { installationIdSchema, mappingIdSchema, resourceIdSchema } from '../model/ids.ts'
import {
  destinationIdSchema,
  destinationSchema,
  emptyFilter,
  mappingFilterSchema,
  mappingSchema,
} from '../model/mapping.ts'
import { opResultSchema } from '../model/operation.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const draft = {
  installationId: installationIdSchema,
  resourceId: resourceIdSchema,
  destination: destinationSchema,
  filter: mappingFilterSchema.default(emptyFilter),
}

export const mappingRoutes = {
  'mappings.list': route({
    method: 'GET',
    path: '/mappings',
    summary: 'Mappings of the workspace, newest first.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend({
      state: z.enum(['active', 'paused', 'retired']).optional(),
      resource: resourceIdSchema.optional(),
      destination: destinationIdSchema.optional(),
    }),
    answer: json(pageOf(mappingSchema)),
  }),
  'mappings.get': route({
    method: 'GET',
    path: '/mappings/{id}',
    summary: 'One mapping.',
    access: { kind: 'tenant', permission: 'read' },
    params: z.strictObject({ id: mappingIdSchema }),
    answer: json(mappingSchema),
  }),
  'mappings.preview': route({
    method: 'POST',
    path: '/mappings/preview',
    summary:
      'How many open events a mapping would resolve. Pass `throughSeq` and `count` on to create it for exactly those.',
    access: { kind: 'tenant', permission: 'read' },
    body: z.strictObject(draft),
    answer: json(z.object({ count: z.int(), throughSeq: z.int(), groupKey: z.string() })),
  }),
  'mappings.create': route({
    method: 'POST',
    path: '/mappings',
    summary: 'Creates a mapping and resolves the open events that the preview counted.',
    access: { kind: 'tenant', permission: 'decide' },
    body: z.strictObject({
      ...draft,
      resolve: z.strictObject({ throughSeq: z.int(), count: z.int() }).nullable().default(null),
    }),
    idempotent: true,
    answer: json(z.object({ mapping: mappingSchema, result: opResultSchema }), 201),
  }),
  'mappings.update': route({
    method: 'PATCH',
    path: '/mappings/{id}',
    summary: 'Pauses, resumes or retires a mapping.',
    access: { kind: 'tenant', permission: 'decide' },
    params: z.strictObject({ id: mappingIdSchema }),
    body: z.discriminatedUnion('transition', [
      z.strictObject({ transition: z.literal('pause'), reason: z.string().min(1).max(500) }),
      z.strictObject({ transition: z.literal('resume') }),
      z.strictObject({ transition: z.literal('retire') }),
    ]),
    versioned: true,
    answer: json(mappingSchema),
  }),
} as const
