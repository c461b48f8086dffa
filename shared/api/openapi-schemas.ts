import { z } from 'zod'
import { problemSchema } from '../errors/problem.ts'
import { auditRecordSchema } from '../model/audit-record.ts'
import { buildCommitSnapshotSchema, buildSchema } from '../model/build.ts'
import { changeSchema } from '../model/change.ts'
import { connectionSchema } from '../model/connection.ts'
import { eventSchema } from '../model/event.ts'
import { feedSchema } from '../model/feed.ts'
import { gitReportSchema, gitSignalSchema } from '../model/git-signal.ts'
import { installationSchema } from '../model/installation.ts'
import { linkSchema } from '../model/link.ts'
import { jobSchema } from '../model/job.ts'
import { mappingSchema } from '../model/mapping.ts'
import { memberSchema } from '../model/member.ts'
import { operationSchema, opResultSchema, verdictSchema } from '../model/operation.ts'
import { projectSchema } from '../model/project.ts'
import { listedProviderAppSchema, providerAppSchema } from '../model/provider-app.ts'
import { resourceSchema } from '../model/resource.ts'
import { candidateSchema, routingDecisionSchema, routingStepSchema } from '../model/routing-decision.ts'
import { signalSchema } from '../model/signal.ts'
import { unmatchedItemSchema } from '../model/unmatched-item.ts'
import { workspaceSchema } from '../model/workspace.ts'
import { sampleStatusSchema } from './catalog-routes.ts'
import { rawEventSchema } from './event-routes.ts'
import { groupSchema } from './group.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** What answers are made of, by the name that the document gives it. */
const answerModels: Readonly<Record<string, z.ZodType>> = {
  AuditRecord: auditRecordSchema,
  Build: buildSchema,
  BuildCommitSnapshot: buildCommitSnapshotSchema,
  Candidate: candidateSchema,
  Change: changeSchema,
  Connection: connectionSchema,
  Event: eventSchema,
  Feed: feedSchema,
  GitReport: gitReportSchema,
  GitSignal: gitSignalSchema,
  Group: groupSchema,
  Installation: installationSchema,
  Link: linkSchema,
  Job: jobSchema,
  Mapping: mappingSchema,
  Member: memberSchema,
  OpResult: opResultSchema,
  Problem: problemSchema,
  Project: projectSchema,
  ListedProviderApp: listedProviderAppSchema,
  ProviderApp: providerAppSchema,
  RawEvent: rawEventSchema,
  Resource: resourceSchema,
  RoutingDecision: routingDecisionSchema,
  RoutingStep: routingStepSchema,
  SampleStatus: sampleStatusSchema,
  Signal: signalSchema,
  UnmatchedItem: unmatchedItemSchema,
  Verdict: verdictSchema,
  Workspace: workspaceSchema,
}

const names = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(answerModels)) names.add(schema, { id })

/** A reference to a named model. */
export function refTo(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` }
}

/** The schema of an answer: open to fields that a newer service adds. */
export function answerJson(schema: z.ZodType): JsonObject {
  const name = names.get(schema)?.id
  return name === undefined ? plain(schema, 'output') : refTo(name)
}

/** The schema of what a caller sends: strict, as the service reads it. */
export function requestJson(schema: z.ZodType): JsonObject {
  return plain(schema, 'input')
}

/** All named models, and the operation that `POST /ops` takes in lists. */
export function modelSchemas(): JsonObject {
  const models = Object.entries(answerModels).map(([name, schema]) => [name, definition(name, schema)] as const)
  return { ...Object.fromEntries(models), Operation: requestJson(operationSchema) }
}

/** A named model itself: where it is asked for, a schema with a name is only a reference to it. */
function definition(name: string, schema: z.ZodType): JsonObject {
  const { $defs } = made(schema, 'output')
  const found = isJsonObject($defs) ? $defs[name] : undefined
  if (!isJsonObject(found)) throw new Error(`The model ${name} has no definition.`)
  return without(found, ['id'])
}

// `$schema` and `$defs` belong to a document of its own; the names are components here.
function plain(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  return without(made(schema, io), ['$schema', '$defs', 'id'])
}

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}

function made(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const json: unknown = z.toJSONSchema(schema, {
    io,
    ...(io === 'output' ? { metadata: names } : {}),
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      // The pattern repeats at length what the format says.
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  const root = toJson(json)
  return isJsonObject(root) ? root : {}
}

/** Whether a JSON value is an object: neither null nor a list. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toJson(value: unknown): Json {
  if (typeof value === 'string') return value.replace(/^#\/\$defs\//, '#/components/schemas/')
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value !== 'object') return null
  const pairs = Object.entries(value ?? {}).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(pairs.map(([key, inner]) => [key, toJson(inner)]))
}
