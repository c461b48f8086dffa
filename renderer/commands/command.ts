export type CommandSection = 'Decide' | 'Move' | 'Go to' | 'View' | 'Workspace' | 'Help'

/** One thing that the operator can ask for: keys, palette, menus and the sheet all come from here. */
export interface Command {
  readonly id: string
  readonly section: CommandSection
  readonly title: string
  /** tinykeys' syntax; the first is the one that is shown. Empty: only by palette and menus. */
  readonly keys: readonly string[]
  /** Further keys that the element in focus handles itself; only shown. */
  readonly alsoShown?: readonly string[]
  /** Whether it makes sense now; always, when left out. */
  readonly when?: () => boolean
  readonly run: () => void
}

/** Whether a command can be run now. */
export function isAvailable(command: Command): boolean {
  return command.when?.() ?? true
}
