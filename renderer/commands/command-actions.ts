import type { CommandId } from '#shared/ipc/command-table.ts'
import type { CommandAction } from './command.ts'

/** What each command of a section does here. */
export type CommandActions<Section extends string> = {
  readonly [Id in Extract<CommandId, `${Section}.${string}`>]: CommandAction
}
