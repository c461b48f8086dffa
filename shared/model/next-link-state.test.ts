import { expect, test } from 'vitest'
import type { LinkState } from './link.ts'
import { type LinkTransition, nextLinkState } from './next-link-state.ts'

const states: readonly LinkState[] = [{ kind: 'active' }, { kind: 'expired' }, { kind: 'revoked', by: 'operator' }]
const transitions: readonly LinkTransition[] = [
  { kind: 'expire' },
  { kind: 'renew' },
  { kind: 'revoke', by: 'provider' },
]

function step(state: LinkState, transition: LinkTransition): string {
  try {
    return nextLinkState(state, transition).kind
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  }
}

test('a link moves exactly as it is drawn, and nothing comes after revoked', () => {
  const refused = 'link.illegal_transition'
  expect(states.map((state) => transitions.map((transition) => step(state, transition)))).toEqual([
    ['expired', refused, 'revoked'],
    [refused, 'active', 'revoked'],
    [refused, refused, refused],
  ])
})

test('a revoked link keeps who revoked it', () => {
  expect(nextLinkState({ kind: 'expired' }, { kind: 'revoke', by: 'deactivation' })).toEqual({
    kind: 'revoked',
    by: 'deactivation',
  })
})

test('what an offboarding revoked is restored as it was, and nothing else is', () => {
  const to = { kind: 'expired' } as const
  expect(nextLinkState({ kind: 'revoked', by: 'deactivation' }, { kind: 'restore', to })).toEqual(to)
  expect(step({ kind: 'revoked', by: 'operator' }, { kind: 'restore', to })).toBe('link.illegal_transition')
  expect(step({ kind: 'active' }, { kind: 'restore', to })).toBe('link.illegal_transition')
})
