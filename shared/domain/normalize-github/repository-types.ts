import { fieldOf, textOf } from '../read-json.ts'
import { actionWords, kindOf, lastTimeOf, shown } from '../event-type.ts'
import type { EventBody, EventTypes } from '../event-type.ts'

/** A repository itself: its settings, its alerts, its audience. */
export const repositoryTypes: EventTypes = {
  repository: {
    needs: { action: 'text', repository: 'object' },
    bare: true,
    read: ({ root, action, who }) => ({
      kind: kindOf('repository', action, {
        created: 'created',
        deleted: 'deleted',
        archived: 'archived',
        unarchived: 'unarchived',
        renamed: 'renamed',
        transferred: 'transferred',
      }),
      title: `${who} ${actionWords(action)} repository ${repositoryName(root)}${former(root, action)}`,
      occurredAt: fieldOf(root, 'repository', 'updated_at'),
    }),
  },
  repository_import: {
    needs: { status: 'text', repository: 'object' },
    read: ({ root }) => ({
      kind: 'repository.updated',
      title: `Import of ${repositoryName(root)} ended as ${shown(fieldOf(root, 'status'), 'unknown', 40)}`,
      occurredAt: fieldOf(root, 'repository', 'updated_at'),
    }),
  },
  repository_ruleset: {
    needs: { action: 'text', repository_ruleset: 'object' },
    read: ({ root, action, who }) => ({
      kind: 'repository.updated',
      title: `${who} ${actionWords(action)} ruleset ${shown(fieldOf(root, 'repository_ruleset', 'name'), 'without a name')}`,
      occurredAt: lastTimeOf(fieldOf(root, 'repository_ruleset')),
    }),
  },
  branch_protection_rule: {
    needs: { action: 'text', rule: 'object', repository: 'object' },
    read: ({ root, action, who }) => ({
      kind: 'repository.updated',
      title: `${who} ${actionWords(action)} the branch protection rule ${shown(fieldOf(root, 'rule', 'name'), 'without a name')}`,
      occurredAt: lastTimeOf(fieldOf(root, 'rule')),
    }),
  },
  public: {
    needs: { repository: 'object' },
    bare: true,
    read: ({ root, who }) => ({
      kind: 'repository.updated',
      title: `${who} made ${repositoryName(root)} public`,
      occurredAt: fieldOf(root, 'repository', 'updated_at'),
    }),
  },
  fork: {
    needs: { forkee: 'object', repository: 'object' },
    read: ({ root, who }) => ({
      kind: null,
      title: `${who} forked ${repositoryName(root)} to ${shown(fieldOf(root, 'forkee', 'full_name'), 'an account')}`,
      url: fieldOf(root, 'forkee', 'html_url'),
      occurredAt: fieldOf(root, 'forkee', 'created_at'),
    }),
  },
  star: {
    needs: { action: 'text', repository: 'object' },
    bare: true,
    read: ({ root, action, who }) => ({
      kind: null,
      title: `${who} ${action === 'deleted' ? 'no longer stars' : 'starred'} ${repositoryName(root)}`,
      occurredAt: fieldOf(root, 'starred_at'),
    }),
  },
  watch: {
    needs: { action: 'text', repository: 'object' },
    bare: true,
    read: ({ root, who }) => ({ kind: null, title: `${who} watches ${repositoryName(root)}` }),
  },
  deploy_key: {
    needs: { action: 'text', key: 'object', repository: 'object' },
    read: ({ root, action, who }) => ({
      kind: null,
      title: `${who} ${actionWords(action)} deploy key ${shown(fieldOf(root, 'key', 'title'), 'without a name')}`,
      occurredAt: lastTimeOf(fieldOf(root, 'key')),
    }),
  },
  code_scanning_alert: {
    needs: { action: 'text', alert: 'object', repository: 'object' },
    read: (body) => ({
      ...readAlert(body, 'Code scanning', textOf(body.root, 'alert', 'rule', 'description')),
      branch: fieldOf(body.root, 'ref'),
      commitSha: fieldOf(body.root, 'commit_oid'),
    }),
  },
  dependabot_alert: {
    needs: { action: 'text', alert: 'object', repository: 'object' },
    read: (body) => readAlert(body, 'Dependabot', textOf(body.root, 'alert', 'security_advisory', 'summary')),
  },
  secret_scanning_alert: {
    needs: { action: 'text', alert: 'object', repository: 'object' },
    read: (body) => readAlert(body, 'Secret scanning', textOf(body.root, 'alert', 'secret_type_display_name')),
  },
  repository_vulnerability_alert: {
    needs: { action: 'text', alert: 'object', repository: 'object' },
    read: (body) => readAlert(body, 'Vulnerability', textOf(body.root, 'alert', 'affected_package_name')),
  },
}

function repositoryName(root: unknown): string {
  return shown(fieldOf(root, 'repository', 'full_name'), 'a repository')
}

function former(root: unknown, action: string): string {
  const from =
    action === 'renamed'
      ? fieldOf(root, 'changes', 'repository', 'name', 'from')
      : (fieldOf(root, 'changes', 'owner', 'from', 'user', 'login') ??
        fieldOf(root, 'changes', 'owner', 'from', 'organization', 'login'))
  const name = shown(from, '')
  return name === '' ? '' : ` (was ${action === 'renamed' ? '' : 'with '}${name})`
}

const alertActions: Readonly<Record<string, { readonly word: string; readonly kind: string }>> = {
  created: { word: 'was opened', kind: 'opened' },
  create: { word: 'was opened', kind: 'opened' },
  appeared_in_branch: { word: 'appeared in a branch', kind: 'opened' },
  reopened: { word: 'was reopened', kind: 'opened' },
  reopened_by_user: { word: 'was reopened', kind: 'opened' },
  auto_reopened: { word: 'was reopened', kind: 'opened' },
  reintroduced: { word: 'came back', kind: 'opened' },
  fixed: { word: 'was fixed', kind: 'closed' },
  resolve: { word: 'was resolved', kind: 'closed' },
  resolved: { word: 'was resolved', kind: 'closed' },
  closed_by_user: { word: 'was closed', kind: 'closed' },
  dismiss: { word: 'was dismissed', kind: 'closed' },
  dismissed: { word: 'was dismissed', kind: 'closed' },
  auto_dismissed: { word: 'was dismissed', kind: 'closed' },
}

function readAlert({ root, action }: EventBody, noun: string, about: string | null) {
  const alert = fieldOf(root, 'alert')
  const known = Object.hasOwn(alertActions, action) ? alertActions[action] : undefined
  const number = typeof fieldOf(alert, 'number') === 'number' ? ` #${String(fieldOf(alert, 'number'))}` : ''
  const what = shown(about, '')
  return {
    kind: `alert.${known?.kind ?? 'updated'}`,
    title: `${noun} alert${number} ${known?.word ?? `was ${actionWords(action)}`}${what === '' ? '' : `: ${what}`}`,
    url: fieldOf(alert, 'html_url'),
    occurredAt: textOf(alert, 'fixed_at') ?? textOf(alert, 'dismissed_at') ?? lastTimeOf(alert),
  }
}
