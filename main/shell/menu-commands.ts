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

/** What the menu bar offers of the page's commands. */
export const menuSections: readonly MenuSection[] = [
  {
    label: 'Go',
    commands: [
      { label: 'Inbox', command: 'go.inbox' },
      { label: 'Installations', command: 'go.installations' },
      { label: 'Mappings', command: 'go.mappings' },
      { label: 'Operations', command: 'go.operations' },
      { label: 'Command Palette…', command: 'app.palette', accelerator: 'CommandOrControl+K' },
    ],
  },
]
