import type { CommandState } from '#shared/ipc/app-calls.ts'
import type { DesktopFiles } from '../event-files/desktop-files.ts'

/** What only a desktop has; the Node host goes without. */
export interface Desktop {
  /** The system's accent as `#rrggbb`; null where it has none that can be read. */
  systemAccent(): string | null
  /** The menu bar shows which commands can be run. */
  showCommands(state: CommandState): void
  /** Null where a page has to offer and take files by itself. */
  readonly files: DesktopFiles | null
}

export const noDesktop: Desktop = { systemAccent: () => null, showCommands: () => undefined, files: null }
