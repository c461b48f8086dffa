import { expect, test } from 'vitest'
import type { InstallationState } from './installation.ts'
import { type InstallationTransition, nextInstallationState } from './next-installation-state.ts'

const active: InstallationState = { kind: 'active' }

test('an installation becomes active only by proof of ownership', () => {
  expect(nextInstallationState({ kind: 'pending' }, { kind: 'prove' })).toEqual(active)
  expect(() => nextInstallationState({ kind: 'pending' }, { kind: 'unsuspend', by: 'provider' })).toThrow(
    /can't unsuspend/,
  )
})

test("a provider's unsuspend does not lift an operator's suspension", () => {
  const suspended = nextInstallationState(active, { kind: 'suspend', by: 'operator' })
  expect(() => nextInstallationState(suspended, { kind: 'unsuspend', by: 'provider' })).toThrow()
  expect(nextInstallationState(suspended, { kind: 'unsuspend', by: 'operator' })).toEqual(active)
})

test('nothing leaves revoked or disconnected', () => {
  const transitions: InstallationTransition[] = [
    { kind: 'prove' },
    { kind: 'suspend', by: 'provider' },
    { kind: 'unsuspend', by: 'provider' },
    { kind: 'fail', code: 'x' },
    { kind: 'recover' },
    { kind: 'revoke' },
    { kind: 'disconnect' },
  ]
  for (const kind of ['revoked', 'disconnected'] as const) {
    for (const transition of transitions) expect(() => nextInstallationState({ kind }, transition)).toThrow()
  }
})

test('a suspended installation can still be revoked', () => {
  expect(nextInstallationState({ kind: 'suspended', by: 'provider' }, { kind: 'revoke' })).toEqual({ kind: 'revoked' })
})
