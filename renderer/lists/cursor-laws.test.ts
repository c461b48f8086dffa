import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topAfterMove, topToShow } from '../ui/grid/scroll-scale.ts'
import { createListStore } from './list-store.ts'

/** A result that others change: rows arrive and leave anywhere. */
function changing(length: number) {
  let rows = Array.from({ length }, (_, at) => `row ${at}`)
  let next = length
  return {
    rows: () => rows,
    arrive(at: number, count: number): void {
      const fresh = Array.from({ length: count }, () => `row ${(next += 1)}`)
      rows = rows.toSpliced(Math.round(at * rows.length), 0, ...fresh)
    },
    leave: (at: number, count: number): void => void (rows = rows.toSpliced(Math.floor(at * rows.length), count)),
    question: {
      load: async ({ offset, limit }: { offset: number; limit: number }) => ({
        total: rows.length,
        rows: rows.slice(offset, offset + limit),
      }),
      find: async (keys: readonly string[]) => {
        const key = keys.find((each) => rows.includes(each))
        return key === undefined ? null : { key, index: rows.indexOf(key) }
      },
    },
  }
}

const place = fc.double({ min: 0, max: 1, noNaN: true })
const step = fc.oneof(
  fc.record({ kind: fc.constantFrom('arrive' as const), at: place, count: fc.constantFrom(1, 7, 150, 400) }),
  fc.record({ kind: fc.constantFrom('leave' as const), at: place, count: fc.constantFrom(1, 5, 60) }),
  fc.record({ kind: fc.constantFrom('move' as const), at: fc.constantFrom(-9, -1, 1, 5), count: fc.constant(0) }),
)
const rowHeight = 44
const viewport = 600

test('the cursor stays on its row whatever happens around it, else takes the next one that was seen, always in sight', async () => {
  const before = { changed: 0, lost: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), place, async (steps, start) => {
      const result = changing(320)
      const list = createListStore<string>((row) => row)
      list.open(result.question)
      list.show(0, 20)
      await list.refresh()
      list.moveTo(Math.floor(start * 99))
      let top = topToShow({ rowHeight, viewport, total: 320 }, 0, Math.floor(start * 99))
      for (const { kind, at, count } of steps) {
        const { cursor, rows, total } = list.store.getState()
        const sight = { scale: { rowHeight, viewport, total: total ?? 0 }, top, cursor }
        if (kind === 'move') list.moveTo(cursor.index + at)
        else result[kind](at, count)
        list.show(Math.floor(top / rowHeight), Math.floor((top + viewport) / rowHeight))
        await list.refresh()
        const after = list.store.getState()
        if (result.rows().length === 0) return
        expect(list.current(after), 'what is under the cursor is what its key says').toBe(after.cursor.key)
        expect(result.rows()[after.cursor.index]).toBe(after.cursor.key)
        if (kind !== 'move' && cursor.key !== null) {
          const seen = Array.from({ length: 20 }, (_, next) => rows.get(cursor.index + next))
          const heir = seen.find((row) => row !== undefined && result.rows().includes(row))
          if (heir !== undefined) expect(after.cursor.key).toBe(heir)
          before.changed += 1
          if (heir !== cursor.key) before.lost += 1
        }
        const scale = { rowHeight, viewport, total: after.total ?? 0 }
        top = topAfterMove(sight, { scale, cursor: after.cursor })
        expect(topToShow(scale, top, after.cursor.index), 'the cursor is in sight').toBe(top)
      }
    }),
    { numRuns: 150 },
  )
  expect(before.changed).toBeGreaterThan(100)
  expect(before.lost).toBeGreaterThan(10)
})

/** A list in its first load, by a clock of its own. */
function filledList() {
  let isFilling = true
  let now = 0
  const result = changing(5)
  const list = createListStore<string>(
    (row) => row,
    () => isFilling,
    () => now,
  )
  list.open(result.question)
  return {
    result,
    list,
    endFilling: () => void (isFilling = false),
    wait: (ms: number) => void (now += ms),
    arriveAtTop: async (): Promise<void> => {
      result.arrive(0, 200)
      await list.refresh()
    },
  }
}

test('until it is moved, the cursor follows the top of a list that is being filled, also of the last rows behind that, and no longer', async () => {
  const { list, result, endFilling, wait, arriveAtTop } = filledList()
  await list.refresh()
  await arriveAtTop()
  endFilling()
  for (let batch = 0; batch < 3; batch += 1) {
    wait(1_000)
    await arriveAtTop()
    expect(list.store.getState().cursor).toEqual({ index: 0, key: result.rows()[0] })
  }
  const first = result.rows()[0]
  wait(5_000)
  await arriveAtTop()
  expect(list.store.getState().cursor).toEqual({ index: 200, key: first })
})

test('where the load ended before the first rows were here, the cursor is at the top of them all the same', async () => {
  const { list, result, endFilling, arriveAtTop } = filledList()
  endFilling()
  await list.refresh()
  await arriveAtTop()
  expect(list.store.getState().cursor).toEqual({ index: 0, key: result.rows()[0] })
})

test('a cursor that was moved while a list was filled stays on its row when the last rows come in', async () => {
  const { list, endFilling, arriveAtTop } = filledList()
  await list.refresh()
  list.moveTo(3)
  endFilling()
  await arriveAtTop()
  await arriveAtTop()
  expect(list.store.getState().cursor).toEqual({ index: 403, key: 'row 3' })
})

test('a cursor that is moved while rows are asked for is not taken to the top by them', async () => {
  const { list, result, arriveAtTop } = filledList()
  await list.refresh()
  for (const at of [0, 3]) {
    const arrived = arriveAtTop()
    await Promise.resolve()
    list.moveTo(at)
    const { key } = list.store.getState().cursor
    await arrived
    expect(list.store.getState().cursor).toEqual({ index: at + 200, key })
  }
  expect(result.rows().length).toBe(405)
})

test('a list that was never filled keeps its cursor on the row, moved or not', async () => {
  const { list, result, endFilling, wait, arriveAtTop } = filledList()
  endFilling()
  wait(5_000)
  list.open(result.question)
  await list.refresh()
  await arriveAtTop()
  expect(list.store.getState().cursor).toEqual({ index: 200, key: 'row 0' })
})

test('while a list is filled anew, a cursor that was moved waits for its row instead of taking another', async () => {
  let isFilling = false
  const result = changing(5)
  const list = createListStore<string>(
    (row) => row,
    () => isFilling,
  )
  list.open(result.question)
  await list.refresh()
  list.moveTo(1)
  isFilling = true
  result.leave(0, 4)
  await list.refresh()
  expect(list.current(list.store.getState())).toBeUndefined()
  expect(list.store.getState().cursor.key).toBe('row 1')
})
