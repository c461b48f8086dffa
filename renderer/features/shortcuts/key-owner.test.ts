import { expect, test } from 'vitest'
import { keysOf, type OwnKeys } from '#shared/domain/own-keys.ts'
import { commandFacts, type CommandId } from '#shared/ipc/command-table.ts'
import { keyOwners } from './key-owner.ts'

function owners(id: CommandId, keys: string, own: OwnKeys = {}): readonly string[] {
  const commands = commandFacts.map((fact) => ({ ...fact, keys: keysOf(fact, own) }))
  return keyOwners(commands, commandFacts, id, keys).map((each) => each.id)
}

test('a key is taken by what acts on the same screen, or everywhere', () => {
  expect(owners('inbox.map', 'i')).toEqual(['inbox.ignore'])
  expect(owners('inbox.map', 'j')).toEqual(['list.next'])
  expect(owners('app.palette', 'm')).toEqual(['inbox.map'])
})

test('everywhere a key is taken from all that have it, on whichever screen', () => {
  expect(owners('app.palette', 'p')).toEqual([
    'inbox.resume',
    'mapping.pause',
    'mapping.resume',
    'installation.suspend',
    'installation.resume',
  ])
})

test('on another screen the same key is free', () => {
  expect(owners('inbox.map', 'e')).toEqual([])
})

test('a key that was given up, or given to another, is free or theirs', () => {
  expect(owners('inbox.map', 'i', { 'inbox.ignore': null })).toEqual([])
  expect(owners('inbox.map', 'i', { 'inbox.ignore': 'z' })).toEqual([])
  expect(owners('inbox.map', 'z', { 'inbox.ignore': 'z' })).toEqual(['inbox.ignore'])
})

test('what shares a key in the table may go on sharing', () => {
  expect(owners('inbox.wake', 'h')).toEqual([])
  expect(owners('inbox.wake', 'z', { 'inbox.snooze': 'z' })).toEqual([])
})

test('the table itself has no two commands that want one key', () => {
  const clashes = commandFacts.flatMap(({ id, keys }) =>
    keys.filter((key) => owners(id, key).length > 0).map((key) => `${id} ${key}`),
  )
  expect(clashes).toEqual([])
})
