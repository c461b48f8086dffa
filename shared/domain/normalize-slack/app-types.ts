import type { EventTypes } from '../event-type.ts'
import { fieldOf, listOf, numberOf } from '../read-json.ts'

/** Our own app and its tokens. */
export const appTypes: EventTypes = {
  app_uninstalled: {
    needs: { event: 'object' },
    lifecycle: true,
    ends: true,
    read: () => ({ kind: null, title: 'The app was removed from the Slack workspace' }),
  },
  tokens_revoked: {
    needs: { event: 'object' },
    lifecycle: true,
    ends: true,
    read: ({ root }) => {
      const bots = listOf(root, 'event', 'tokens', 'bot').length
      const people = listOf(root, 'event', 'tokens', 'oauth').length
      const whose = bots > 0 ? 'the app’s own token' : people === 1 ? 'one person’s token' : `${people} people’s tokens`
      return { kind: null, title: `Slack revoked ${whose}` }
    },
  },
  scope_granted: {
    needs: { event: 'object' },
    lifecycle: true,
    read: () => ({ kind: null, title: 'The app was granted more scopes' }),
  },
  scope_denied: {
    needs: { event: 'object' },
    lifecycle: true,
    read: () => ({ kind: null, title: 'The app was denied scopes' }),
  },
  app_rate_limited: {
    needs: { team_id: 'text' },
    lifecycle: true,
    read: ({ root }) => ({
      kind: null,
      title: 'Slack held back events: more than 30,000 in an hour',
      occurredAt: numberOf(root, 'minute_rate_limited') ?? fieldOf(root, 'event_time'),
    }),
  },
}
