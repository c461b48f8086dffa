import { expect, test } from 'vitest'
import { pressOf, type Press, type Pressed } from './press-of.ts'

function press(key: string, held: Partial<Pressed> = {}, isSecond = false): Press {
  return pressOf({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held }, isSecond)
}
const binding = (keys: string): Press => ({ kind: 'binding', keys })

test('letters, digits, signs and chords are keys, whatever caps lock says', () => {
  expect(press('z')).toEqual(binding('z'))
  expect(press('Z')).toEqual(binding('z'))
  expect(press('Z', { shiftKey: true })).toEqual(binding('Shift+Z'))
  expect(press('4')).toEqual(binding('4'))
  expect(press(';')).toEqual(binding(';'))
  expect(press('?', { shiftKey: true })).toEqual(binding('[Shift]+?'))
  expect(press('j', { ctrlKey: true })).toEqual(binding('$mod+j'))
  expect(press('k', { metaKey: true, shiftKey: true })).toEqual(binding('$mod+Shift+K'))
})

test('g waits for a second press', () => {
  expect(press('g')).toEqual({ kind: 'half' })
  expect(press('x', {}, true)).toEqual(binding('g x'))
  expect(press('g', {}, true)).toEqual(binding('g g'))
})

test('a modifier alone says nothing yet', () => {
  expect(press('Shift', { shiftKey: true })).toEqual({ kind: 'nothing' })
})

test.each([
  ['Enter', {}],
  ['Tab', {}],
  [' ', {}],
  ['ArrowDown', {}],
  ['F5', {}],
  ['é', {}],
  ['c', { ctrlKey: true }],
  ['w', { metaKey: true }],
  ['W', { ctrlKey: true, shiftKey: true }],
  ['I', { ctrlKey: true, shiftKey: true }],
  ['0', { ctrlKey: true }],
  ['m', { altKey: true }],
])('%s %o belongs to fields, lists or the platform', (key, held) => {
  expect(press(key, held)).toEqual({ kind: 'no' })
})
