import { fieldOf, textOf } from '../read-json.ts'
import { actionWords, shown } from '../event-type.ts'
import type { EventTypes } from '../event-type.ts'

/** People, teams, money and advisories: nothing that a project works with. */
export const organizationTypes: EventTypes = {
  member: {
    needs: { action: 'text', member: 'object', repository: 'object' },
    read: ({ root, action, who }) => ({
      kind: null,
      title: `${who} ${actionWords(action)} collaborator ${loginAt(root, 'member')} ${action === 'removed' ? 'from' : 'on'} ${repositoryName(root)}`,
    }),
  },
  membership: {
    needs: { action: 'text', member: 'object', team: 'object' },
    read: ({ root, action, who }) => ({
      kind: null,
      title: `${who} ${actionWords(action)} ${loginAt(root, 'member')} ${action === 'removed' ? 'from' : 'to'} team ${teamName(root)}`,
    }),
  },
  organization: {
    needs: { action: 'text', organization: 'object' },
    bare: true,
    read: ({ root, action, who }) => {
      const person =
        textOf(root, 'membership', 'user', 'login') ??
        textOf(root, 'user', 'login') ??
        textOf(root, 'invitation', 'login')
      const about = person === null ? '' : ` (${shown(person, 'somebody', 60)})`
      return {
        kind: null,
        title: `${who} changed organization ${loginAt(root, 'organization')}: ${actionWords(action)}${about}`,
      }
    },
  },
  org_block: {
    needs: { action: 'text', blocked_user: 'object' },
    read: ({ root, action, who }) => ({
      kind: null,
      title: `${who} ${actionWords(action)} ${loginAt(root, 'blocked_user')}`,
    }),
  },
  team: {
    needs: { action: 'text', team: 'object' },
    read: ({ root, action, who }) => {
      const words: Readonly<Record<string, string>> = {
        added_to_repository: `added team ${teamName(root)} to ${repositoryName(root)}`,
        removed_from_repository: `removed team ${teamName(root)} from ${repositoryName(root)}`,
      }
      return {
        kind: null,
        title: `${who} ${words[action] ?? `${actionWords(action)} team ${teamName(root)}`}`,
        url: fieldOf(root, 'team', 'html_url'),
      }
    },
  },
  team_add: {
    needs: { team: 'object', repository: 'object' },
    read: ({ root, who }) => ({
      kind: null,
      title: `${who} added team ${teamName(root)} to ${repositoryName(root)}`,
      url: fieldOf(root, 'team', 'html_url'),
    }),
  },
  sponsorship: {
    needs: { action: 'text', sponsorship: 'object' },
    read: ({ root, action }) => ({
      kind: null,
      title: `Sponsorship of ${loginAt(root, 'sponsorship', 'sponsorable')} by ${loginAt(root, 'sponsorship', 'sponsor')}: ${actionWords(action)}`,
      occurredAt: fieldOf(root, 'sponsorship', 'created_at'),
    }),
  },
  marketplace_purchase: {
    needs: { action: 'text', marketplace_purchase: 'object' },
    read: ({ root, action }) => ({
      kind: null,
      title: `Marketplace plan ${shown(fieldOf(root, 'marketplace_purchase', 'plan', 'name'), 'without a name')} ${actionWords(action)} by ${loginAt(root, 'marketplace_purchase', 'account')}`,
      occurredAt: fieldOf(root, 'effective_date'),
    }),
  },
  security_advisory: {
    needs: { action: 'text', security_advisory: 'object' },
    read: ({ root, action }) => {
      const advisory = fieldOf(root, 'security_advisory')
      return {
        kind: null,
        title: `GitHub ${action === 'withdrawn' ? 'withdrew' : actionWords(action)} advisory ${shown(fieldOf(advisory, 'ghsa_id'), 'without a number', 40)}: ${shown(fieldOf(advisory, 'summary'), 'no summary')}`,
        url: fieldOf(advisory, 'html_url'),
        occurredAt:
          textOf(advisory, 'withdrawn_at') ?? textOf(advisory, 'updated_at') ?? textOf(advisory, 'published_at'),
      }
    },
  },
}

function loginAt(root: unknown, ...path: readonly string[]): string {
  return shown(fieldOf(root, ...path, 'login'), 'somebody', 60)
}

function teamName(root: unknown): string {
  return shown(fieldOf(root, 'team', 'name'), 'without a name', 100)
}

function repositoryName(root: unknown): string {
  return shown(fieldOf(root, 'repository', 'full_name'), 'a repository')
}
