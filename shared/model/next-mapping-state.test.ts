import { expect, test } from 'vitest'
import { nextMappingState } from './next-mapping-state.ts'

test('a paused mapping resumes, a retired one does not', () => {
  const paused = nextMappingState({ kind: 'active' }, { kind: 'pause', by: 'operator', reason: 'noisy' })
  expect(nextMappingState(paused, { kind: 'resume' })).toEqual({ kind: 'active' })
  const retired = nextMappingState(paused, { kind: 'retire' })
  expect(() => nextMappingState(retired, { kind: 'resume' })).toThrow(/retired/)
})

test('a mapping that is already paused can not be paused again', () => {
  const paused = { kind: 'paused', by: 'machine', reason: 'repository deleted' } as const
  expect(() => nextMappingState(paused, { kind: 'pause', by: 'operator', reason: 'x' })).toThrow()
})
