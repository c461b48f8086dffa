import type { EventId, MemberId, OpId } from '#shared/model/ids.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'
import type { WriteDb } from '../sqlite/database.ts'
import { stateCode } from './codes.ts'
import type { EffectiveItem, ItemFacts } from './effective-item.ts'
import { effectiveItem } from './effective-item.ts'
import type { Overlay } from './overlay.ts'
import type { TallyBatch } from './tally-batch.ts'

interface SyncedItemRow {
  readonly id: EventId
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly branch: string | null
  readonly provider: number
  readonly closes_at: number | null
  readonly group_no: number | null
  readonly group_key: string | null
  readonly state: number | null
  readonly state_json: string | null
  readonly opened_seq: number | null
  readonly decider_no: number | null
  readonly decider: OpId | null
  readonly assignee: MemberId | null
}

interface ViewRow {
  readonly group_no: number
  readonly provider: number
  readonly state: number
  readonly closes_at: number | null
  readonly opened_seq: number | null
  readonly decider_no: number | null
  readonly state_json: string | null
  readonly local_no: number | null
  readonly assignee: MemberId | null
}

const readSynced = `
SELECT e.id, e.type, e.action, e.kind, e.branch, e.provider, e.closes_at, e.group_no, g.group_key, e.state, e.state_json, e.opened_seq, e.decider_no, e.assignee, d.op_id AS decider
FROM synced_event e LEFT JOIN inbox_group g ON g.group_no = e.group_no LEFT JOIN decider d ON d.decider_no = e.decider_no WHERE e.no = ?`
const readView =
  'SELECT group_no, provider, state, closes_at, opened_seq, decider_no, state_json, local_no, assignee FROM inbox_item WHERE no = ?'

/** The state of an item from its row: only states with more to say than their name have JSON. */
export function itemStateOf(json: string | null): ItemState {
  // Written by `stateJsonOf` from a state that a schema has accepted.
  return json === null ? { kind: 'open' } : (JSON.parse(json) as ItemState)
}

export function stateJsonOf(state: ItemState): string | null {
  return state.kind === 'open' ? null : JSON.stringify(state)
}

/** The number that stands for an op in the replica; made where it is new. */
export function deciderNumber(db: WriteDb, opId: OpId, actor: string, at: number): number {
  const found = db.value<number>('SELECT decider_no FROM decider WHERE op_id = ?', opId)
  if (found !== undefined) return found
  return Number(db.run('INSERT INTO decider (op_id, actor, at) VALUES (?, ?, ?)', opId, actor, at).lastInsertRowid)
}

/** Works out again what an item is under the overlay, and brings the view and its tallies up to it. */
export function refoldItem(db: WriteDb, no: number, overlay: Overlay, tallies: TallyBatch): void {
  const synced = db.get<SyncedItemRow>(readSynced, no)
  const shown = db.get<ViewRow>(readView, no)
  if (synced === undefined) return
  if (synced.group_no === null || synced.group_key === null) {
    if (shown === undefined) return
    tallies.remove(tallied(no, shown, synced.type))
    db.run('DELETE FROM inbox_item WHERE no = ?', no)
    return
  }
  const next = nextRow(db, synced, synced.group_no, synced.group_key, overlay)
  if (shown === undefined) {
    db.run(
      'INSERT INTO inbox_item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      no,
      next.group_no,
      next.provider,
      next.state,
      next.closes_at,
      next.opened_seq,
      next.decider_no,
      next.state_json,
      next.local_no,
      next.assignee,
    )
    tallies.add(tallied(no, next, synced.type))
    return
  }
  if (sameRow(shown, next)) return
  db.run(
    'UPDATE inbox_item SET group_no = ?, provider = ?, state = ?, closes_at = ?, opened_seq = ?, decider_no = ?, state_json = ?, local_no = ?, assignee = ? WHERE no = ?',
    next.group_no,
    next.provider,
    next.state,
    next.closes_at,
    next.opened_seq,
    next.decider_no,
    next.state_json,
    next.local_no,
    next.assignee,
    no,
  )
  tallies.remove(tallied(no, shown, synced.type))
  tallies.add(tallied(no, next, synced.type))
}

function nextRow(db: WriteDb, synced: SyncedItemRow, groupNo: number, groupKey: string, overlay: Overlay): ViewRow {
  const base = { group_no: groupNo, provider: synced.provider, closes_at: synced.closes_at }
  const ops = overlay.forItem(synced.id, groupKey, synced.decider)
  if (ops.length === 0) {
    return {
      ...base,
      state: synced.state ?? 0,
      opened_seq: synced.opened_seq,
      decider_no: synced.decider_no,
      state_json: synced.state_json,
      local_no: null,
      assignee: synced.assignee,
    }
  }
  const facts: ItemFacts = {
    id: synced.id,
    groupKey,
    state: itemStateOf(synced.state_json),
    openedSeq: synced.opened_seq,
    decider: synced.decider,
    assignee: synced.assignee,
    event: synced,
  }
  return { ...base, ...effectiveColumns(db, effectiveItem(facts, ops), overlay) }
}

function effectiveColumns(db: WriteDb, item: EffectiveItem, overlay: Overlay) {
  const numberOf = (opId: OpId | null): number | null => {
    if (opId === null) return null
    const op = overlay.ops.get(opId)
    return op === undefined
      ? (db.value<number>('SELECT decider_no FROM decider WHERE op_id = ?', opId) ?? null)
      : deciderNumber(db, op.id, op.actor, op.at)
  }
  return {
    state: stateCode[item.state.kind],
    opened_seq: item.openedSeq,
    decider_no: numberOf(item.decider),
    state_json: stateJsonOf(item.state),
    local_no: numberOf(item.localOp),
    assignee: item.assignee,
  }
}

function tallied(no: number, row: ViewRow, type: string) {
  return {
    no,
    groupNo: row.group_no,
    provider: row.provider,
    state: row.state,
    closesAt: row.closes_at,
    deciderNo: row.decider_no,
    type,
  }
}

function sameRow(a: ViewRow, b: ViewRow): boolean {
  return (
    a.state === b.state &&
    a.state_json === b.state_json &&
    a.decider_no === b.decider_no &&
    a.local_no === b.local_no &&
    a.assignee === b.assignee &&
    a.opened_seq === b.opened_seq &&
    a.group_no === b.group_no &&
    a.closes_at === b.closes_at &&
    a.provider === b.provider
  )
}
