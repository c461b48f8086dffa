import { expect, test } from 'vitest'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import { endOfDay, lastDayOf, type OverrideDraft, readStatusLines, saidBy, statusLines } from './override-draft.ts'

const now = Date.parse('2026-03-10T12:00:00Z')
const draft: OverrideDraft = {
  chosen: new Set(['redeliver']),
  fields: { ...productPolicy, redeliver: false },
  statusText: '',
  reason: ' too loud ',
  lastDay: '',
}
const lacks = (change: Partial<OverrideDraft>) => {
  const said = saidBy({ ...draft, ...change }, now)
  return said.kind === 'lacks' ? said.what : null
}

test('only what is said to be otherwise is said', () => {
  const said = { fields: { redeliver: false }, reason: 'too loud', expiresAt: null }
  expect(saidBy(draft, now)).toEqual({ kind: 'ready', said })
})

test('what is missing or out of its limits is named, one thing at a time', () => {
  expect(lacks({ chosen: new Set() })).toBe('Say what the project does otherwise.')
  expect(lacks({ reason: ' ' })).toBe('Say why, in a few words.')
  expect(lacks({ chosen: new Set(['statusMap']), statusText: 'Done' })).toContain('“Done”')
  const autoRoute = { enabled: true, threshold: 0.4, margin: 0.2 }
  expect(lacks({ chosen: new Set(['autoRoute']), fields: { ...productPolicy, autoRoute } })).toContain(
    'Route by evidence',
  )
  expect(lacks({ lastDay: '2026-03-01' })).toBe('It can only end in the future.')
})

test('status names are read as they are written', () => {
  const map = { 'In Review': 'Review', Done: 'Shipped = live' }
  expect(readStatusLines(`${statusLines(map)}\n\n`)).toEqual({ map, bad: null })
})

test('the last day on which it counts is the one that was picked', () => {
  for (const day of ['2026-03-29', '2026-10-25', '2026-12-31']) expect(lastDayOf(endOfDay(day))).toBe(day)
  expect([endOfDay(''), lastDayOf(null)]).toEqual([null, ''])
})
