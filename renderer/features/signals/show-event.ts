import type { Console } from '../../app/console.ts'
import { followLink } from '../links/follow-link.ts'
import { signalText } from './messages.ts'

/** Shows the event behind the signal under the cursor in the Inbox; where it never was there, its request. */
export async function showEvent(app: Console): Promise<void> {
  const { signals, client, announcer } = app
  const row = signals.list.current(signals.list.store.getState())
  if (row === undefined) return announcer.refuse(signalText.noneToOpen)
  const target = { kind: 'event', id: row.payload.eventId } as const
  if ((await client.call('links.find', target)) !== null) return followLink(app, { workspaceId: null, target })
  signals.store.setState({ view: 'request' })
  announcer.note(signalText.notInInbox)
}
