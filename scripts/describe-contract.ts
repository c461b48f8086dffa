import { z } from 'zod'
import { apiContract } from '#shared/api/contract.ts'
import { groupSchema } from '#shared/api/group.ts'
import type { Route } from '#shared/api/route.ts'
import { errorCodes } from '#shared/errors/error-codes.ts'
import { bootstrapSchema, syncStatusSchema } from '#shared/ipc/app-calls.ts'
import { ipcContract, ipcEventSchema, maxIpcBytes } from '#shared/ipc/contract.ts'
import { eventDetailSchema, groupRowSchema } from '#shared/ipc/inbox-calls.ts'
import { opViewSchema } from '#shared/ipc/ops-calls.ts'
import { changeSchema, snapshotLineSchema } from '#shared/model/change.ts'
import { eventSchema } from '#shared/model/event.ts'
import { installationSchema } from '#shared/model/installation.ts'
import { instantSchema } from '#shared/model/instant-schema.ts'
import { mappingSchema } from '#shared/model/mapping.ts'
import {
  frozenSelectionSchema,
  intentSchema,
  operationSchema,
  opResultSchema,
  verdictSchema,
} from '#shared/model/operation.ts'
import { projectSchema } from '#shared/model/project.ts'
import { resourceSchema } from '#shared/model/resource.ts'
import { candidateSchema, reasonCodeSchema, routingStepSchema } from '#shared/model/routing-decision.ts'
import { itemStateSchema, unmatchedItemSchema } from '#shared/model/unmatched-item.ts'

/** Everything that another process, another version or a disk may hold, by name, as plain JSON. */
export function describeContract(): Record<string, unknown> {
  const api: [string, unknown][] = Object.entries(apiContract).map(([name, route]) => [
    `api ${name}`,
    describeRoute(route),
  ])
  const ipc: [string, unknown][] = Object.entries(ipcContract).map(([name, call]) => [
    `ipc ${name}`,
    { input: shape(call.input, 'input'), output: shape(call.output, 'output') },
  ])
  const calls: Record<string, unknown> = Object.fromEntries([...api, ...ipc])
  return {
    ...describeModels(),
    ...calls,
    'ipc events': shape(ipcEventSchema, 'output'),
    'ipc maxIpcBytes': maxIpcBytes,
    'error codes': errorCodes,
    'persisted operation': shape(operationSchema, 'input'),
    'persisted change': shape(changeSchema, 'output'),
    'persisted snapshot line': shape(snapshotLineSchema, 'output'),
    'persisted verdict': shape(verdictSchema, 'output'),
  }
}

function describeRoute(route: Route) {
  const { method, path, access, params, query, body, idempotent, versioned, answer } = route
  return {
    method,
    path,
    access,
    idempotent: idempotent ?? false,
    versioned: versioned ?? false,
    params: params === undefined ? null : shape(params, 'input'),
    query: query === undefined ? null : shape(query, 'input'),
    body: body === undefined ? null : shape(body, 'input'),
    status: answer.status,
    answer: answer.kind === 'json' ? shape(answer.schema, 'output') : answer.mediaType,
  }
}

/** Schemas that many calls share are described once and named elsewhere. */
const models: Readonly<Record<string, z.ZodType>> = {
  bootstrap: bootstrapSchema,
  candidate: candidateSchema,
  change: changeSchema,
  event: eventSchema,
  'event detail': eventDetailSchema,
  'frozen selection': frozenSelectionSchema,
  group: groupSchema,
  'group row': groupRowSchema,
  instant: instantSchema,
  installation: installationSchema,
  intent: intentSchema,
  'item state': itemStateSchema,
  mapping: mappingSchema,
  'op result': opResultSchema,
  'op view': opViewSchema,
  project: projectSchema,
  'reason code': reasonCodeSchema,
  resource: resourceSchema,
  'routing step': routingStepSchema,
  'sync status': syncStatusSchema,
  'unmatched item': unmatchedItemSchema,
}

const names = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(models)) names.add(schema, { id })

function describeModels(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(models).map(([name, schema]) => [
      `model ${name}`,
      { in: shape(schema, 'input'), out: shape(schema, 'output') },
    ]),
  )
}

function shape(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $defs: _described, $schema: _dialect, ...own } = z.toJSONSchema(schema, { io, metadata: names })
  return own
}
