import { expect, test } from 'vitest'
import { createNewId, uuidV7 } from './new-id.ts'

test('the example of RFC 9562 comes out to the letter', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  expect(uuidV7(random, 0x017f22e279b0)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('ids sort by the time they were made', () => {
  let now = 1_700_000_000_000
  const newId = createNewId(
    (count) => new Uint8Array(count).fill(255),
    () => (now += 1),
  )
  const made = Array.from({ length: 50 }, () => newId('evt'))
  expect(made.toSorted()).toEqual(made)
})
