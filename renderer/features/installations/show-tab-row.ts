import type { DeliveryRow, MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { Console } from '../../app/console.ts'
import { followLink } from '../links/follow-link.ts'
import { installationText } from './messages.ts'

type TabRow =
  | { readonly kind: 'mapping'; readonly id: MappingRow['id'] }
  | { readonly kind: 'event'; readonly id: DeliveryRow['id'] }

/** What the row under the cursor of the tab that is shown leads to. */
export function tabRow({ installations }: Pick<Console, 'installations'>): TabRow | undefined {
  const { tab } = installations.store.getState()
  if (tab === 'mappings') {
    const row = installations.mappings.current(installations.mappings.store.getState())
    return row && { kind: 'mapping', id: row.id }
  }
  const { list } = installations.deliveries
  const row = tab === 'webhooks' ? list.current(list.store.getState()) : undefined
  return row && { kind: 'event', id: row.id }
}

/** Goes to the mapping on its screen, or to the event in the Inbox, where it ever waited there. */
export async function showTabRow(app: Console): Promise<void> {
  const target = tabRow(app)
  if (target === undefined) return app.announcer.refuse(installationText.nothingToShow)
  if (target.kind === 'event' && (await app.client.call('links.find', target)) === null)
    return app.announcer.note(installationText.neverWaited)
  await followLink(app, { workspaceId: null, target })
}
