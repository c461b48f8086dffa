import { unreachable } from '#shared/lib/unreachable.ts'
import type { Intent } from '#shared/model/operation.ts'
import { assignItems, decideItems, everyItem, snoozedUntil } from './decide-items.ts'
import { decideBulk } from './decide-bulk.ts'
import { decideLetter } from './decide-letter.ts'
import { createMapping, transitionMapping } from './decide-mapping.ts'
import { decideRecord } from './decide-record.ts'
import { decideRule } from './decide-rule.ts'
import type { OpEffect, OpScope } from './op-scope.ts'
import { requireDestination } from '../destinations/require-destination.ts'
import { replayEvents } from './replay-events.ts'
import { rerouteEvents } from './reroute-events.ts'
import { declineSuggestion } from '../suggestions/decide-suggestion.ts'
import { requireLater } from './require-later.ts'
import { undoOp } from './undo-op.ts'

/** Performs one decision. Whatever it throws leaves nothing behind. */
export function applyIntent(scope: OpScope, intent: Intent): OpEffect {
  switch (intent.type) {
    case 'event.ignore': {
      const state = { kind: 'ignored', reason: intent.reason, note: intent.note } as const
      return decideItems(scope, intent.selection, { waiting: 'open', next: everyItem(state) })
    }
    case 'event.snooze':
      requireLater(intent.until, scope.decidedAt, 'intent.until.at')
      return decideItems(scope, intent.selection, { waiting: 'open', next: snoozedUntil(scope, intent.until) })
    case 'event.wake':
      return decideItems(scope, intent.selection, { waiting: 'snoozed', next: everyItem({ kind: 'open' }) })
    case 'event.bulk':
      return decideBulk(scope, intent)
    case 'event.route_once': {
      const { destination } = intent
      requireDestination(scope.db, scope.workspaceId, destination)
      const next = everyItem({ kind: 'routed_once', destination })
      return decideItems(scope, intent.selection, { waiting: 'open', next })
    }
    case 'event.reroute':
      return rerouteEvents(scope, intent)
    case 'event.replay':
      return replayEvents(scope, intent)
    case 'event.assign':
      return assignItems(scope, intent)
    case 'mapping.create':
      return createMapping(scope, intent)
    case 'mapping.pause':
      return transitionMapping(scope, intent, { kind: 'pause', by: 'operator', reason: intent.reason })
    case 'mapping.resume':
      return transitionMapping(scope, intent, { kind: 'resume' })
    case 'mapping.retire':
      return transitionMapping(scope, intent, { kind: 'retire' })
    case 'suggestion.decline':
      return declineSuggestion(scope, intent)
    case 'rule.create':
    case 'rule.update':
    case 'rule.enable':
    case 'rule.disable':
    case 'rule.reorder':
    case 'rule.roll_back':
    case 'rule.delete':
      return decideRule(scope, intent)
    case 'installation.suspend':
    case 'installation.resume':
    case 'installation.disconnect':
    case 'link.revoke':
    case 'member.offboard':
    case 'override.set':
    case 'override.clear':
      return decideRecord(scope, intent)
    case 'deadletter.retry':
    case 'deadletter.discard':
      return decideLetter(scope, intent)
    case 'op.undo':
      return undoOp(scope, intent.target)
    default:
      return unreachable(intent)
  }
}
