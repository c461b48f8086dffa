import type { CommandId } from '#shared/ipc/command-table.ts'
import { keyScreenOf } from '../../commands/key-screens.ts'

/** What of a command decides whether two of them want the same key. */
export type KeyHolder = { readonly id: CommandId; readonly title: string; readonly keys: readonly string[] }

/**
 * The commands that have these keys already where `id` would act: on its screen, or everywhere. Two that share a key in the table, as
 * *Snooze* and *Wake* do, are never offered at once, and may go on sharing.
 */
export function keyOwners<T extends KeyHolder>(
  commands: readonly T[],
  table: readonly KeyHolder[],
  id: CommandId,
  keys: string,
): readonly T[] {
  const tableKeys = (of: CommandId): readonly string[] => table.find((each) => each.id === of)?.keys ?? []
  return commands.filter(
    (each) =>
      each.id !== id &&
      each.keys.includes(keys) &&
      meet(each.id, id) &&
      !tableKeys(each.id).some((key) => tableKeys(id).includes(key)),
  )
}

function meet(one: CommandId, other: CommandId): boolean {
  const [first, second] = [keyScreenOf(one), keyScreenOf(other)]
  return first === second || first === 'Everywhere' || second === 'Everywhere'
}
