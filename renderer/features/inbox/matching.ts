import type { BulkAction } from '#shared/model/bulk.ts'
import type { Bulks } from '../bulk/bulks.ts'
import type { Matching, MatchingVerdict } from '../bulk/bulk-work.ts'
import type { Announcer } from '../../ui/announcer.ts'
import type { Inbox } from './inbox.ts'
import { inboxText } from './messages.ts'
import type { Targets, Verdict } from './verdict.ts'

/** All that the shown list matches; null where nothing of it waits, or it is not known yet how much that is. */
export function matchingOf({ store, groups, events }: Inbox): Matching | null {
  const { query, isCounting } = store.getState()
  const { filter, view } = query
  if (isCounting) return null
  if (filter.state !== 'open' && filter.state !== 'snoozed') return null
  const list = view.kind === 'groups' ? groups.store.getState() : events.store.getState()
  const shown = view.kind === 'groups' ? list.events : list.total
  if (shown === null || shown === 0 || list.phase.kind !== 'ready') return null
  return { filter, groupKey: view.kind === 'events' ? (view.group?.groupKey ?? null) : null, shown }
}

/** Selects all that the shown list matches, in place of single rows; false where there is nothing to select. */
export function selectAllMatching({
  inbox,
  bulks,
  announcer,
}: {
  readonly inbox: Inbox
  readonly bulks: Bulks
  readonly announcer: Announcer
}): boolean {
  const matching = matchingOf(inbox)
  if (matching === null) return false
  inbox.groups.deselect()
  inbox.events.deselect()
  bulks.selectAll(matching)
  announcer.say(inboxText.allSelected(matching.shown))
  return true
}

/** As the menus of a verdict take it: what exactly is acted on is frozen by the service, once the verdict is known. */
export function targetsOfMatching(matching: Matching): Targets {
  return { unit: 'event', rowKeys: [], count: matching.shown, groups: 0, each: [], matching }
}

/** A verdict on all that matches; null for those that are about one thing. */
export function verdictOnAll(verdict: Verdict): MatchingVerdict | null {
  const action = actionOf(verdict)
  if (action === null) return null
  return {
    action,
    to: receiverOf(verdict),
    label: (events) => inboxText.opLabel(verdict, inboxText.allThatMatched, events),
  }
}

function receiverOf(verdict: Verdict): string | undefined {
  if (verdict.kind === 'assign') return verdict.member?.name ?? inboxText.nobody
  return verdict.kind === 'map' ? verdict.projectName : undefined
}

export function actionOf(verdict: Verdict): BulkAction | null {
  switch (verdict.kind) {
    case 'ignore':
      return { kind: 'ignore', reason: verdict.reason, note: verdict.note }
    case 'snooze':
      return { kind: 'snooze', until: verdict.until }
    case 'wake':
      return { kind: 'wake' }
    case 'assign':
      return { kind: 'assign', memberId: verdict.member?.id ?? null }
    case 'map':
      return { kind: 'map', destination: verdict.destination }
    case 'reroute':
      return { kind: 'reroute' }
    default:
      return null
  }
}
