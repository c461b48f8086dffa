import { expect, test } from 'vitest'
import { z } from 'zod'
import { apiContract } from '#shared/api/contract.ts'
import type { Route } from '#shared/api/route.ts'
import { ipcContract } from '#shared/ipc/contract.ts'
import type { Permission } from '#shared/model/permissions.ts'
import { decidedSignatureSchema, signatureSchema } from '#shared/model/suggestion.ts'

const secretName =
  /secret|token|passw|credential|private_?key|api_?key|cookie|authorization|ciphertext|bearer|signature/i

/** A string of kinds of evidence can hold nothing else: another field of that name is still found. */
const kindsOfEvidence = [signatureSchema, decidedSignatureSchema].map((schema) => z.toJSONSchema(schema).pattern)

/** Fields that sound like a secret and are none, each with what it is. */
const harmless: Readonly<Record<string, { readonly what: string; readonly when?: (schema: unknown) => boolean }>> = {
  tokenId: { what: 'the id under which a token is revoked' },
  hasPreviousSecret: { what: 'whether there is one, not which' },
  signature: {
    what: 'the kinds of evidence of a suggestion, which its record counts',
    when: holdsKindsOfEvidence,
  },
}

const administrators = { method: 'POST', permission: 'administer' } as const
/** A sink belongs to a project or feed, and its secret lets nobody into the service. */
const engineers = { method: 'POST', permission: 'configure' } as const

/** The calls that change a secret, whose they are, and what each may say of one: no call reads one that is kept. */
const changesSecret: Readonly<
  Record<string, { readonly says: readonly string[]; readonly method: 'POST' | 'PUT'; readonly permission: Permission }>
> = {
  // The service has just made it, for whoever must enter it at the provider; it can't be had again.
  'provider_apps.rotate_secret': { ...administrators, says: ['webhookSecret'] },
  'installations.rotate_secret': { ...administrators, says: ['webhookSecret'] },
  'provider_apps.retire_secret': { ...administrators, says: [] },
  'installations.retire_secret': { ...administrators, says: [] },
  // The service has just made it, for the receiver that verifies what it is sent; it can't be had again.
  'projects.set_sink': { ...engineers, method: 'PUT', says: ['secret'] },
  'feeds.set_sink': { ...engineers, method: 'PUT', says: ['secret'] },
  'projects.rotate_sink_secret': { ...engineers, says: ['secret'] },
  'feeds.rotate_sink_secret': { ...engineers, says: ['secret'] },
  'projects.retire_sink_secret': { ...engineers, says: [] },
  'feeds.retire_sink_secret': { ...engineers, says: [] },
}

/** Every field in a JSON schema, wherever it is nested. */
function fieldsIn(schema: unknown): [string, unknown][] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsIn)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries<unknown>({ ...schema }).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.entries<unknown>({ ...value }), ...fieldsIn(Object.values<unknown>({ ...value }))]
      : fieldsIn(value),
  )
}

function holdsKindsOfEvidence(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  if ('anyOf' in schema && Array.isArray(schema.anyOf)) return schema.anyOf.every(holdsKindsOfEvidence)
  if ('const' in schema) return schema.const === ''
  return 'pattern' in schema && typeof schema.pattern === 'string' && kindsOfEvidence.includes(schema.pattern)
}

const isHarmless = (name: string, schema: unknown): boolean => {
  const known = Object.hasOwn(harmless, name) ? harmless[name] : undefined
  return known !== undefined && (known.when?.(schema) ?? true)
}

const secretsIn = (schema: z.ZodType): string[] =>
  fieldsIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }))
    .filter(([name, field]) => secretName.test(name) && !isHarmless(name, field))
    .map(([name]) => name)

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
    expect(said).toEqual(changesSecret[name]?.says ?? [])
    if (changesSecret[name] === undefined) expect(name).not.toMatch(secretName)
  },
)

test.each(Object.entries(changesSecret))(
  'S9: %s changes a secret: only whose it is may, and its answer is not kept for a repeated call',
  (name, { method, permission }) => {
    const route = new Map<string, Route>(Object.entries(apiContract)).get(name)
    expect([route?.method, route?.access, route?.idempotent]).toEqual([
      method,
      expect.objectContaining({ permission }),
      undefined,
    ])
  },
)

test('S9: a secret field is found wherever it hides', () => {
  const hidden = z.object({ items: z.array(z.union([z.object({ webhookSecret: z.string() }), z.null()])) })
  expect(secretsIn(hidden)).toEqual(['webhookSecret'])
})

test('S9: a signature is harmless only where it can hold nothing but kinds of evidence', () => {
  expect(secretsIn(z.object({ signature: z.union([z.literal(''), signatureSchema]) }))).toEqual([])
  expect(secretsIn(z.object({ signature: z.string() }))).toEqual(['signature'])
  expect(secretsIn(z.object({ signature: z.union([signatureSchema, z.string()]) }))).toEqual(['signature'])
})
