import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SomeFields, someFieldsSchema, trackerFields } from '../model/policy.ts'
import { productPolicy, resolvePolicy } from './resolve-policy.ts'

const now = 1_000
const owner = fc.constantFrom('provider' as const, 'project' as const)
const someFields: fc.Arbitrary<SomeFields> = fc.record(
  {
    doctrine: fc.oneof(
      fc.constant({ kind: 'project_owned' as const }),
      fc
        .tuple(...trackerFields.map(() => owner))
        .map((owners) => ({
          kind: 'split_ownership',
          owners: Object.fromEntries(trackerFields.map((f, at) => [f, owners[at]])),
        }))
        .map((doctrine) => someFieldsSchema.shape.doctrine.parse(doctrine)),
    ),
    autoRoute: fc.record({
      enabled: fc.boolean(),
      threshold: fc.constantFrom(0.5, 1),
      margin: fc.constantFrom(0, 0.2),
    }),
    autoAccept: fc.record({
      enabled: fc.boolean(),
      threshold: fc.constantFrom(0.5, 1),
      leastDecisions: fc.constantFrom(1, 20),
    }),
    mutedEvents: fc.array(fc.constantFrom('push', 'star*'), { maxLength: 2 }),
    statusMap: fc.dictionary(fc.constantFrom('Done', 'Doing'), fc.constantFrom('done', 'started')),
    assigneeSync: fc.boolean(),
    redeliver: fc.boolean(),
  },
  { requiredKeys: [] },
)
const expiry = fc.constantFrom(null, now - 1, now, now + 1)
const names = Object.keys(productPolicy) as (keyof typeof productPolicy)[]

test("a field is the project's exactly where an override that still counts has it, and else the workspace's or the product's", () => {
  fc.assert(
    fc.property(someFields, someFields, expiry, (defaults, fields, expiresAt) => {
      const policy = resolvePolicy({ defaults, override: { fields, expiresAt }, now })
      const counts = expiresAt === null || expiresAt > now
      for (const name of names) {
        const layer = counts && name in fields ? 'project' : name in defaults ? 'workspace' : 'product'
        const value = { project: fields, workspace: defaults, product: productPolicy }[layer][name]
        expect(policy[name]).toEqual({ value, origin: layer })
      }
    }),
    { numRuns: 200 },
  )
})

test('without the override the defaults are back, and so they are once it has expired', () => {
  fc.assert(
    fc.property(someFields, someFields, (defaults, fields) => {
      const without = resolvePolicy({ defaults, now })
      expect(resolvePolicy({ defaults, override: undefined, now })).toEqual(without)
      expect(resolvePolicy({ defaults, override: { fields, expiresAt: now }, now })).toEqual(without)
    }),
    { numRuns: 200 },
  )
})

test('where nobody said anything, providers are believed, nothing is muted and nothing happens by itself', () => {
  const policy = resolvePolicy({ defaults: {}, now })
  expect(policy.doctrine).toEqual({ value: { kind: 'provider_owned' }, origin: 'product' })
  expect(policy.autoRoute.value).toEqual({ enabled: false, threshold: 0.9, margin: 0.2 })
  expect([policy.autoAccept.value.enabled, policy.mutedEvents.value, policy.assigneeSync.value]).toEqual([
    false,
    [],
    false,
  ])
})
