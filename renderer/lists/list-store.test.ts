import { expect, test } from 'vitest'
import type { ListWindow } from './list-store.ts'
import { createListStore } from './list-store.ts'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

function numbers(total: () => number, asked: ListWindow[] = []) {
  return async ({ offset, limit }: ListWindow) => {
    asked.push({ offset, limit })
    const rows = Array.from({ length: Math.max(0, Math.min(limit, total() - offset)) }, (_, at) => `row ${offset + at}`)
    return { total: total(), rows }
  }
}

test('a million rows are asked for only where they are shown', async () => {
  const asked: ListWindow[] = []
  const list = createListStore<string>((row) => row)
  list.open({ load: numbers(() => 1_000_000, asked) })
  await settle()
  list.show(730_050, 730_070)
  await settle()
  expect(asked.map((window) => window.offset)).toEqual([0, 730_000])
  expect(list.store.getState().rows.get(730_060)).toBe('row 730060')
})

test('what is kept in memory does not grow with what was scrolled past', async () => {
  const list = createListStore<string>((row) => row)
  list.open({ load: numbers(() => 1_000_000) })
  for (let page = 0; page < 80; page += 1) {
    list.show(page * 100, page * 100 + 30)
    await settle()
  }
  expect(list.store.getState().rows.size).toBeLessThanOrEqual(3_000)
})

test('a refresh keeps the rows until the answer is there', async () => {
  const list = createListStore<string>((row) => row)
  let total = 3
  list.open({ load: numbers(() => total) })
  await settle()
  total = 2
  const refreshed = list.refresh()
  expect(list.store.getState().rows.size).toBe(3)
  await refreshed
  expect(list.store.getState().rows.size).toBe(2)
})

test('an answer to an older question is not shown', async () => {
  const list = createListStore<string>((row) => row)
  let release: (() => void) | undefined
  list.open({
    load: async () => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return { total: 1, rows: ['old'] }
    },
  })
  list.open({ load: async () => ({ total: 1, rows: ['new'] }) })
  release?.()
  await settle()
  expect(list.store.getState().rows.get(0)).toBe('new')
})

test('a failure is told, and a retry recovers', async () => {
  const list = createListStore<string>((row) => row)
  let broken = true
  list.open({
    load: async () => {
      if (broken) throw new Error('The store is closed.')
      return { total: 1, rows: ['a'] }
    },
  })
  await settle()
  expect(list.store.getState().phase).toEqual({ kind: 'failed', message: 'The store is closed.' })
  broken = false
  await list.refresh()
  expect(list.store.getState().phase.kind).toBe('ready')
})

test('a range over rows that are not loaded loads them first', async () => {
  const list = createListStore<string>((row) => row)
  list.open({ load: numbers(() => 10_000) })
  await settle()
  await list.selectTo(249)
  expect(list.store.getState().selection.rows.size).toBe(250)
})

test('while rows are being decided, what is asked for waits, and an answer from before is asked for again', async () => {
  const list = createListStore<string>((row) => row)
  let rows = ['a', 'b', 'c']
  const gates: (() => void)[] = []
  const load = async () => {
    const page = { total: rows.length, rows }
    await new Promise<void>((resolve) => gates.push(resolve))
    return page
  }
  const answer = async () => {
    gates.shift()?.()
    await settle()
  }
  list.open({ load })
  await settle()
  await answer()
  list.moveTo(1)
  rows = ['a', 'c', 'b']
  const refreshed = list.refresh()
  await settle()
  const end = list.hold()
  await answer()
  expect(gates).toEqual([])
  expect(list.store.getState().cursor).toEqual({ index: 1, key: 'b' })
  rows = ['a', 'c']
  list.remove(new Set(['b']))
  end()
  await settle()
  await answer()
  await refreshed
  expect(list.store.getState()).toMatchObject({ total: 2, cursor: { index: 1, key: 'c' } })
})

test('another question does not wait for rows of the one before to be decided', async () => {
  const list = createListStore<string>((row) => row)
  list.open({ load: numbers(() => 3) })
  await settle()
  const end = list.hold()
  const refreshed = list.refresh()
  await settle()
  list.open({ load: async () => ({ total: 1, rows: ['other'] }) })
  await settle()
  expect(list.store.getState().rows.get(0)).toBe('other')
  end()
  await refreshed
})

test('what is selected and left the result elsewhere is dropped, wherever it stood; what was scrolled past stays', async () => {
  let rows = Array.from({ length: 500 }, (_, at) => `row ${at}`)
  const list = createListStore<string>((row) => row)
  list.open({
    load: async ({ offset, limit }) => ({ total: rows.length, rows: rows.slice(offset, offset + limit) }),
    find: async (keys) => {
      const key = keys.find((each) => rows.includes(each))
      return key === undefined ? null : { key, index: rows.indexOf(key) }
    },
  })
  list.show(0, 400)
  await settle()
  for (const index of [0, 250, 260]) list.toggle(index)
  list.show(0, 20)
  rows = rows.filter((row) => row !== 'row 0' && row !== 'row 250')
  await list.refresh()
  expect([...list.store.getState().selection.rows.keys()]).toEqual(['row 260'])
  rows = ['row 0', ...rows]
  await list.refresh()
  expect([...list.store.getState().selection.rows.keys()]).toEqual(['row 260'])
})

test('while rows pour in, one that is not there yet stays selected', async () => {
  let rows = ['a', 'b']
  const list = createListStore<string>(
    (row) => row,
    () => true,
  )
  list.open({ load: async () => ({ total: rows.length, rows }), find: async () => null })
  await settle()
  list.toggle(1)
  rows = ['a']
  await list.refresh()
  expect([...list.store.getState().selection.rows.keys()]).toEqual(['b'])
})

test('another question’s rows are awaited until they are there; where they can’t be read, the old ones don’t stand in for them', async () => {
  const list = createListStore<string>((row) => row)
  list.open({ load: numbers(() => 3) })
  expect(list.isAwaited('place')).toBe(true)
  await settle()
  expect(list.isAwaited('row')).toBe(false)
  list.open({ load: () => Promise.reject(new Error('unreadable')) })
  await settle()
  expect(list.isAwaited('row')).toBe(false)
  expect(list.store.getState()).toMatchObject({ phase: { kind: 'failed' }, total: null, rows: new Map() })
  list.open({ load: numbers(() => 2) })
  await settle()
  expect(list.store.getState()).toMatchObject({ phase: { kind: 'ready' }, total: 2 })
})

test('a row that isn’t loaded is awaited by what is about it, not by what moves on', async () => {
  const list = createListStore<string>((row) => row)
  list.open({ load: numbers(() => 1_000) })
  await settle()
  list.moveTo(999)
  expect([list.isAwaited('row'), list.isAwaited('place')]).toEqual([true, false])
  list.show(980, 999)
  await settle()
  expect(list.isAwaited('row')).toBe(false)
})

test('a range is awaited until all of its rows are selected', async () => {
  const list = createListStore<string>((row) => row)
  list.open({ load: numbers(() => 1_000) })
  await settle()
  const selected = list.selectTo(300)
  expect(list.isAwaited('place')).toBe(true)
  await selected
  expect(list.isAwaited('place')).toBe(false)
  expect(list.store.getState().selection.rows.size).toBe(301)
})
