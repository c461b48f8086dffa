import { expect, test } from 'vitest'
import { keyScreenOf } from './key-screens.ts'

test('a key stands under the screen where it acts', () => {
  expect(keyScreenOf('inbox.ignore')).toBe('Inbox')
  expect(keyScreenOf('mapping.pause')).toBe('Mappings')
  expect(keyScreenOf('suggestion.decline')).toBe('Suggestions')
  expect(keyScreenOf('suggestion.accept_above')).toBe('Everywhere')
  expect(keyScreenOf('signal.open')).toBe('Signals')
  expect(keyScreenOf('operation.retry')).toBe('Operations')
  expect(keyScreenOf('operation.edit')).toBe('Operations')
  expect(keyScreenOf('decision.undo')).toBe('Everywhere')
})
