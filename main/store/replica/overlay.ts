import type { EventId, OpId } from '#shared/model/ids.ts'
import type { OverlayOp } from './effective-item.ts'
import { selectionsOf } from './effective-item.ts'

/** The decisions that lie over a replica, and which of them may concern an item or a mapping. */
export interface Overlay {
  readonly ops: ReadonlyMap<OpId, OverlayOp>
  add(op: OverlayOp): void
  remove(id: OpId): void
  /** In the order in which they were made. */
  forItem(id: EventId, groupKey: string, syncedDecider: OpId | null): readonly OverlayOp[]
  forMapping(mappingId: string): readonly OverlayOp[]
}

const none: readonly OverlayOp[] = []

export function createOverlay(initial: readonly OverlayOp[]): Overlay {
  const ops = new Map<OpId, OverlayOp>()
  const byItem = new Map<EventId, OverlayOp[]>()
  const byGroup = new Map<string, OverlayOp[]>()
  const bySubject = new Map<string, OverlayOp[]>()
  const undoOf = new Map<OpId, OverlayOp>()

  function add(op: OverlayOp): void {
    remove(op.id)
    ops.set(op.id, op)
    for (const id of op.ids ?? []) insert(byItem, id, op)
    for (const key of groupKeysOf(op)) insert(byGroup, key, op)
    if (op.subject !== null) insert(bySubject, op.subject, op)
    if (op.intent.type === 'op.undo') undoOf.set(op.intent.target, op)
  }

  function remove(id: OpId): void {
    const op = ops.get(id)
    if (op === undefined) return
    ops.delete(id)
    for (const item of op.ids ?? []) withdraw(byItem, item, op)
    for (const key of groupKeysOf(op)) withdraw(byGroup, key, op)
    if (op.subject !== null) withdraw(bySubject, op.subject, op)
    if (op.intent.type === 'op.undo' && undoOf.get(op.intent.target) === op) undoOf.delete(op.intent.target)
  }

  for (const op of initial) add(op)

  return {
    ops,
    add,
    remove,
    forItem(id, groupKey, syncedDecider) {
      if (ops.size === 0) return none
      const named = byItem.get(id)
      const grouped = byGroup.get(groupKey)
      const pulled = syncedDecider === null ? undefined : undoOf.get(syncedDecider)
      if (named === undefined && grouped === undefined && pulled === undefined) return none
      const found = new Set<OverlayOp>([...(named ?? none), ...(grouped ?? none)])
      if (undoOf.size > 0) {
        for (const op of found) {
          const undo = undoOf.get(op.id)
          if (undo !== undefined) found.add(undo)
        }
        if (pulled !== undefined) found.add(pulled)
      }
      return [...found].sort((a, b) => a.no - b.no)
    },
    forMapping: (mappingId) => bySubject.get(mappingId) ?? none,
  }
}

function groupKeysOf(op: OverlayOp): ReadonlySet<string> {
  return new Set(selectionsOf(op.intent).flatMap((each) => (each.kind === 'group' ? [each.groupKey] : [])))
}

function insert<K>(index: Map<K, OverlayOp[]>, key: K, op: OverlayOp): void {
  const found = index.get(key)
  if (found === undefined) index.set(key, [op])
  else {
    found.push(op)
    // A retried op comes back to its old place.
    if (found.length > 1) found.sort((a, b) => a.no - b.no)
  }
}

function withdraw<K>(index: Map<K, OverlayOp[]>, key: K, op: OverlayOp): void {
  const rest = index.get(key)?.filter((other) => other !== op) ?? []
  if (rest.length === 0) index.delete(key)
  else index.set(key, rest)
}
