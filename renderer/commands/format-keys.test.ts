import { expect, test } from 'vitest'
import { formatKeys, isSingleKey } from './format-keys.ts'

test('keys read as they are printed on the keyboard', () => {
  expect(formatKeys('$mod+k', 'linux')).toBe('Ctrl K')
  expect(formatKeys('$mod+k', 'mac')).toBe('⌘ K')
  expect(formatKeys('g i', 'linux')).toBe('g i')
  expect(formatKeys('[Shift]+?', 'linux')).toBe('?')
  expect(formatKeys('Escape', 'windows')).toBe('Esc')
})

test('letters and their sequences are single keys, others are not', () => {
  expect(['m', '1', 'g i', '[Shift]+?'].map(isSingleKey)).toEqual([true, true, true, true])
  expect(['$mod+z', 'Escape', 'Delete'].map(isSingleKey)).toEqual([false, false, false])
})
