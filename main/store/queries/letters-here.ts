import type { DecidedHere, LetterHere } from '#shared/ipc/dead-letter-calls.ts'
import type { DestinationDeliveryId, EventId } from '#shared/model/ids.ts'
import type { ReadDb } from '../sqlite/database.ts'

/** What is known here about dead letters, in their order: what their events say, and what was decided and not answered yet. */
export function lettersHere(
  db: ReadDb,
  letters: readonly { readonly id: DestinationDeliveryId; readonly eventId: EventId }[],
  decided: ReadonlyMap<string, DecidedHere>,
): Pick<LetterHere, 'title' | 'decided'>[] {
  const rows = db.all<{ id: string; title: string }>(
    'SELECT e.id, e.title FROM json_each(?) asked CROSS JOIN synced_event e ON e.id = asked.value',
    JSON.stringify([...new Set(letters.map(({ eventId }) => eventId))]),
  )
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return letters.map(({ id, eventId }) => ({ title: titles.get(eventId) ?? null, decided: decided.get(id) ?? null }))
}
