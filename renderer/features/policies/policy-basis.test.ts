import { expect, test } from 'vitest'
import { resolvePolicy } from '#shared/domain/resolve-policy.ts'
import type { SomeFields } from '#shared/model/policy.ts'
import { fieldInFull, isMade, isSameField } from './policy-basis.ts'

const policy = (defaults: SomeFields) => ({ fields: resolvePolicy({ defaults, now: 0 }) })

test('a change is made where the workspace says just that, and a way back where it says nothing', () => {
  expect(isMade(policy({ redeliver: false }), 'redeliver', { redeliver: false })).toBe(true)
  expect(isMade(policy({ redeliver: true }), 'redeliver', { redeliver: false })).toBe(false)
  expect(isMade(policy({}), 'redeliver', { redeliver: null })).toBe(true)
  expect(isMade(policy({}), 'redeliver', { redeliver: true })).toBe(false)
})

test('another field that changed is no change of this one', () => {
  const before = policy({ mutedEvents: ['push'] })
  expect(isSameField(before, policy({ mutedEvents: ['push'], redeliver: false }), 'mutedEvents')).toBe(true)
  expect(isSameField(before, policy({}), 'mutedEvents')).toBe(false)
})

test('two values that differ differ in words', () => {
  const all = ['a', 'b', 'c', 'd']
  const muted = (mutedEvents: string[]) => fieldInFull('mutedEvents', policy({ mutedEvents }).fields)
  expect(muted(all)).not.toBe(muted([...all.slice(0, 3), 'e']))
  const off = (threshold: number) =>
    fieldInFull('autoRoute', policy({ autoRoute: { enabled: false, threshold, margin: 0.1 } }).fields)
  expect(off(0.8)).not.toBe(off(0.9))
})
