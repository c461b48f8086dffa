import { expect, test } from 'vitest'
import { commandFacts } from '#shared/ipc/command-table.ts'
import type { Command } from '../../commands/command.ts'
import { changeable, keysNow, takeKey, withKey } from './shortcuts.ts'

const commands: readonly Command[] = commandFacts.map((fact) => ({ ...fact, run: () => undefined }))

test('what lists and fields go by can’t be changed', () => {
  const ids = changeable(commands).map(({ id }) => id)
  expect(ids).toContain('inbox.map')
  expect(ids).toContain('view.theme_dark')
  expect(ids).not.toContain('list.first')
  expect(ids).not.toContain('list.back')
  expect(ids).not.toContain('mapping.retire')
})

test('a key that is the default again is no choice of one’s own', () => {
  const own = withKey({}, 'inbox.map', 'z')
  expect(own).toEqual({ 'inbox.map': 'z' })
  expect(withKey(own, 'inbox.map', 'm')).toEqual({})
  expect(withKey({ 'sync.retry': 'z' }, 'sync.retry', null)).toEqual({})
})

test('whoever had the key goes without, and everybody else keeps theirs', () => {
  const own = takeKey({ 'inbox.assign': 'z' }, 'inbox.map', 'i', ['inbox.ignore'])
  expect(own).toEqual({ 'inbox.assign': 'z', 'inbox.map': 'i', 'inbox.ignore': null })
  expect(keysNow('inbox.ignore', own)).toEqual([])
  expect(keysNow('inbox.map', own)).toEqual(['i'])
  expect(keysNow('inbox.snooze', own)).toEqual(['h'])
})
