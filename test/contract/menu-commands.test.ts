import { expect, test } from 'vitest'
import { menuSections } from '#main/shell/menu-commands.ts'
import { commandTable } from '#shared/ipc/command-table.ts'

test('every command is in the menu bar, once', () => {
  const inMenu = menuSections.flatMap((section) => section.commands.map((entry) => entry.command))
  expect(inMenu.toSorted()).toEqual(commandTable.map((entry) => entry.id).toSorted())
})

test('no single key is an accelerator: macOS would take it from the page', () => {
  const accelerators = menuSections.flatMap((section) => section.commands.flatMap((entry) => entry.accelerator ?? []))
  expect(accelerators.every((accelerator) => accelerator.startsWith('CommandOrControl+'))).toBe(true)
})
