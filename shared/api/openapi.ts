import type { z } from 'zod'
import { errorCodes } from '../errors/error-codes.ts'
import { apiContract } from './contract.ts'
import { answerJson, isJsonObject, modelSchemas, refTo, requestJson } from './openapi-schemas.ts'
import type { Json, JsonObject } from './openapi-schemas.ts'
import type { Route } from './route.ts'

export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: JsonObject
  readonly servers: readonly JsonObject[]
  readonly security: readonly JsonObject[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>
  readonly components: JsonObject
}

/** The contract as an OpenAPI 3.1 document: what it says is what the service checks. */
export function buildOpenApi({
  version,
  serverUrl = '/',
}: {
  readonly version: string
  readonly serverUrl?: string
}): OpenApiDocument {
  const routes: readonly (readonly [string, Route])[] = Object.entries(apiContract)
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const [name, route] of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Switchboard connector service',
      version,
      description: 'Takes events from providers, routes them to projects, and keeps what waits for a person.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    security: [{ operatorToken: [] }],
    paths,
    components: {
      securitySchemes: {
        operatorToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'An operator token; its grants decide which workspaces it covers.',
        },
      },
      parameters: sharedParameters,
      responses: Object.fromEntries(statuses().map((status) => [`Error${status}`, errorResponse(status)])),
      schemas: modelSchemas(),
    },
  }
}

const sharedParameters: JsonObject = {
  TenantId: header('X-Tenant-Id', true, 'The workspace that the call is about; there is no default.', {
    type: 'string',
    format: 'uuid',
  }),
  IdempotencyKey: header('Idempotency-Key', false, 'The same key with the same body answers the same and acts once.', {
    type: 'string',
    minLength: 1,
    maxLength: 255,
  }),
  IfMatch: header('If-Match', true, 'The version that the caller saw, quoted; 412 when it has moved on.', {
    type: 'string',
    pattern: '^(W/)?"?[0-9]{1,15}"?$',
  }),
}

function header(name: string, required: boolean, description: string, schema: JsonObject): JsonObject {
  return { name, in: 'header', required, description, schema }
}

function operation(name: string, route: Route): JsonObject {
  const body = route.body === undefined ? webhookBody(route) : requestJson(route.body)
  return {
    operationId: name,
    tags: [name.slice(0, name.indexOf('.'))],
    summary: route.summary,
    ...(route.access.kind === 'public'
      ? { security: [] }
      : { description: `Needs the permission \`${route.access.permission}\`.` }),
    parameters: parametersOf(route),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: name === 'ops.apply' ? withOperations(body) : body } },
          },
        }),
    responses: responsesOf(route),
  }
}

/** A provider's own payload: verified as bytes and kept whole, so no schema of ours describes it. */
function webhookBody(route: Route): JsonObject | undefined {
  return route.method === 'POST' && route.access.kind === 'public' ? { type: 'object' } : undefined
}

/** The service parses each op on its own, so the contract leaves them open; what it understands is this. */
function withOperations(body: JsonObject): JsonObject {
  const properties = objectAt(body, 'properties')
  return { ...body, properties: { ...properties, ops: { ...objectAt(properties, 'ops'), items: refTo('Operation') } } }
}

function objectAt(parent: JsonObject, key: string): JsonObject {
  const found = parent[key]
  return isJsonObject(found) ? found : {}
}

function parametersOf(route: Route): Json[] {
  const ref = (name: string): JsonObject => ({ $ref: `#/components/parameters/${name}` })
  return [
    ...fieldsOf(route.params, 'path'),
    ...fieldsOf(route.query, 'query'),
    ...(route.access.kind === 'tenant' ? [ref('TenantId')] : []),
    ...(route.idempotent === true ? [ref('IdempotencyKey')] : []),
    ...(route.versioned === true ? [ref('IfMatch')] : []),
  ]
}

function fieldsOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): JsonObject[] {
  if (schema === undefined) return []
  const made = requestJson(schema)
  const needed = Array.isArray(made['required']) ? made['required'] : []
  return Object.entries(objectAt(made, 'properties')).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || needed.includes(name),
    schema: field,
  }))
}

function responsesOf(route: Route): JsonObject {
  const { answer, access, documented } = route
  if (documented !== undefined) return documentedResponses(documented)
  const content: JsonObject =
    answer.kind === 'json'
      ? { 'application/json': { schema: answerJson(answer.schema) } }
      : { [answer.mediaType]: { schema: { type: 'string' } } }
  const failures = [
    400,
    ...(access.kind === 'public' ? [] : [401, 403]),
    ...(route.params === undefined ? [] : [404]),
    ...(route.method === 'GET' ? [] : [409, 413]),
    ...(route.versioned === true ? [412, 428] : []),
    ...(route.idempotent === true || route.path === '/ops' ? [422] : []),
    ...(route.path === '/changes' ? [410] : []),
    500,
    503,
  ]
  return { [String(answer.status)]: { description: 'Done.', content }, ...errorRefs(failures) }
}

function documentedResponses({ answers, refusals }: NonNullable<Route['documented']>): JsonObject {
  const described = Object.entries(answers).map(([status, { description, schema }]) => {
    return [status, { description, content: { 'application/json': { schema: answerJson(schema) } } }] as const
  })
  return { ...Object.fromEntries(described), ...errorRefs(refusals) }
}

function errorRefs(refusals: readonly number[]): JsonObject {
  return Object.fromEntries(
    refusals.map((status) => [String(status), { $ref: `#/components/responses/Error${status}` }]),
  )
}

function statuses(): number[] {
  return [...new Set(Object.values(errorCodes).map(({ http }) => http))].toSorted((one, other) => one - other)
}

/** Every code that travels under a status, and whether the same request may be sent again. */
function errorResponse(status: number): JsonObject {
  const codes = Object.entries(errorCodes).filter(([, facts]) => facts.http === status)
  const lines = codes.map(([code, { retryable }]) => `- \`${code}\`${retryable ? ' (may be sent again)' : ''}`)
  return {
    description: ['One of these codes:', ...lines].join('\n'),
    ...(status === 503
      ? { headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } } }
      : {}),
    content: { 'application/problem+json': { schema: refTo('Problem') } },
  }
}
