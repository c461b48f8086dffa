import { expect, test } from 'vitest'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createServiceList } from './service-list.ts'

interface Row {
  readonly id: number
  readonly word: string
}

/** A service with rows of those ids, the highest first, in pages of two. */
function listOf(ids: number[]) {
  const service = { ids, word: 'first', isAway: false, asked: 0, now: 0, older: Promise.resolve() }
  const of = createServiceList<{ readonly odd: boolean }, Row>({
    every: { odd: false },
    keyOf: ({ id }) => String(id),
    now: () => (service.now += 10_000),
    async page({ odd }, cursor) {
      service.asked += 1
      if (service.isAway) throw new SwitchboardError('service.unreachable', 'The service does not answer.')
      const before = cursor === null ? Infinity : Number(cursor)
      if (cursor !== null) await service.older
      const left = service.ids.filter((id) => id < before && (!odd || id % 2 === 1)).toSorted((a, b) => b - a)
      const items = left.slice(0, 2).map((id) => ({ id, word: service.word }))
      return { items, nextCursor: left.length > 2 ? String(items.at(-1)?.id) : null, at: '2026-11-22T00:00:00.000Z' }
    },
  })
  const rows = (): string[] => [...of.list.store.getState().rows.values()].map(({ id, word }) => `${id} ${word}`)
  return { service, of, rows }
}

async function loaded({ of, rows }: ReturnType<typeof listOf>, count: number): Promise<void> {
  void of.refresh()
  await expect.poll(() => rows().length >= 2 || of.store.getState().failure !== null).toBe(true)
  while (rows().length < count && of.store.getState().hasMore) await of.loadMore()
}

test('pages follow each other, and the newest is asked for again without losing what is older', async () => {
  const shown = listOf([1, 2, 3, 4, 5])
  await loaded(shown, 4)
  shown.service.ids.push(6)
  shown.service.word = 'again'
  await shown.of.refresh()
  // The newest page no longer reaches what is below the row that it ends with.
  await expect.poll(() => shown.rows().slice(0, 2)).toEqual(['6 again', '5 again'])
  expect(shown.rows().slice(2, 5)).toEqual(['4 first', '3 first', '2 first'])
})

test('where more came than a page holds, what lies between is not skipped', async () => {
  const shown = listOf([1, 2])
  await loaded(shown, 2)
  shown.service.ids.push(3, 4, 5)
  await shown.of.refresh()
  while (shown.of.store.getState().hasMore) await shown.of.loadMore()
  await expect.poll(() => shown.rows().map((row) => row.slice(0, 1))).toEqual(['5', '4', '3', '2', '1'])
})

test('an older page that was on its way while much came leaves no gap', async () => {
  const shown = listOf([1, 2, 3, 4])
  let answerOlder = (): void => undefined
  shown.service.older = new Promise((resolve) => (answerOlder = resolve))
  await loaded(shown, 2)
  const older = shown.of.loadMore()
  expect(shown.of.store.getState().isLoadingMore).toBe(true)
  shown.service.ids.push(5, 6, 7, 8)
  await shown.of.refresh()
  answerOlder()
  await older
  while (shown.of.store.getState().hasMore) await shown.of.loadMore()
  await expect.poll(() => shown.rows().map((row) => row.slice(0, 1))).toEqual(['8', '7', '6', '5', '4', '3', '2', '1'])
})

test('without the service what was loaded stays, and another question has no rows of this one', async () => {
  const shown = listOf([1, 2, 3])
  await loaded(shown, 3)
  shown.service.isAway = true
  await shown.of.refresh()
  expect(shown.of.store.getState().failure).toMatchObject({ isAway: true })
  expect(shown.rows()).toHaveLength(3)
  shown.of.ask({ odd: true })
  await expect.poll(() => shown.of.list.store.getState().phase.kind).toBe('failed')
  expect(shown.rows()).toEqual([])
  shown.service.isAway = false
  await shown.of.refresh()
  await expect.poll(() => shown.rows().map((row) => row.slice(0, 1))).toEqual(['3', '1'])
})
