import { expect, test } from 'vitest'
import { failureWords } from './failure-words.ts'
import { SwitchboardError } from './switchboard-error.ts'

const failure = (code: 'internal' | 'service.busy' | 'store.damaged' | 'mapping.not_found', status?: number) =>
  failureWords(
    new SwitchboardError(code, 'It went wrong.', {
      traceId: 'abc',
      ...(status === undefined ? {} : { details: { status } }),
    }),
  )

test('what nobody can act on names the log that has it, and its id there', () => {
  expect(failure('internal')).toBe('It went wrong. The log has it under abc.')
  expect(failure('internal', 500)).toBe('It went wrong. The service’s log has it under abc.')
  expect(failure('store.damaged', 500)).toBe('It went wrong. The service’s log has it under abc.')
})

test('what says itself what to do says no more', () => {
  expect([failure('service.busy', 503), failure('mapping.not_found', 404)]).toEqual([
    'It went wrong.',
    'It went wrong.',
  ])
  expect(failureWords(new SwitchboardError('internal', 'It went wrong.'))).toBe('It went wrong.')
  expect([failureWords(new Error('Odd.')), failureWords('odd')]).toEqual(['Odd.', 'odd'])
})
