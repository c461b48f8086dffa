import type { MappingId, OpId } from '#shared/model/ids.ts'
import type { ReadDb, WriteDb } from '../sqlite/database.ts'
import type { OverlayOp } from './effective-item.ts'
import { selectionsOf } from './effective-item.ts'
import { refoldItem } from './item-view.ts'
import { refoldMapping } from './mapping-view.ts'
import type { Overlay } from './overlay.ts'
import { TallyBatch } from './tally-batch.ts'

/** How many items are looked up before others get a turn. */
const lookedUpPerTurn = 500

/**
 * The numbers of all items whose view may depend on the op, while it lies over them or right after it was taken away. Yields now
 * and then, so that reads get a turn.
 */
export function* concernedItems(db: ReadDb, op: OverlayOp, overlay: Overlay, into: Set<number>): Generator<void, void> {
  let count = 0
  for (const id of op.ids ?? []) {
    count += 1
    if (count % lookedUpPerTurn === 0) yield
    const no = db.value<number>('SELECT no FROM synced_event WHERE id = ?', id)
    if (no !== undefined) into.add(no)
  }
  for (const selection of selectionsOf(op.intent)) {
    if (selection.kind === 'items') continue
    for (const no of db.values<number>(
      'SELECT i.no FROM inbox_group g JOIN inbox_item i ON i.group_no = g.group_no WHERE g.group_key = ? AND i.state = 0',
      selection.groupKey,
    ))
      into.add(no)
  }
  if (op.undoesRun) return
  addDecidedBy(db, op.id, into)
  if (op.intent.type !== 'op.undo') return
  const target = overlay.ops.get(op.intent.target)
  if (target !== undefined) yield* concernedItems(db, target, overlay, into)
  addDecidedBy(db, op.intent.target, into)
}

function addDecidedBy(db: ReadDb, opId: OpId, into: Set<number>): void {
  const deciderNo = db.value<number>('SELECT decider_no FROM decider WHERE op_id = ?', opId)
  if (deciderNo === undefined) return
  for (const no of db.values<number>('SELECT no FROM inbox_item WHERE decider_no = ?', deciderNo)) into.add(no)
  for (const no of db.values<number>('SELECT no FROM inbox_item WHERE local_no = ?', deciderNo)) into.add(no)
  for (const no of db.values<number>('SELECT no FROM synced_event WHERE decider_no = ?', deciderNo)) into.add(no)
}

/** How many items are worked out before others get a turn. */
const itemsPerTurn = 100
/** How many are committed together: what they share, like the tallies, is then written once. */
const itemsPerPiece = 300

interface Concerned {
  readonly items: Iterable<number>
  readonly mappings: Iterable<MappingId>
  readonly now: number
}

/** Brings items and mappings up to the overlay, inside the caller's transaction. Yields now and then, so that reads get a turn. */
export function* refold(db: WriteDb, concerned: Concerned, overlay: Overlay): Generator<void, void> {
  const tallies = new TallyBatch(db, concerned.now)
  let count = 0
  for (const no of concerned.items) {
    refoldItem(db, no, overlay, tallies)
    count += 1
    if (count % itemsPerTurn === 0) yield
  }
  yield* tallies.flush()
  for (const id of concerned.mappings) refoldMapping(db, id, overlay)
}

/** The same in pieces, each of them whole in itself: after each, the caller may commit what it has so far. */
export function* refoldInPieces(db: WriteDb, concerned: Concerned, overlay: Overlay): Generator<void | 'piece', void> {
  let tallies = new TallyBatch(db, concerned.now)
  let count = 0
  for (const no of concerned.items) {
    refoldItem(db, no, overlay, tallies)
    count += 1
    if (count % itemsPerPiece > 0) {
      if (count % itemsPerTurn === 0) yield
      continue
    }
    yield* tallies.flush()
    tallies = new TallyBatch(db, concerned.now)
    yield 'piece'
  }
  yield* tallies.flush()
  for (const id of concerned.mappings) refoldMapping(db, id, overlay)
}

/** The whole overlay anew, as after a start: the same as what the single steps have led to. */
export function* layOverlay(db: WriteDb, overlay: Overlay, now: number): Generator<void, void> {
  const items = new Set(db.values<number>('SELECT no FROM inbox_item WHERE local_no IS NOT NULL'))
  const mappings = new Set(db.values<MappingId>('SELECT id FROM mapping_view WHERE unsynced = 1'))
  for (const op of overlay.ops.values()) {
    yield* concernedItems(db, op, overlay, items)
    if (op.subject !== null) mappings.add(op.subject as MappingId)
  }
  yield* refold(db, { items, mappings, now }, overlay)
}
