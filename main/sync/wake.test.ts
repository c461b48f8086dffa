import { expect, test } from 'vitest'
import { throttle } from './throttle.ts'
import { createWake } from './wake.ts'

function manualTimers() {
  const alarms: { delayMs: number; run: () => void; off: boolean }[] = []
  return {
    alarms,
    after(delayMs: number, run: () => void) {
      const alarm = { delayMs, run, off: false }
      alarms.push(alarm)
      return () => void (alarm.off = true)
    },
    fire() {
      const alarm = alarms.find(({ off }) => !off)
      if (alarm === undefined) throw new Error('no alarm')
      alarm.off = true
      alarm.run()
    },
  }
}

test('a bell that rang before anybody waited is heard once', async () => {
  const wake = createWake(manualTimers().after)
  const { signal } = new AbortController()
  wake.ring()
  wake.ring()
  await wake.wait(null, signal)
  const later = wake.wait(null, signal)
  expect(await Promise.race([later.then(() => 'rang'), Promise.resolve('silent')])).toBe('silent')
})

test('a wait ends by its own time or by the abort, and leaves no timer behind', async () => {
  const timers = manualTimers()
  const wake = createWake(timers.after)
  const stopper = new AbortController()
  const timed = wake.wait(50, stopper.signal)
  timers.fire()
  await timed
  const aborted = wake.wait(50, stopper.signal)
  stopper.abort()
  await aborted
  expect(timers.alarms.every(({ off }) => off)).toBe(true)
})

test('many calls in one interval are two runs: the first at once, the last at its end', () => {
  const timers = manualTimers()
  let runs = 0
  const run = throttle(timers.after, 100, () => (runs += 1))
  for (let call = 0; call < 10; call += 1) run()
  expect(runs).toBe(1)
  timers.fire()
  expect(runs).toBe(2)
  timers.fire()
  expect(runs).toBe(2)
})

test('a cancelled throttle runs no more', () => {
  const timers = manualTimers()
  let runs = 0
  const run = throttle(timers.after, 100, () => (runs += 1))
  run()
  run()
  run.cancel()
  expect(timers.alarms.every(({ off }) => off)).toBe(true)
  expect(runs).toBe(1)
})
