import { expect, test } from 'vitest'
import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import { withNewest, withOlder } from './signal-feed.ts'

const at = '2026-11-21T09:00:00.000Z'
const signal = (n: number, retractedAt: string | null = null): SignalRow => ({
  id: `sig_${n}`,
  provider: 'github',
  connectionId: null,
  kind: 'git.push',
  occurredAt: at,
  payload: {
    eventId: `evt_${n}`,
    type: 'push',
    action: null,
    title: `Ana pushed ${n}`,
    actorLogin: 'ana',
    accountLogin: 'acme',
    host: 'github.com',
    resourceId: null,
    resourceName: 'acme/search',
    branch: 'main',
    commitSha: null,
    url: null,
    deliveryId: `d-${n}`,
    receivedAt: at,
    authenticatedBy: 'signature',
  },
  destination: { kind: 'project', id: 'prj_1' },
  destinationName: 'Search',
  retractedAt,
})
const ids = (feed: { readonly items: readonly SignalRow[] }) => feed.items.map(({ id }) => Number(id.slice(4)))
const feed = { items: [signal(5), signal(4), signal(3), signal(2)], next: 'two' }

test('older ones follow, and one that has come again since stays where it is now', () => {
  const all = withOlder(feed, { items: [signal(4), signal(1)], nextCursor: null })
  expect(ids(all)).toEqual([5, 4, 3, 2, 1])
  expect(all.next).toBeNull()
})

test('new ones stand before what is there', () => {
  const renewed = withNewest(feed, { items: [signal(7), signal(6), signal(5)], nextCursor: 'five' })
  expect(ids(renewed)).toEqual([7, 6, 5, 4, 3, 2])
  expect(renewed.next).toBe('two')
})

test('one that is taken back moves to the top, marked', () => {
  const renewed = withNewest(feed, { items: [signal(3, at), signal(5), signal(4)], nextCursor: 'four' })
  expect(ids(renewed)).toEqual([3, 5, 4, 2])
  expect(renewed.items[0]?.retractedAt).toBe(at)
})

test('where more has come than one page holds, nothing is left out in between', () => {
  const renewed = withNewest(feed, { items: [signal(20), signal(19)], nextCursor: 'nineteen' })
  expect(ids(renewed)).toEqual([20, 19])
  expect(renewed.next).toBe('nineteen')
})

test('where the newest page is all there is, what is gone is gone', () => {
  expect(withNewest(feed, { items: [signal(5)], nextCursor: null })).toEqual({ items: [signal(5)], next: null })
})
