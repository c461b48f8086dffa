import { commandFacts } from '#shared/ipc/command-table.ts'
import { expect, test } from 'vitest'
import { paletteCommands } from './palette-commands.ts'

const taken = (text: string) => paletteCommands(commandFacts, text)[0]?.commands[0]?.title

test('Enter takes the command whose words were typed, not the first that has them somewhere', () => {
  expect(taken('accept sugg')).toBe('Accept suggestions above…')
  expect(taken('accept second')).toBe('Accept the second suggestion')
  expect(taken('map')).toBe('Map to a project…')
  expect(taken('mappings')).toBe('Mappings')
})

test('before anything is typed places come first, so that Enter alone decides nothing, then the usual order', () => {
  const sections = paletteCommands(commandFacts, '').filter(({ commands }) => commands.length > 0)
  expect(sections.map(({ section }) => section)).toEqual(['Go to', 'Decide', 'Move', 'View', 'Workspace', 'Help'])
  expect(sections.flatMap(({ commands }) => commands)).toHaveLength(commandFacts.length)
  expect(taken(' ')).toBe('Inbox')
})

test('every command is found by its own title', () => {
  const lost = commandFacts.filter(({ title }) => taken(title.replace('…', '')) !== title)
  expect(lost.map(({ title }) => title)).toEqual([])
})
