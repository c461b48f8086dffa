import { expect, test } from 'vitest'
import { createTabDesk } from './tab-desk.ts'

/** A tab that asks, and how to say something to it or let time pass. */
function openDesk() {
  const timers: { delayMs: number; run: () => void }[] = []
  const posted: unknown[] = []
  let hear: (data: unknown) => void = () => undefined
  const desk = createTabDesk({
    channel: { post: (message) => void posted.push(message), listen: (listener) => void (hear = listener) },
    newId: () => 'self',
    getTicket: async () => null,
    isSignedIn: () => false,
    onSignedIn: () => undefined,
    after(delayMs, run) {
      const timer = { delayMs, run }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
  })
  const pass = (ms: number): void => timers.filter(({ delayMs }) => delayMs <= ms).forEach(({ run }) => run())
  return { desk, posted, timers, pass, hear: (data: unknown) => hear(data) }
}

test('where no tab offers to let another one in, that is known within half a second', async () => {
  const { desk, timers, pass } = openDesk()
  const asked = desk.askForTicket()
  pass(500)
  expect(await asked).toBeNull()
  expect(timers).toEqual([])
})

test('a tab that has offered is given longer to hand its ticket over', async () => {
  const { desk, pass, hear } = openDesk()
  const asked = desk.askForTicket()
  hear({ kind: 'offer', from: 'other', to: 'self' })
  pass(500)
  hear({ kind: 'ticket', from: 'other', to: 'self', ticket: 'x'.repeat(43) })
  expect(await asked).toBe('x'.repeat(43))
})
