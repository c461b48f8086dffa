import { commandSections, commandTable } from '#shared/ipc/command-table.ts'

export interface MenuCommand {
  readonly label: string
  /** A command of the renderer's registry. */
  readonly command: string
  /** Shown beside it; the page's own key bindings do the work. */
  readonly accelerator?: string
}

export interface MenuSection {
  readonly label: string
  readonly commands: readonly MenuCommand[]
}

/** What the menu bar offers: every command of the console. Single keys are not shown, because macOS would take them. */
export const menuSections: readonly MenuSection[] = commandSections.map((section) => ({
  label: section,
  commands: commandTable
    .filter((entry) => entry.section === section)
    .map(({ id, title, keys }) => {
      const chord = keys.find((key) => key.startsWith('$mod+'))
      return {
        label: title,
        command: id,
        ...(chord === undefined ? {} : { accelerator: chord.replace('$mod', 'CommandOrControl') }),
      }
    }),
}))
