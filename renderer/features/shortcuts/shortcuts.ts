import { keysOf, type OwnKeys } from '#shared/domain/own-keys.ts'
import { commandFacts, type CommandId } from '#shared/ipc/command-table.ts'
import type { Command } from '../../commands/command.ts'

/** Keys that lists and fields take themselves: they are shown on the sheet, and stay. */
const fixed: ReadonlySet<string> = new Set(['Home', 'End', 'Escape', 'Delete'])

/** What a person may change: all but what goes by the keys of lists. */
export function changeable(commands: readonly Command[]): readonly Command[] {
  const isFixed = (id: CommandId): boolean => defaultKeys(id).some((key) => fixed.has(key))
  return commands.filter(({ id }) => !isFixed(id))
}

export function defaultKeys(id: CommandId): readonly string[] {
  return commandFacts.find((fact) => fact.id === id)?.keys ?? []
}

/** The choice without what is the default again. */
export function withKey(own: OwnKeys, id: CommandId, keys: string | null): OwnKeys {
  const [usual] = defaultKeys(id)
  const others = Object.fromEntries(Object.entries(own).filter(([each]) => each !== id))
  return keys === (usual ?? null) ? others : { ...others, [id]: keys }
}

/** `id` gets the key, and all that had it go without. */
export function takeKey(own: OwnKeys, id: CommandId, keys: string, from: readonly CommandId[]): OwnKeys {
  const freed = from.reduce((left, each) => withKey(left, each, null), own)
  return withKey(freed, id, keys)
}

export function keysNow(id: CommandId, own: OwnKeys): readonly string[] {
  return keysOf({ id, keys: defaultKeys(id) }, own)
}
