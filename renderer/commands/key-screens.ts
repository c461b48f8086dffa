import type { CommandId } from '#shared/ipc/command-table.ts'

export const keyScreens = [
  'Inbox',
  'Everywhere',
  'Installations',
  'Mappings',
  'Suggestions',
  'Signals',
  'Operations',
] as const
export type KeyScreen = (typeof keyScreens)[number]

/** The screen on which a command's key acts. */
export function keyScreenOf(id: CommandId): KeyScreen {
  if (id.startsWith('inbox.') || id === 'view.grouping') return 'Inbox'
  if (id.startsWith('installation.')) return 'Installations'
  if (id.startsWith('mapping.')) return 'Mappings'
  if (id.startsWith('signal.')) return 'Signals'
  if (id.startsWith('suggestion.') && id !== 'suggestion.accept_above') return 'Suggestions'
  return id.startsWith('operation.') || id.startsWith('letter.') ? 'Operations' : 'Everywhere'
}
