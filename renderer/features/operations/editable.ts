import { isItemAction } from '#shared/domain/bulk-kinds.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import { editText } from './edit-messages.ts'
import { isSendingFutile, needsAttention } from './operations.ts'

type RefusedOp = Pick<OpView, 'intent' | 'state' | 'undoneBy'>

/** Why a decision has nothing in it that a person could say otherwise. */
export type FixedKind =
  | 'wake'
  | 'planned'
  | 'reroute'
  | 'replay'
  | 'no_event'
  | 'mapping'
  | 'rule'
  | 'record'
  | 'letter'
  | 'undo'
  | 'undone'
  | 'parked'

/** What it would be edited with, or why there is nothing to edit in it. */
function kindOf(intent: Intent): 'editable' | FixedKind {
  switch (intent.type) {
    case 'event.ignore':
    case 'event.snooze':
    case 'event.assign':
    case 'event.route_once':
    case 'suggestion.decline':
    case 'rule.create':
    case 'rule.update':
    case 'override.set':
      return 'editable'
    case 'event.bulk':
      if (intent.of.kind === 'plan' || !isItemAction(intent.action)) return 'planned'
      return intent.action.kind === 'wake' ? 'wake' : 'editable'
    case 'mapping.create':
      return intent.selection === null ? 'no_event' : 'editable'
    case 'event.wake':
      return 'wake'
    case 'event.reroute':
      return 'reroute'
    case 'event.replay':
      return 'replay'
    case 'mapping.pause':
    case 'mapping.resume':
    case 'mapping.retire':
      return 'mapping'
    case 'rule.enable':
    case 'rule.disable':
    case 'rule.reorder':
    case 'rule.roll_back':
    case 'rule.delete':
      return 'rule'
    case 'installation.suspend':
    case 'installation.resume':
    case 'installation.disconnect':
    case 'link.revoke':
    case 'member.offboard':
    case 'override.clear':
    case 'deadletter.discard':
      return 'record'
    case 'deadletter.retry':
      return 'letter'
    case 'op.undo':
      return 'undo'
    default:
      return unreachable(intent)
  }
}

/** What was decided, where it can be decided differently after it was refused; else null. */
export function editableIntent(op: RefusedOp): Intent | null {
  const { intent } = op
  if (intent === null || !needsAttention(op) || op.undoneBy !== null || op.state.kind === 'parked') return null
  return kindOf(intent) === 'editable' ? intent : null
}

/** The events of which some have to be open for it to be edited; null where it is about more than those. */
export function editedWhileOpen(intent: Intent): readonly FrozenSelection[] | null {
  switch (intent.type) {
    case 'event.ignore':
    case 'event.snooze':
    case 'event.assign':
    case 'event.route_once':
      return [intent.selection]
    case 'event.bulk':
      return intent.of.kind === 'frozen' ? intent.of.selections : null
    // What names an event is mapped for what comes, too.
    case 'mapping.create':
      return intent.selection?.kind === 'group' ? [intent.selection] : null
    default:
      return null
  }
}

/** Why a refused decision can't be edited, and what to do instead; null where it can, or was not refused. */
export function whyNotEditable(op: RefusedOp, isNothingOpen = false): string | null {
  if (op.state.kind === 'parked') return editText.whyNotEditable('parked', false)
  if (op.intent === null || !needsAttention(op)) return null
  const kind = op.undoneBy === null ? kindOf(op.intent) : 'undone'
  if (kind === 'editable') return isNothingOpen ? editText.noneOpen : null
  return editText.whyNotEditable(kind, isSendingFutile(op))
}
