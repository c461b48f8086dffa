import type { Command } from './command.ts'

/** A key may move to another place of the list, whichever rows are there; every other one may be about the row under the cursor. */
export type KeyReach = 'place' | 'row'

/** What lists take themselves, whatever keys were chosen. */
const ofLists: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])

/** Tells the reach of keys by the commands that have them now: a letter that was given to a verdict moves nothing any more. */
export function createKeyReach(
  commands: readonly Pick<Command, 'id' | 'keys'>[],
): (key: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>) => KeyReach {
  const keysOf = (isMove: boolean): Set<string> =>
    new Set(commands.filter(({ id }) => moves.has(id) === isMove).flatMap(({ keys }) => keys))
  const others = keysOf(false)
  // One that is a move on this screen and a verdict on another is taken for a verdict: it only waits longer.
  const places = new Set([...ofLists, ...[...keysOf(true)].filter((key) => !others.has(key))])
  return ({ key, ctrlKey, metaKey, altKey }) => (places.has(key) && !ctrlKey && !metaKey && !altKey ? 'place' : 'row')
}

const moves: ReadonlySet<string> = new Set(['list.next', 'list.previous', 'list.first', 'list.last'])
