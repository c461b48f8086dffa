import { isDeepStrictEqual } from 'node:util'
import { BrokenLaw } from './broken-law.ts'
import type { DecisionKind } from './choose-decision.ts'
import { comeToRest } from './come-to-rest.ts'
import { undoable } from './laws.ts'
import type { Operator } from './operator.ts'
import type { World } from './world.ts'

const kinds: readonly [DecisionKind, ...DecisionKind[]] = [
  'ignore',
  'snooze',
  'wake',
  'assign',
  'route_once',
  'bulk',
  'map',
  'map',
  'pause',
  'resume',
  'retire',
  'override',
]

/** While nobody else decides, what is done and taken back leaves nothing behind, however rough the way to the service is. */
export async function doThenUndo(world: World, operator: Operator): Promise<void> {
  const { console } = operator
  const { workspaceId, weather } = console
  const before = undoable(world.service, workspaceId)
  weather.roughness = world.random.pick([0, 0.3])
  const made = await world.time.awaited(operator.decide(world.random.pick(kinds)))
  if (made === undefined) return
  // Sent by then, or not.
  await world.time.pass(world.random.below(3_000))
  const undo = await world.time.awaited(operator.undo(made.id))
  weather.roughness = 0
  await comeToRest(world)
  const ops = await world.time.awaited(operator.ops())
  const wasCancelled = ops.some(({ id, state }) => id === made.id && state.kind === 'cancelled')
  const answer = ops.find(({ id }) => id === undo?.id)
  // What is refused, or leaves something out, has been said.
  const isWhole = answer?.state.kind === 'synced' && answer.result?.skipped.length === 0
  if (!wasCancelled && !isWhole) return
  const after = undoable(world.service, workspaceId)
  for (const [id, was] of before)
    if (!isDeepStrictEqual(after.get(id), was)) {
      const said = `${made.label}: ${id} was ${JSON.stringify(was)}, and is ${JSON.stringify(after.get(id))}`
      throw new BrokenLaw('undo brings back what was', said)
    }
}
