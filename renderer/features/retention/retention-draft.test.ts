import { expect, test } from 'vitest'
import { retentionText } from './messages.ts'
import { changedMeanwhile, changeOf, draftOf, follow, readDraft } from './retention-draft.ts'

const least = { eventDays: 30, bodyDays: 7, feedDays: 30 }
const usual = { eventDays: 365, bodyDays: 90, feedDays: 90 }

test('days are whole, within their limits, and the first field that is not says so', () => {
  const draft = draftOf(usual)
  expect(readDraft(draft, least)).toEqual({ kind: 'ready', days: usual })
  for (const bodyDays of ['', '6', '7.5', '-9', '36501', '1e3'])
    expect(readDraft({ ...draft, bodyDays }, least)).toEqual({ kind: 'bad', field: 'bodyDays' })
})

test('only what is otherwise is changed', () => {
  expect(changeOf(usual, { ...usual, bodyDays: 30 })).toEqual({ bodyDays: 30 })
  expect(changeOf(usual, usual)).toEqual({})
})

test('what somebody else changed is followed where nobody writes, and told apart where somebody does', () => {
  const draft = { ...draftOf(usual), bodyDays: '60' }
  const other = follow({ draft, basis: usual }, { ...usual, eventDays: 400 })
  expect(other.draft).toEqual({ ...draft, eventDays: '400' })
  expect(changedMeanwhile(other, { ...usual, eventDays: 400 })).toEqual([])
  const same = follow({ draft, basis: usual }, { ...usual, bodyDays: 30 })
  expect(same.draft).toEqual(draft)
  expect(changedMeanwhile(same, { ...usual, bodyDays: 30 })).toEqual(['bodyDays'])
  expect(retentionText.meanwhile('bodyDays', same.basis, { ...usual, bodyDays: 30 })).toBe(
    'Payloads: 90 days when you began, 30 days now.',
  )
})

test('what goes is said in numbers, and so is that nothing does', () => {
  const here = { events: 1_204, waiting: 1, oldestAt: null, now: { events: 12, bodies: 3 } }
  expect(retentionText.effect({ ...here, inWeek: { events: 0, bodies: 2 } })).toEqual([
    'Due at the next clean-up: 12 events and the payloads of 3 more, of 1,204 events known here.',
    'Within a week, beside that: the payloads of 2 events.',
    '1 event waits in the Inbox or is snoozed, and stays.',
  ])
  const none = { events: 0, bodies: 0 }
  expect(retentionText.effect({ ...here, waiting: 0, now: none, inWeek: none })).toEqual([
    'Due at the next clean-up: nothing, of 1,204 events known here.',
    'Within a week: nothing.',
    'Nothing waits in the Inbox or is snoozed.',
  ])
})
