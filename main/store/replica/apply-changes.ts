import type { Change } from '#shared/model/change.ts'
import type { MappingId } from '#shared/model/ids.ts'
import { removeCatalogRow, putCatalogRow } from './catalog-writer.ts'
import { refoldItem } from './item-view.ts'
import type { Overlay } from './overlay.ts'
import type { Replica } from './replica.ts'
import { TallyBatch } from './tally-batch.ts'

export interface AppliedRows {
  readonly items: Set<number>
  readonly mappings: Set<MappingId>
}

const rowsPerTurn = 100

/** Writes one page of the feed into the synced rows. What it touched is refolded by the caller, in the same transaction. */
export function* applyChanges(
  { writer, events }: Pick<Replica, 'writer' | 'events'>,
  changes: readonly Change[],
  { overlay, now }: { readonly overlay: Overlay; readonly now: number },
): Generator<void, AppliedRows> {
  const items = new Set<number>()
  const mappings = new Set<MappingId>()
  const tallies = new TallyBatch(writer, now)
  const leave = (no: number): void => refoldItem(writer, no, overlay, tallies)
  let count = 0
  for (const change of inArrivalOrder(changes)) {
    if (change.kind === 'tombstone') {
      if (change.entity === 'event') events.remove(change.id, leave)
      else removeCatalogRow(writer, change.entity, change.id)
      if (change.entity === 'mapping') mappings.add(change.id as MappingId)
    } else if (change.entity === 'event') {
      items.add(events.put(change.row, leave))
    } else {
      putCatalogRow(writer, change)
      if (change.entity === 'mapping') mappings.add(change.row.id)
    }
    count += 1
    if (count % rowsPerTurn === 0) yield
  }
  yield* tallies.flush()
  return { items, mappings }
}

/** New events get their numbers in the order in which they arrived, whatever moved them in the feed since. */
function inArrivalOrder(changes: readonly Change[]): readonly Change[] {
  const arrival = (change: Change): string =>
    change.kind === 'upsert' && change.entity === 'event' ? change.row.receivedAt : ''
  return changes.toSorted((a, b) => (arrival(a) < arrival(b) ? -1 : arrival(a) > arrival(b) ? 1 : a.seq - b.seq))
}
