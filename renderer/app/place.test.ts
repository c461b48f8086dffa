import { expect, test } from 'vitest'
import { closingSoon, openInbox } from '../features/inbox/inbox-query.ts'
import { readPlace, writePlace, type KeptPlace } from './place.ts'

const kept: KeptPlace = {
  place: {
    workspaceId: 'ws_1',
    screen: 'mappings',
    query: {
      ...openInbox,
      filter: { ...openInbox.filter, text: 'acme' },
      view: { kind: 'events', group: { groupKey: 'g', subject: 'acme/web' } },
    },
    cursor: { index: 7, key: 'evt_7' },
  },
  left: false,
}

test('a place is read as it was written', () => {
  expect(readPlace(writePlace(kept))).toEqual(kept)
})

test('a saved view is the same view again', () => {
  const saved = { ...kept, place: { ...kept.place, query: closingSoon } }
  expect(readPlace(writePlace(saved))?.place.query).toBe(closingSoon)
})

test.each([
  null,
  '',
  '{',
  '[]',
  'null',
  writePlace(kept).replace('mappings', 'nowhere'),
  writePlace(kept).replace('"open"', '"ajar"'),
  writePlace(kept).replace('"events"', '"heaps"'),
  writePlace(kept).replace('7', '"7"'),
])('%j is no place', (text) => {
  expect(readPlace(text)).toBeUndefined()
})
