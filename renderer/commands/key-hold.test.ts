import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKeyHold } from './key-hold.ts'

/** A desk that is busy for a while after some keys; it notes what it was given, and whether it was free then. */
function desk() {
  let busyFor = 0
  let time = 0
  const givenUp: number[] = []
  let waiting: (() => void)[] = []
  const seen: { readonly key: string; readonly wasFree: boolean }[] = []
  const work = (key: string): void => {
    seen.push({ key, wasFree: busyFor === 0 })
    if (key === 'i') busyFor = 3
  }
  const hold = createKeyHold<string>({
    mustWait: () => busyFor > 0,
    replay: work,
    later: (run) => {
      waiting = [...waiting, run]
      return () => void (waiting = waiting.filter((each) => each !== run))
    },
    now: () => time,
    longestMs: 5,
    onGivenUp: (count) => givenUp.push(count),
  })
  return {
    hold,
    seen,
    givenUp,
    hang: () => void (busyFor = Infinity),
    press: (key: string) => void (hold.take(key) || work(key)),
    tick() {
      time += 1
      busyFor = Math.max(0, busyFor - 1)
      const due = waiting
      waiting = []
      for (const run of due) run()
    },
  }
}

test('at any speed, every key is used once, in order, and never before the one ahead of it was worked off', () => {
  const steps = fc.array(fc.oneof(fc.constantFrom('i', '1', 'j', 'h'), fc.constant('tick')), { maxLength: 60 })
  fc.assert(
    fc.property(steps, (all) => {
      const { press, tick, seen } = desk()
      for (const step of all)
        if (step === 'tick') tick()
        else press(step)
      for (let at = 0; at < 300; at += 1) tick()
      expect(seen.map(({ key }) => key)).toEqual(all.filter((step) => step !== 'tick'))
      expect(seen.every(({ wasFree }) => wasFree)).toBe(true)
    }),
  )
})

test('what was pressed behind something that failed is never used', () => {
  const { press, tick, seen, hold } = desk()
  for (const key of ['i', '1', 'j']) press(key)
  expect(hold.drop()).toBe(2)
  for (let at = 0; at < 9; at += 1) tick()
  press('k')
  expect(seen.map(({ key }) => key)).toEqual(['i', 'k'])
})

test('behind something that failed, what stays is used in its turn', () => {
  const { press, tick, seen, hold } = desk()
  for (const key of ['i', '1', 'g', 'e']) press(key)
  expect(hold.drop((keys) => keys.slice(1))).toBe(1)
  for (let at = 0; at < 9; at += 1) tick()
  expect(seen.map(({ key }) => key)).toEqual(['i', 'g', 'e'])
})

test('for as long as one key waits, the next is known to be behind it, though nothing is busy any more', () => {
  const { press, tick, hold, seen } = desk()
  for (const key of ['i', 'm', 'd', 'a']) press(key)
  for (let at = 0; at < 3; at += 1) tick()
  expect(seen.map(({ key }) => key)).toEqual(['i', 'm'])
  expect(hold.isHolding()).toBe(true)
  press('t')
  for (let at = 0; at < 9; at += 1) tick()
  expect(seen.map(({ key }) => key).join('')).toBe('imdat')
  expect(hold.isHolding()).toBe(false)
})

test('keys are not kept longer than somebody still means them: they are given up together, and counted', () => {
  const { press, tick, hang, hold, seen, givenUp } = desk()
  hang()
  for (const key of ['i', '1']) press(key)
  for (let at = 0; at < 4; at += 1) tick()
  expect([hold.isHolding(), givenUp]).toEqual([true, []])
  tick()
  expect([hold.isHolding(), givenUp, seen]).toEqual([false, [2], []])
})

test('as long as the keys ahead are worked off, those behind them are not given up', () => {
  const { press, tick, seen, givenUp } = desk()
  const keys = ['i', 'i', 'i', 'i', 'i', 'i']
  for (const key of keys) press(key)
  for (let at = 0; at < 40; at += 1) tick()
  expect([seen.length, givenUp]).toEqual([keys.length, []])
})
