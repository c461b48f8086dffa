import type { CommandId } from '#shared/ipc/command-table.ts'
import type { Command } from './command.ts'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Verdicts whose menus take one digit, or that have none: no words are typed behind them. */
const wordless: ReadonlySet<CommandId> = new Set([
  'inbox.accept_1',
  'inbox.accept_2',
  'inbox.accept_3',
  'inbox.ignore',
  'inbox.snooze',
  'inbox.wake',
])

/**
 * Tells what stays of keys that were pressed where there was nothing to decide any more: the way to another screen and
 * what is behind it. Where anything ahead of that may have been more than a verdict, it could be part of a word: then nothing.
 */
export function createWaysBehind(
  commands: readonly Pick<Command, 'id' | 'keys'>[],
): <P extends Press>(presses: readonly P[]) => readonly P[] {
  const verdicts = new Set(commands.filter(({ id }) => wordless.has(id)).flatMap(({ keys }) => keys))
  const ways = commands.filter(({ id }) => id.startsWith('go.')).flatMap(({ keys }) => keys)
  const firstKeys = new Set(ways.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]))
  const isPlain = ({ ctrlKey, metaKey, altKey }: Press): boolean => !ctrlKey && !metaKey && !altKey
  const isVerdict = (press: Press): boolean => isPlain(press) && (verdicts.has(press.key) || /^[1-9]$/.test(press.key))
  return (presses) => {
    const at = presses.findIndex((press) => !isVerdict(press))
    const way = presses[at]
    return way !== undefined && at > 0 && isPlain(way) && firstKeys.has(way.key) ? presses.slice(at) : []
  }
}
