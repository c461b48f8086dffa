import { expect, test } from 'vitest'
import { syncTroubleText } from './sync-trouble-messages.ts'

const codes = [
  'token.invalid',
  'token.missing',
  'tenant.forbidden',
  'workspace.not_found',
  'route.not_found',
  'method.not_allowed',
  'request.invalid',
]

test.each(codes)('%s: what happened, that nothing is sent, and what to do', (code) => {
  for (const isOwn of [true, false]) {
    const { title, what, next } = syncTroubleText.words({ code, why: 'The service said so.' }, isOwn)
    expect([title, what].every((words) => words.length > 10)).toBe(true)
    expect(next).toMatch(/^Go on deciding: it is saved here, and nothing is sent\. \S.*[.]$/)
  }
})

test('a cause that has no words of its own is told in the service’s', () => {
  expect(syncTroubleText.words({ code: 'request.invalid', why: 'No such cursor.' }, false).what).toBe('No such cursor.')
})
