import { expect, test } from 'vitest'
import { z } from 'zod'
import { apiContract } from '#shared/api/contract.ts'
import type { Route } from '#shared/api/route.ts'
import { ipcContract } from '#shared/ipc/contract.ts'

const secretName =
  /secret|token|passw|credential|private_?key|api_?key|cookie|authorization|ciphertext|bearer|signature/i

/** Fields that sound like a secret and are none, each with what it is. */
const harmless: Readonly<Record<string, string>> = {
  tokenId: 'the id under which a token is revoked',
  hasPreviousSecret: 'whether there is one, not which',
}

/** The calls that change a secret, and what each may say of one: no call reads one that is kept. */
const changesSecret: Readonly<Record<string, readonly string[]>> = {
  // The service has just made it, for whoever must enter it at the provider; it can't be had again.
  'provider_apps.rotate_secret': ['webhookSecret'],
  'installations.rotate_secret': ['webhookSecret'],
  'provider_apps.retire_secret': [],
  'installations.retire_secret': [],
}

/** Every name in a JSON schema, wherever it is nested. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries<unknown>({ ...schema }).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...namesIn(Object.values<unknown>({ ...value }))]
      : namesIn(value),
  )
}

const secretsIn = (schema: z.ZodType): string[] =>
  namesIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' })).filter(
    (name) => secretName.test(name) && !Object.hasOwn(harmless, name),
  )

test.each(Object.entries(ipcContract))(
  'S9: %s answers the page with nothing secret, and is not named so',
  (name, call) => {
    expect(secretsIn(call.output)).toEqual([])
    expect(name).not.toMatch(secretName)
  },
)

test.each(Object.entries(apiContract))(
  'S9: %s answers over HTTP with nothing secret, and is not named so',
  (name, route) => {
    const said = route.answer.kind === 'json' ? secretsIn(route.answer.schema) : []
    expect(said).toEqual(changesSecret[name] ?? [])
    if (changesSecret[name] === undefined) expect(name).not.toMatch(secretName)
  },
)

test.each(Object.entries(apiContract).filter(([name]) => changesSecret[name] !== undefined))(
  'S9: %s changes a secret: an administrator’s, and its answer is not kept for a repeated call',
  (_name, route: Route) => {
    expect([route.method, route.access, route.idempotent]).toEqual([
      'POST',
      expect.objectContaining({ permission: 'administer' }),
      undefined,
    ])
  },
)

test('S9: a secret field is found wherever it hides', () => {
  const hidden = z.object({ items: z.array(z.union([z.object({ webhookSecret: z.string() }), z.null()])) })
  expect(secretsIn(hidden)).toEqual(['webhookSecret'])
})
