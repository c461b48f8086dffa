import { expect, test } from 'vitest'
import { commandTable } from '#shared/ipc/command-table.ts'
import { isKeyBinding, keysOf } from './own-keys.ts'

const map = { id: 'inbox.map', keys: ['m'] }

test('a command has the table’s keys until somebody chooses, then theirs, or none', () => {
  expect(keysOf(map, {})).toEqual(['m'])
  expect(keysOf(map, { 'inbox.map': 'z' })).toEqual(['z'])
  expect(keysOf(map, { 'inbox.map': null })).toEqual([])
  expect(keysOf({ id: 'toString', keys: ['t'] }, {})).toEqual(['t'])
})

test.each(['m', '1', 'Shift+M', 'g m', 'g 1', '[Shift]+?', '$mod+k', '$mod+Shift+K', '$mod+,', '/'])(
  '%s can be a command’s key',
  (keys) => expect(isKeyBinding(keys)).toBe(true),
)

// `g` begins sequences; the others belong to fields, lists and the platform.
test.each(['g', '', ' ', 'Enter', 'Tab', 'ArrowDown', 'M', 'mm', 'g g m', 'Alt+m', '$mod', '$mod+', 'Shift+1', '🙂'])(
  '“%s” can’t',
  (keys) => expect(isKeyBinding(keys)).toBe(false),
)

test('every key of the table that is no key of lists can be chosen again', () => {
  const ofLists = new Set(['Delete', 'Home', 'End', 'Escape'])
  const keys = commandTable.flatMap((each): readonly string[] => each.keys).filter((key) => !ofLists.has(key))
  expect(keys.filter((key) => !isKeyBinding(key))).toEqual([])
})
