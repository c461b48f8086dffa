import { expect, test } from 'vitest'
import { keepAsking, patience } from './page-patience.ts'

/** A page and the time it lives in; nothing answers by itself. */
function setUp() {
  let now = 0
  let alarm: (() => void) | undefined
  const world = { answers: true, mayJudge: true, asked: 0 }
  const hangs: string[] = []
  const stop = keepAsking({
    clock: () => now,
    after(_delayMs, run) {
      alarm = run
      return () => {
        alarm = undefined
      }
    },
    ask() {
      world.asked += 1
      return world.answers ? Promise.resolve() : new Promise(() => undefined)
    },
    mayJudge: () => world.mayJudge,
    onHang: () => hangs.push('hangs'),
  })
  /** Lets time pass; with `lateMs`, this process comes to its looks later than it meant to. */
  async function looks(times: number, lateMs = 0): Promise<void> {
    for (let nth = 0; nth < times; nth += 1) {
      now += patience.askEveryMs + lateMs
      alarm?.()
      await Promise.resolve()
    }
  }
  return { world, hangs, stop, looks }
}

const looksUntilHang = patience.answerWithinMs / patience.askEveryMs

test('a page that answers is left alone', async () => {
  const { hangs, looks, world } = setUp()
  await looks(100)
  expect(hangs).toEqual([])
  expect(world.asked).toBe(100)
})

test('a page that leaves every question of ten seconds unanswered hangs, and is told of once', async () => {
  const { hangs, looks, world } = setUp()
  await looks(3)
  world.answers = false
  // The first of these looks still finds the answer from before.
  await looks(looksUntilHang)
  expect(hangs).toEqual([])
  await looks(1)
  expect(hangs).toEqual(['hangs'])
  await looks(looksUntilHang - 1)
  expect(hangs).toHaveLength(1)
})

test('one answer gives it the whole time again', async () => {
  const { hangs, looks, world } = setUp()
  for (let nth = 0; nth < 5; nth += 1) {
    world.answers = false
    await looks(looksUntilHang - 1)
    world.answers = true
    await looks(1)
  }
  expect(hangs).toEqual([])
})

test('whoever stood still itself, in a sleep or stopped, blames nobody for it', async () => {
  const { hangs, looks, world } = setUp()
  world.answers = false
  await looks(looksUntilHang)
  await looks(1, 3_600_000)
  await looks(looksUntilHang - 1)
  expect(hangs).toEqual([])
  await looks(1)
  expect(hangs).toHaveLength(1)
})

test('a clock that is set back neither blames nor forgives', async () => {
  const { hangs, looks, world } = setUp()
  world.answers = false
  await looks(1)
  await looks(1, -3_600_000)
  await looks(looksUntilHang - 1)
  expect(hangs).toHaveLength(1)
})

test('a page at a breakpoint, or not loaded, is not asked, and has its whole time afterwards', async () => {
  const { hangs, looks, world } = setUp()
  world.answers = false
  await looks(looksUntilHang)
  world.mayJudge = false
  await looks(20)
  expect(world.asked).toBe(looksUntilHang)
  world.mayJudge = true
  await looks(looksUntilHang)
  expect(hangs).toEqual([])
  await looks(1)
  expect(hangs).toHaveLength(1)
})

test('once stopped it asks no more', async () => {
  const { stop, looks, world } = setUp()
  await looks(1)
  stop()
  await looks(5)
  expect(world.asked).toBe(1)
})
