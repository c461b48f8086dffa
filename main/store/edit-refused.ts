import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IntentType } from '#shared/model/operation.ts'
import type { OpRow } from './outbox/op-row.ts'
import type { NewOp, Outbox } from './outbox/outbox.ts'

type About = 'events' | 'mapping' | 'suggestion' | 'rule' | 'override'

/** The decisions in which a person may say something otherwise, by what they are about: each is edited into one of its own. */
const editable: Readonly<Partial<Record<string, About>>> = {
  'event.ignore': 'events',
  'event.snooze': 'events',
  'event.assign': 'events',
  'event.route_once': 'events',
  'event.bulk': 'events',
  'mapping.create': 'mapping',
  'suggestion.decline': 'suggestion',
  'rule.create': 'rule',
  'rule.update': 'rule',
  'override.set': 'override',
} satisfies Partial<Record<IntentType, About>>

/** Throws where a refused decision can't be edited into one of this type. */
export function requireEditable({ id, type, undone_by: undoneBy }: OpRow, into: IntentType): void {
  const about = editable[type]
  if (about !== undefined && about === editable[into] && undoneBy === null) return
  throw new SwitchboardError('op.illegal_transition', 'This decision can’t be edited: try it again or give it up.', {
    details: { opId: id },
  })
}

/** A decision that takes a refused one's place; it can't wait for what waits for that one. */
export function inPlaceOf(outbox: Pick<Outbox, 'dependents'>, refused: OpRow | undefined, decision: NewOp): NewOp {
  if (refused === undefined) return decision
  const behind = new Set([refused.id, ...outbox.dependents(refused.no).map(({ id }) => id)])
  return {
    ...decision,
    dependsOn: decision.dependsOn.filter((id) => !behind.has(id)),
    replaces: refused,
    before: { ...decision.before, replaces: refused.id },
  }
}
