import type { EventRow, GroupRow } from '#shared/ipc/inbox-calls.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import type { Detail, Frozen } from './detail-store.ts'
import { groupKeysOf } from './inbox-query.ts'
import type { Targets, VerdictTarget } from './verdict.ts'
import { countOf } from './verdict.ts'

/** What a decision on the shown detail acts on; a mapping acts on the whole group, the rest on what is shown. */
export function targetsOfDetail(detail: Detail, scope: 'shown' | 'group'): Targets | null {
  const { event, group, target } = detail
  const frozen = scope === 'group' ? detail.frozenGroup : detail.frozen
  if (frozen === null || frozen.count === 0) return null
  const subject = group?.subject ?? (scope === 'group' ? (event.resourceName ?? event.title) : event.title)
  const each = frozen.selections.map((selection) => ({ subject, ...aboutOf(detail), selection }))
  return {
    unit: group === null && scope === 'shown' ? 'event' : 'group',
    rowKeys: [target.kind === 'group' ? target.groupKey : target.id],
    groups: 1,
    ...(scope === 'group' ? onePerResource(each) : { each, count: frozen.count }),
  }
}

/** What the shown detail is about: a group's own resource, which those of its kind that span resources lack. */
export function aboutOf({ group, event }: Detail): Pick<VerdictTarget, 'installationId' | 'resourceId' | 'reason'> {
  const { installationId, resourceId, reason } = group ?? event
  return { installationId, resourceId, reason }
}

/** What a decision on selected groups acts on; `scope` as for a detail. */
export function targetsOfGroups(rows: readonly GroupRow[], frozen: Frozen, scope: 'shown' | 'group'): Targets {
  const byKey = new Map(rows.map((row) => [row.groupKey, row]))
  const each = frozen.selections.map((selection, at): VerdictTarget => {
    const row = byKey.get(frozen.groupKeys[at] ?? '')
    return targetOf(selection, row?.subject ?? '', row ?? null)
  })
  const counted = scope === 'group' ? onePerResource(each) : { each, count: frozen.count }
  return { unit: 'group', rowKeys: rows.map((row) => row.groupKey), groups: rows.length, ...counted }
}

/** A mapping is made once for a resource, with one selection: what it would not resolve isn't counted. */
function onePerResource(all: readonly VerdictTarget[]): Pick<Targets, 'each' | 'count'> {
  const seen = new Set<string>()
  const each = all.filter(({ resourceId }) => {
    if (resourceId === null) return true
    if (seen.has(resourceId)) return false
    seen.add(resourceId)
    return true
  })
  return { each, count: each.reduce((sum, target) => sum + countOf(target.selection), 0) }
}

/** What a decision on selected events acts on. */
export function targetsOfEvents(rows: readonly EventRow[], frozen: Frozen): Targets {
  const [first] = rows
  const subject = rows.length === 1 && first !== undefined ? first.title : (commonResource(rows) ?? 'selected events')
  return {
    unit: 'event',
    rowKeys: rows.map((row) => row.id),
    groups: groupKeysOf(rows).length,
    count: frozen.count,
    each: frozen.selections.map((selection) => targetOf(selection, subject, null)),
  }
}

function targetOf(selection: FrozenSelection, subject: string, row: GroupRow | null): VerdictTarget {
  const { installationId = null, resourceId = null, reason = 'NO_RESOURCE' } = row ?? {}
  return { subject, selection, installationId, resourceId, reason }
}

function commonResource(rows: readonly EventRow[]): string | null {
  const names = new Set(rows.map((row) => row.resourceName))
  const [name] = names
  return names.size === 1 ? (name ?? null) : null
}
