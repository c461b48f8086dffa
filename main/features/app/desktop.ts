import type { CommandState } from '#shared/ipc/app-calls.ts'

/** What only a desktop has; the Node host goes without. */
export interface Desktop {
  /** The system's accent as `#rrggbb`; null where it has none that can be read. */
  systemAccent(): string | null
  /** The menu bar shows which commands can be run. */
  showCommands(state: CommandState): void
}

export const noDesktop: Desktop = { systemAccent: () => null, showCommands: () => undefined }
