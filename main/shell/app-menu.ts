import { Menu } from 'electron'
import type { OwnKeys } from '#shared/domain/own-keys.ts'
import { commandTable } from '#shared/ipc/command-table.ts'
import type { CommandState } from '#shared/ipc/app-calls.ts'
import { menuTemplate, type MenuParts } from './menu-template.ts'

/** The menu bar, which shows what the page last said about its commands. */
export interface AppMenu {
  show(state: CommandState): void
  /** An item's accelerator is read once: with other keys the bar is made anew. */
  useKeys(keys: OwnKeys): void
}

export const noCommands: CommandState = { available: [], checked: [] }

export function setAppMenu(parts: MenuParts): AppMenu {
  let shown = noCommands
  let chosen = JSON.stringify(parts.keys)
  let menu = build(parts.keys)
  Menu.setApplicationMenu(menu)

  function build(keys: OwnKeys): Menu {
    return Menu.buildFromTemplate(
      menuTemplate({
        ...parts,
        keys,
        run(command) {
          parts.run(command)
          // The click has ticked the item already, but only the page knows whether anything came of it.
          apply()
        },
      }),
    )
  }

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
    useKeys(keys) {
      const asText = JSON.stringify(keys)
      if (asText === chosen) return
      chosen = asText
      menu = build(keys)
      Menu.setApplicationMenu(menu)
      apply()
    },
  }
}
