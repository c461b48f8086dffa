import { expect, test } from 'vitest'
import { keysOf, type OwnKeys } from '#shared/domain/own-keys.ts'
import { commandFacts } from '#shared/ipc/command-table.ts'
import { createKeyReach, type KeyReach } from './key-reach.ts'

function reachOf(key: string, own: OwnKeys = {}, held: Partial<KeyboardEvent> = {}): KeyReach {
  const commands = commandFacts.map((fact) => ({ ...fact, keys: keysOf(fact, own) }))
  return createKeyReach(commands)({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })
}

test('moving goes to a place, and deciding is about a row', () => {
  const keys = ['j', 'k', 'Home', 'End', 'ArrowDown', 'PageUp', 'i', 'm', 'Enter', 'x', 'o']
  expect(keys.filter((key) => reachOf(key) === 'place')).toEqual(['j', 'k', 'Home', 'End', 'ArrowDown', 'PageUp'])
  expect(reachOf('j', {}, { ctrlKey: true })).toBe('row')
})

test('a letter that was given to a verdict is about a row, and the one that moves now goes to a place', () => {
  const own = { 'list.next': 'n', 'inbox.ignore': 'j' }
  expect(reachOf('j', own)).toBe('row')
  expect(reachOf('n', own)).toBe('place')
})

test('a move without a key leaves nothing behind', () => {
  expect(reachOf('j', { 'list.next': null })).toBe('row')
})
