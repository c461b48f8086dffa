import { shown } from '../event-type.ts'
import type { EventTypes } from '../event-type.ts'
import { fieldOf, listOf } from '../read-json.ts'

/** Our own app: whether it is authorized, which teams it sees, what it is told. */
export const connectionTypes: EventTypes = {
  OAuthApp: {
    needs: { action: 'text', organizationId: 'text' },
    lifecycle: true,
    ends: true,
    read: ({ action }) => ({
      kind: null,
      title:
        action === 'revoked'
          ? 'The app was removed from the Linear workspace'
          : `The app’s authorization: ${shown(action, 'changed', 60)}`,
    }),
  },
  PermissionChange: {
    needs: { action: 'text', organizationId: 'text' },
    lifecycle: true,
    read: ({ root }) => {
      const added = teams(listOf(root, 'addedTeamIds').length)
      const removed = teams(listOf(root, 'removedTeamIds').length)
      return { kind: null, title: `The app may see ${added} more and ${removed} less` }
    },
  },
  AppUserNotification: {
    needs: { action: 'text', organizationId: 'text' },
    read: ({ root, action }) => ({
      kind: null,
      title: `Linear told the app: ${shown(action, 'news', 60)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase()}`,
      url: fieldOf(root, 'notification', 'issue', 'url'),
    }),
  },
  AgentSessionEvent: {
    needs: { action: 'text', organizationId: 'text' },
    read: ({ action }) => ({ kind: null, title: `An agent’s session was ${shown(action, 'changed', 60)}` }),
  },
}

function teams(count: number): string {
  return count === 1 ? '1 team' : `${count} teams`
}
