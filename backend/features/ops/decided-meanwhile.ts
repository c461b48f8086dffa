import type { EventId, MappingId, OpId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { destinationName } from '../destinations/destination-name.ts'
import { findMapping } from '../mappings/mapping-repository.ts'
import { type ItemRow, placeOf, selectItem } from '../unmatched/item-row.ts'

/** The newest decisions that are named; of what else was decided only how much that is. */
const shownDecisions = 100

/** What became of some of the selected items: one of them, and how many went the same way. */
export interface DecidedMeanwhile {
  readonly id: EventId
  readonly count: number
  readonly state: ItemState
  readonly project: string | null
  readonly decidedBy: { readonly opId: OpId; readonly actor: string; readonly at: string } | null
}

/** `more`: how many were decided besides. */
export interface DecidedInstead {
  readonly items: readonly DecidedMeanwhile[]
  readonly more: number
}

/** Who decided instead about what was selected, newest first: each decision once, with all that it took. */
export function decidedMeanwhile(
  db: ReadDb,
  workspaceId: string,
  selections: readonly FrozenSelection[],
): DecidedInstead {
  const found = new Map<string, Found>()
  for (const selection of selections) {
    const those =
      selection.kind === 'group' ? ofGroup(db, workspaceId, selection) : ofIds(db, workspaceId, selection.ids)
    for (const one of those) {
      // What one decision made of several groups, as one that mapped each of them, is told apart.
      const key = JSON.stringify([one.row.decided_op, one.row.state_json])
      const same = found.get(key)
      found.set(key, same === undefined ? one : { ...same, count: same.count + one.count })
    }
  }
  const all = [...found.values()].toSorted((one, other) => (other.row.decided_at ?? 0) - (one.row.decided_at ?? 0))
  const items = all.slice(0, shownDecisions).map(({ row, count }): DecidedMeanwhile => {
    const { state, decided } = placeOf(row)
    return {
      id: row.event_id,
      count,
      state,
      project: state.kind === 'mapped' ? projectOf(db, workspaceId, state.mappingId) : null,
      decidedBy: decided === null ? null : { opId: decided.op, actor: decided.actor, at: toInstant(decided.at) },
    }
  })
  return { items, more: all.slice(shownDecisions).reduce((sum, { count }) => sum + count, 0) }
}

interface Found {
  readonly row: ItemRow
  readonly count: number
}

/** Of a group those that have changed since it was frozen: what was decided before that, whoever froze it has seen. */
function ofGroup(db: ReadDb, workspaceId: string, selection: Extract<FrozenSelection, { kind: 'group' }>): Found[] {
  return db
    .read<{ id: EventId; count: number }>(
      `SELECT max(item.event_id) AS id, count(*) AS count FROM unmatched_item AS item
       JOIN change ON change.workspace_id = item.workspace_id AND change.entity = 'event' AND change.entity_id = item.event_id
       WHERE item.workspace_id = ? AND item.group_key = ? AND item.opened_seq <= ? AND change.seq > ?
       GROUP BY item.decided_op, item.state_json`,
    )
    .all(workspaceId, selection.groupKey, selection.throughSeq, selection.throughSeq)
    .flatMap(({ id, count }) => {
      const row = db.read<ItemRow>(selectItem).get(workspaceId, id)
      return row === undefined ? [] : [{ row, count }]
    })
}

function ofIds(db: ReadDb, workspaceId: string, ids: readonly EventId[]): Found[] {
  return [...new Set(ids)].flatMap((id) => {
    const row = db.read<ItemRow>(selectItem).get(workspaceId, id)
    return row === undefined ? [] : [{ row, count: 1 }]
  })
}

/** Where a mapping leads, by name: whoever is told of it may not have its row yet. */
function projectOf(db: ReadDb, workspaceId: string, mappingId: MappingId): string | null {
  const mapping = findMapping(db, workspaceId, mappingId)
  return mapping === undefined ? null : destinationName(db, workspaceId, mapping.destination)
}
