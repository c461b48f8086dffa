import { expect, test } from 'vitest'
import { keysOf, type OwnKeys } from '#shared/domain/own-keys.ts'
import { commandFacts, type CommandId } from '#shared/ipc/command-table.ts'
import { keyOwner } from './key-owner.ts'

function owner(id: CommandId, keys: string, own: OwnKeys = {}): string | undefined {
  const commands = commandFacts.map((fact) => ({ ...fact, keys: keysOf(fact, own) }))
  return keyOwner(commands, commandFacts, id, keys)?.id
}

test('a key is taken by what acts on the same screen, or everywhere', () => {
  expect(owner('inbox.map', 'i')).toBe('inbox.ignore')
  expect(owner('inbox.map', 'j')).toBe('list.next')
  expect(owner('app.palette', 'm')).toBe('inbox.map')
})

test('on another screen the same key is free', () => {
  expect(owner('inbox.map', 'e')).toBeUndefined()
})

test('a key that was given up, or given to another, is free or theirs', () => {
  expect(owner('inbox.map', 'i', { 'inbox.ignore': null })).toBeUndefined()
  expect(owner('inbox.map', 'i', { 'inbox.ignore': 'z' })).toBeUndefined()
  expect(owner('inbox.map', 'z', { 'inbox.ignore': 'z' })).toBe('inbox.ignore')
})

test('what shares a key in the table may go on sharing', () => {
  expect(owner('inbox.wake', 'h')).toBeUndefined()
  expect(owner('inbox.wake', 'z', { 'inbox.snooze': 'z' })).toBeUndefined()
})

test('the table itself has no two commands that want one key', () => {
  const clashes = commandFacts.flatMap(({ id, keys }) =>
    keys.filter((key) => owner(id, key) !== undefined).map((key) => `${id} ${key}`),
  )
  expect(clashes).toEqual([])
})
