import { expect, test } from 'vitest'
import { appText } from './messages.ts'

test('a cause is told as it is: it may begin with a name', () => {
  const why = 'Switchboard is not running any more.'
  expect(appText.notDone(why)).toBe(`Not done. ${why}`)
  expect(appText.serviceCause(why)).toBe(`The last cause: ${why}`)
})

test('a decision’s label goes on in its sentence', () => {
  expect(appText.last('Mapped acme/web to Web, 3 events', false)).toBe('Last: mapped acme/web to Web, 3 events.')
  expect(appText.last('Replay of 3 events', true)).toBe('Waits to be confirmed: replay of 3 events.')
})

test('what stands behind an unconfirmed decision is counted with it', () => {
  expect(appText.outboxUnconfirmed(1, true, 0)).toBe('? 1 waits for your confirmation')
  expect(appText.outboxUnconfirmed(1, true, 2)).toBe('? 1 waits for your confirmation; 2 more behind it')
})
