import type { CommandId } from '#shared/ipc/command-table.ts'

export const keyScreens = ['Inbox', 'Everywhere', 'Mappings', 'Operations'] as const
export type KeyScreen = (typeof keyScreens)[number]

/** The screen on which a command's key acts. */
export function keyScreenOf(id: CommandId): KeyScreen {
  if (id.startsWith('inbox.') || id === 'view.grouping') return 'Inbox'
  if (id.startsWith('mapping.')) return 'Mappings'
  return id.startsWith('operation.') ? 'Operations' : 'Everywhere'
}
