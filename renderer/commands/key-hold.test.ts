import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKeyHold } from './key-hold.ts'

/** A desk that is busy for a while after some keys; it notes what it was given, and whether it was free then. */
function desk() {
  let busyFor = 0
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
  })
  return {
    hold,
    seen,
    press: (key: string) => void (hold.take(key) || work(key)),
    tick() {
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
