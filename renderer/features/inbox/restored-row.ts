import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import type { Client } from '../../client/client.ts'
import type { InboxQuery } from './inbox-query.ts'
import { wholeGroups } from './inbox-query.ts'

/** The key of a row that a taken back decision has brought back, in the list that is shown; null where it names none. */
export async function restoredRow(client: Client, { view }: InboxQuery, { intent }: OpView): Promise<string | null> {
  const selection = firstSelection(intent)
  if (selection === null) return null
  if (view.kind === 'groups') {
    if (selection.kind === 'group') return selection.groupKey
    const [id] = selection.ids
    const place = id === undefined ? null : await client.call('links.find', { kind: 'event', id })
    return place?.kind === 'inbox' ? place.groupKey : null
  }
  if (selection.kind === 'items') return selection.ids[0] ?? null
  const { groupKey } = selection
  const page = await client.call('inbox.events', { offset: 0, limit: 1, filter: wholeGroups('open'), groupKey })
  return page.rows[0]?.id ?? null
}

function firstSelection(intent: OpView['intent']): FrozenSelection | null {
  if (intent === null) return null
  if (intent.type === 'event.bulk') return intent.of.kind === 'frozen' ? (intent.of.selections[0] ?? null) : null
  return 'selection' in intent ? intent.selection : null
}
