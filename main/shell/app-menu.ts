import { Menu } from 'electron'
import { commandTable } from '#shared/ipc/command-table.ts'
import type { CommandState } from '#shared/ipc/app-calls.ts'
import { menuTemplate, type MenuParts } from './menu-template.ts'

/** The menu bar, which shows what the page last said about its commands. */
export interface AppMenu {
  show(state: CommandState): void
}

export const noCommands: CommandState = { available: [], checked: [] }

export function setAppMenu(parts: MenuParts): AppMenu {
  let shown = noCommands
  const menu = Menu.buildFromTemplate(
    menuTemplate({
      ...parts,
      run(command) {
        parts.run(command)
        // The click has ticked the item already, but only the page knows whether anything came of it.
        apply()
      },
    }),
  )
  Menu.setApplicationMenu(menu)

  function apply(): void {
    const available = new Set<string>(shown.available)
    const checked = new Set<string>(shown.checked)
    for (const { id } of commandTable) {
      const item = menu.getMenuItemById(id)
      if (item === null) continue
      item.enabled = available.has(id)
      if (item.type === 'checkbox') item.checked = checked.has(id)
      // Assigning anything to a radio item ticks it.
      else if (item.type === 'radio' && checked.has(id)) item.checked = true
    }
  }

  return {
    show(state) {
      shown = state
      apply()
    },
  }
}
