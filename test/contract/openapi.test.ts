import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson } from '#scripts/canonical-json.ts'
import { apiContract } from '#shared/api/contract.ts'
import { buildOpenApi } from '#shared/api/openapi.ts'
import { errorCodes } from '#shared/errors/error-codes.ts'
import type { Json } from '#shared/api/openapi-schemas.ts'
import { fieldOf, listOf, textOf } from '#shared/domain/read-json.ts'

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const document = buildOpenApi({ version: textOf(manifest, 'version') ?? '' })
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

/** Follows a reference within the document. */
function target(ref: string): unknown {
  return fieldOf(document, ...ref.replace(/^#\//, '').split('/'))
}

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = textOf(value, '$ref')
  return [...(own === null ? [] : [own]), ...Object.values(value).flatMap(refsIn)]
}

function parametersOf(operation: Json): unknown[] {
  return listOf(operation, 'parameters').map((parameter) => {
    const ref = textOf(parameter, '$ref')
    return ref === null ? parameter : target(ref)
  })
}

test('docs/openapi.json is what the contract says; `npm run openapi` writes it', () => {
  expect(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')).toBe(canonicalJson(document))
})

test('every call of the contract is one operation', () => {
  expect(document.openapi).toBe('3.1.0')
  expect(new Set(operations.map(({ operation }) => operation['operationId']))).toEqual(
    new Set(Object.keys(apiContract)),
  )
  expect(operations).toHaveLength(Object.keys(apiContract).length)
})

test('every reference leads somewhere', () => {
  const refs = refsIn(document)
  expect(refs.length).toBeGreaterThan(100)
  expect(refs.filter((ref) => !ref.startsWith('#/components/') || target(ref) === undefined)).toEqual([])
})

test('every model says what it is made of, and is no reference to itself', () => {
  const models = Object.entries(fieldOf(document, 'components', 'schemas') ?? {})
  expect(models.length).toBeGreaterThan(20)
  for (const [name, model] of models)
    expect([name, 'properties' in model || 'anyOf' in model || 'oneOf' in model]).toEqual([name, true])
})

test.each(operations)('$method $path declares exactly the parameters of its path', ({ path, operation }) => {
  const declared = parametersOf(operation).filter((parameter) => textOf(parameter, 'in') === 'path')
  expect(declared.map((parameter) => textOf(parameter, 'name'))).toEqual(
    [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
  )
  expect(declared.every((parameter) => fieldOf(parameter, 'required') === true)).toBe(true)
})

test.each(operations)('$method $path says how it succeeds and how it fails', ({ operation }) => {
  const statuses = Object.keys(operation['responses'] ?? {})
  const isWebhook = operation['operationId'] === 'webhooks.receive'
  expect(statuses.filter((status) => status.startsWith('2'))).toHaveLength(isWebhook ? 2 : 1)
  expect(statuses).toContain('500')
})

test('an address for webhooks names every answer that a provider gets there', () => {
  const statuses = Object.keys(
    fieldOf(document, 'paths', '/webhooks/{provider}/{pathToken}', 'post', 'responses') ?? {},
  )
  const ofIntake = Object.entries(errorCodes).filter(([code]) => /^(signature|endpoint|request)\./.test(code))
  const refusals = ofIntake.map(([, { http }]) => String(http))
  expect(new Set(statuses)).toEqual(new Set(['200', '202', '500', '503', ...refusals]))
})

test('a tenant call names its tenant, and a public one asks for no token', () => {
  for (const [name, route] of Object.entries(apiContract)) {
    const operation = operations.find((one) => one.operation['operationId'] === name)?.operation ?? {}
    const headers = parametersOf(operation).map((parameter) => textOf(parameter, 'name'))
    expect(headers.includes('X-Tenant-Id'), name).toBe(route.access.kind === 'tenant')
    expect(operation['security'] !== undefined, name).toBe(route.access.kind === 'public')
  }
})

test('answers stay open to fields of a newer service, requests do not', () => {
  expect(fieldOf(document, 'components', 'schemas', 'Mapping', 'additionalProperties')).not.toBe(false)
  expect(
    fieldOf(
      document,
      'paths',
      '/mappings',
      'post',
      'requestBody',
      'content',
      'application/json',
      'schema',
      'additionalProperties',
    ),
  ).toBe(false)
})
