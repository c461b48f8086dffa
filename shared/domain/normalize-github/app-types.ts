import { fieldOf, listOf } from '../read-json.ts'
import { actionWords, lastTimeOf, shown } from '../event-type.ts'
import type { EventTypes } from '../event-type.ts'

/** Our own connection: the App's installations, its hook, and people's consent. */
export const appTypes: EventTypes = {
  ping: {
    needs: { zen: 'text', hook_id: 'number' },
    lifecycle: true,
    read: ({ root }) => ({ kind: null, title: `GitHub tried the webhook: ${shown(fieldOf(root, 'zen'), 'ping')}` }),
  },
  meta: {
    needs: { action: 'text', hook_id: 'number', hook: 'object' },
    lifecycle: true,
    read: ({ action, who }) => ({ kind: null, title: `${who} ${actionWords(action)} the webhook` }),
  },
  installation: {
    needs: { action: 'text', installation: 'object' },
    bare: true,
    lifecycle: true,
    read: ({ root, action, who }) => {
      const words: Readonly<Record<string, string>> = {
        created: 'installed the App for',
        deleted: 'removed the App from',
        suspend: 'suspended the App for',
        unsuspend: 'resumed the App for',
        new_permissions_accepted: 'accepted new permissions for',
      }
      const installation = fieldOf(root, 'installation')
      return {
        kind: null,
        title: `${who} ${words[action] ?? `${actionWords(action)} the App of`} ${shown(fieldOf(installation, 'account', 'login'), 'an account')}`,
        url: fieldOf(installation, 'html_url'),
        occurredAt: lastTimeOf(installation),
      }
    },
  },
  installation_repositories: {
    needs: { action: 'text', installation: 'object', repositories_added: 'list', repositories_removed: 'list' },
    lifecycle: true,
    read: ({ root, action, who }) => {
      const removed = action === 'removed'
      const list = listOf(root, removed ? 'repositories_removed' : 'repositories_added')
      const count =
        list.length === 1 ? shown(fieldOf(list[0], 'full_name'), '1 repository') : `${list.length} repositories`
      return {
        kind: null,
        title: `${who} ${removed ? 'took away the App’s access' : 'gave the App access'} to ${count}`,
      }
    },
  },
  installation_target: {
    needs: { action: 'text', account: 'object' },
    lifecycle: true,
    read: ({ root, action, who }) => ({
      kind: null,
      title: `${who} ${actionWords(action)} account ${shown(fieldOf(root, 'account', 'login'), 'without a name')}`,
    }),
  },
  github_app_authorization: {
    needs: { action: 'text', sender: 'object' },
    bare: true,
    lifecycle: true,
    read: ({ action, who }) => ({ kind: null, title: `${who} ${actionWords(action)} their authorization of the App` }),
  },
}
