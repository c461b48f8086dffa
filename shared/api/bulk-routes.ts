import { z } from 'zod'
import {
  bulkItemSchema,
  bulkOutcomeSchema,
  bulkSchema,
  bulkSelectionSchema,
  plannedActionSchema,
} from '../model/bulk.ts'
import { bulkIdSchema } from '../model/ids.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const params = z.strictObject({ id: bulkIdSchema })
const decide = { kind: 'tenant', permission: 'decide' } as const
const read = { kind: 'tenant', permission: 'read' } as const

export const bulkRoutes = {
  'bulk.plan': route({
    method: 'POST',
    path: '/bulk/plan',
    summary:
      'Freezes which waiting events or suggestions one decision would act on, and counts them. A large one is still `counting` when this answers.',
    access: decide,
    body: z.strictObject({ selection: bulkSelectionSchema, action: plannedActionSchema }),
    idempotent: true,
    answer: json(bulkSchema, 201),
  }),
  'bulk.list': route({
    method: 'GET',
    path: '/bulk',
    summary: 'Decisions on many events or suggestions, newest first.',
    access: read,
    query: pageQuery,
    answer: json(pageOf(bulkSchema)),
  }),
  'bulk.get': route({
    method: 'GET',
    path: '/bulk/{id}',
    summary: 'One of them: what was frozen, and how far it is.',
    access: read,
    params,
    answer: json(bulkSchema),
  }),
  'bulk.run': route({
    method: 'POST',
    path: '/bulk/{id}/run',
    summary: 'Acts on exactly what was frozen, in the background. Asking again answers the same run.',
    access: decide,
    params,
    idempotent: true,
    answer: json(bulkSchema, 202),
  }),
  'bulk.cancel': route({
    method: 'POST',
    path: '/bulk/{id}/cancel',
    summary: 'Ends it after the piece that it is at. What is done stays done, the rest stays untouched.',
    access: decide,
    params,
    idempotent: true,
    answer: json(bulkSchema),
  }),
  'bulk.undo': route({
    method: 'POST',
    path: '/bulk/{id}/undo',
    summary: 'Puts back all that it changed and nobody has decided since, in the background.',
    access: decide,
    params,
    idempotent: true,
    answer: json(bulkSchema, 202),
  }),
  'bulk.items': route({
    method: 'GET',
    path: '/bulk/{id}/items',
    summary:
      'What became of each event or resource, in the order in which they are acted on; `outcome=left_out`: of which the plan is not.',
    access: read,
    params,
    query: pageQuery.extend({ outcome: bulkOutcomeSchema.optional() }),
    answer: json(pageOf(bulkItemSchema)),
  }),
} as const
