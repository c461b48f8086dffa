import { expect, test } from 'vitest'
import { redact } from '#shared/lib/redact.ts'
import { createLog } from './log.ts'

function logged(facts: Record<string, unknown>): string {
  const lines: string[] = []
  createLog({ write: (line) => lines.push(line), clock: () => 0, least: 'info' })('info', 'something happened', facts)
  return lines.join('')
}

test('facts that are not on the list stay out of the log', () => {
  expect(logged({ code: 'internal', payload: 'secret', token: 'secret' })).not.toContain('secret')
})

test.each([
  'ghs_0123456789abcdefghij',
  'github_pat_11ABCDEFG0abcdefghij_klmnopqrstuvwxyz',
  'xoxb-123456789012-abcdefabcdef',
  'eyJhbGciOiJIUzI1NiJ9abcdef.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P',
  'Bearer short-one',
  'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4',
])('what looks like a credential is redacted: %s', (token) => {
  expect(redact(`failed with ${token} there`)).not.toContain(token.replace('Bearer ', ''))
})

test('lines below the least level are not written', () => {
  const lines: string[] = []
  createLog({ write: (line) => lines.push(line), clock: () => 0, least: 'warn' })('info', 'something happened')
  expect(lines).toEqual([])
})

test('a trace id is not taken for a credential', () => {
  const traceId = 'trace_01a1e750-cd06-7c6e-a0ae-ecf99bb5fd29'
  expect(logged({ traceId })).toContain(traceId)
})
