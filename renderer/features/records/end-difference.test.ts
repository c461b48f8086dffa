import { expect, test } from 'vitest'
import type { Ends } from '#shared/ipc/record-calls.ts'
import { endDifference } from './end-difference.ts'

const stops = { mappings: 3, eventsInWeek: 70, links: 1, openItems: 0 }
const installation: Ends = { kind: 'installation', state: { kind: 'active' }, stops }
const link: Ends = { kind: 'link', state: { kind: 'active' }, login: 'ana-gh', memberName: 'Ana' }

test('what is as it was is said to be so', () => {
  expect(endDifference({ was: installation, now: installation })).toEqual({
    lines: ['As when it was decided.'],
    isMoot: false,
  })
  expect(endDifference({ was: link, now: link }).lines).toEqual(['As when it was decided.'])
})

test('what a disconnection would end now is told beside what was shown then', () => {
  const now: Ends = {
    ...installation,
    state: { kind: 'suspended', by: 'operator' },
    stops: { ...stops, mappings: 5, links: 0 },
  }
  expect(endDifference({ was: installation, now }).lines).toEqual([
    'State: then active, now suspended by us',
    'Active mappings: then 3, now 5',
    'Links of people: then 1, now 0',
  ])
})

test('what has ended by itself leaves nothing to confirm', () => {
  const over: Ends = { ...link, state: { kind: 'revoked', by: 'provider' } }
  expect(endDifference({ was: link, now: over })).toEqual({
    lines: ['The link is revoked at the provider by now: discard it.'],
    isMoot: true,
  })
  const gone: Ends = { ...installation, state: { kind: 'disconnected' } }
  expect(endDifference({ was: installation, now: gone }).isMoot).toBe(true)
  expect(endDifference({ was: link, now: null }).isMoot).toBe(true)
})

test('what a version of before has decided is told as not known', () => {
  const lines = ['What it would have ended then is not known here any more.']
  expect(endDifference({ was: null, now: link })).toEqual({ lines, isMoot: false })
  expect(endDifference({ was: null, now: installation })).toEqual({ lines, isMoot: false })
})

test('a link that is another by now says what is otherwise', () => {
  const now: Ends = { ...link, state: { kind: 'expired' }, login: 'ana-new' }
  expect(endDifference({ was: link, now }).lines).toEqual([
    'State: then active, now expired',
    'Login: then ana-gh, now ana-new',
  ])
})
