import { expect, test } from 'vitest'
import { keysOf, type OwnKeys } from '#shared/domain/own-keys.ts'
import { commandFacts } from '#shared/ipc/command-table.ts'
import { createWaysBehind } from './ways-behind.ts'

function behind(keys: string, own: OwnKeys = {}): string {
  const commands = commandFacts.map((fact) => ({ ...fact, keys: keysOf(fact, own) }))
  const presses = keys.split(' ').map((key) => ({
    key: key.replace('Ctrl+', ''),
    ctrlKey: key.startsWith('Ctrl+'),
    metaKey: false,
    altKey: false,
  }))
  return createWaysBehind(commands)(presses)
    .map(({ key }) => key)
    .join(' ')
}

test('the way to another screen stays behind verdicts that met nothing, with what is behind it', () => {
  expect(behind('i 1 g e')).toBe('g e')
  expect(behind('1 i 2 h 1 g m j')).toBe('g m j')
})

test('nothing stays of a word, of another verdict, or of what would take a decision back', () => {
  for (const keys of ['m g e', 'i Tab g e', 'i 1 m g e', 'i 1 Ctrl+z', 'i 1 Ctrl+z g e', 'a g e', 'i 1 j', 'i 1', 'i'])
    expect([keys, behind(keys)]).toEqual([keys, ''])
})

test('it goes by the keys that were chosen', () => {
  expect(behind('u 1 z e', { 'inbox.ignore': 'u', 'go.signals': 'z e' })).toBe('z e')
  expect(behind('i 1 g e', { 'inbox.ignore': 'u' })).toBe('')
})
