import { expect, test } from 'vitest'
import { createSettings, sections, shownSection } from './sections.ts'

test('keys move through the sections and stop at both ends', () => {
  const { list } = createSettings()
  const shown = () => shownSection(list.store.getState())
  expect(shown()).toBe('appearance')
  list.moveTo(-1)
  expect(shown()).toBe('appearance')
  list.moveTo(1)
  expect(shown()).toBe('keys')
  list.moveTo(sections.length)
  expect(shown()).toBe('diagnostics')
})

test('a section is shown by its name', () => {
  const { list, show } = createSettings()
  show('connection')
  expect(shownSection(list.store.getState())).toBe('connection')
})
