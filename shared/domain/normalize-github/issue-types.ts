import { fieldOf, isObject, textOf } from '../read-json.ts'
import { quoted } from './code-types.ts'
import { actionWords, kindOf, lastTimeOf, numbered, shown } from '../event-type.ts'
import type { EventBody, EventReading, EventTypes } from '../event-type.ts'

const lifeOfIssue = { opened: 'opened', closed: 'closed', reopened: 'reopened', deleted: 'deleted' }
const lifeOfDiscussion = {
  created: 'opened',
  closed: 'closed',
  reopened: 'reopened',
  deleted: 'deleted',
  answered: 'answered',
}

/** Issues, discussions, and what orders them: labels, milestones, boards. */
export const issueTypes: EventTypes = {
  issues: {
    needs: { action: 'text', issue: 'object', repository: 'object' },
    read: ({ root, action, who }) => {
      const issue = fieldOf(root, 'issue')
      return {
        kind: kindOf('issue', action, lifeOfIssue),
        title: `${who} ${issueWords(root, action)} issue${numbered(issue)}`,
        url: fieldOf(issue, 'html_url'),
        occurredAt: lastTimeOf(issue),
      }
    },
  },
  issue_comment: {
    needs: { action: 'text', issue: 'object', comment: 'object', repository: 'object' },
    read: ({ root, action, who }) => {
      const issue = fieldOf(root, 'issue')
      const onPull = isObject(fieldOf(issue, 'pull_request'))
      const comment = fieldOf(root, 'comment')
      return {
        kind: onPull ? 'pr.commented' : 'issue.commented',
        title: `${who} ${commentWords(action)} ${onPull ? 'pull request' : 'issue'}${numbered(issue)}${quoted(comment)}`,
        url: fieldOf(comment, 'html_url'),
        occurredAt: lastTimeOf(comment),
      }
    },
  },
  discussion: {
    needs: { action: 'text', discussion: 'object', repository: 'object' },
    read: ({ root, action, who }) => {
      const discussion = fieldOf(root, 'discussion')
      const verb = action === 'created' ? 'started' : action === 'category_changed' ? 'moved' : actionWords(action)
      return {
        kind: kindOf('discussion', action, lifeOfDiscussion),
        title: `${who} ${verb} discussion${numbered(discussion)}`,
        url: fieldOf(discussion, 'html_url'),
        occurredAt: lastTimeOf(discussion),
      }
    },
  },
  discussion_comment: {
    needs: { action: 'text', discussion: 'object', comment: 'object', repository: 'object' },
    read: ({ root, action, who }) => {
      const comment = fieldOf(root, 'comment')
      return {
        kind: 'discussion.commented',
        title: `${who} ${commentWords(action)} discussion${numbered(fieldOf(root, 'discussion'))}${quoted(comment)}`,
        url: fieldOf(comment, 'html_url'),
        occurredAt: lastTimeOf(comment),
      }
    },
  },
  label: {
    needs: { action: 'text', label: 'object' },
    read: ({ root, action, who }) => ({
      kind: null,
      title: `${who} ${actionWords(action)} label ${shown(fieldOf(root, 'label', 'name'), 'without a name')}`,
    }),
  },
  milestone: {
    needs: { action: 'text', milestone: 'object', repository: 'object' },
    read: (body) => ({
      ...named(body, 'milestone', 'milestone', 'title'),
      kind: kindOf('milestone', body.action, {
        created: 'opened',
        opened: 'reopened',
        closed: 'closed',
        deleted: 'deleted',
      }),
    }),
  },
  project: {
    needs: { action: 'text', project: 'object' },
    read: (body) => ({ ...named(body, 'project', 'board', 'name'), kind: 'board.updated' }),
  },
  project_card: {
    needs: { action: 'text', project_card: 'object' },
    read: (body) => ({ ...named(body, 'project_card', 'card', 'note'), kind: 'board.updated' }),
  },
  project_column: {
    needs: { action: 'text', project_column: 'object' },
    read: (body) => ({ ...named(body, 'project_column', 'board column', 'name'), kind: 'board.updated' }),
  },
  projects_v2: {
    needs: { action: 'text', projects_v2: 'object' },
    read: (body) => ({ ...named(body, 'projects_v2', 'project board', 'title'), kind: 'board.updated' }),
  },
  projects_v2_item: {
    needs: { action: 'text', projects_v2_item: 'object' },
    read: ({ root, action, who }) => {
      const item = fieldOf(root, 'projects_v2_item')
      const content = shown(fieldOf(item, 'content_type'), 'item', 40)
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase()
      const article = /^[aeiou]/.test(content) ? 'an' : 'a'
      return {
        kind: 'board.updated',
        title: `${who} ${actionWords(action)} ${article} ${content} on a project board`,
        occurredAt: lastTimeOf(item),
      }
    },
  },
}

function named(
  { root, action, who }: EventBody,
  key: string,
  noun: string,
  nameKey: string,
): Omit<EventReading, 'kind'> {
  const subject = fieldOf(root, key)
  const name = shown(fieldOf(subject, nameKey), '')
  return {
    title: `${who} ${actionWords(action)} ${noun}${name === '' ? '' : ` ${name}`}`,
    url: fieldOf(subject, 'html_url'),
    occurredAt: lastTimeOf(subject),
  }
}

function commentWords(action: string): string {
  return action === 'created' ? 'commented on' : `${actionWords(action)} a comment on`
}

function issueWords(root: unknown, action: string): string {
  const label = shown(fieldOf(root, 'label', 'name'), 'a label', 60)
  const assignee = shown(textOf(root, 'assignee', 'login'), 'somebody', 60)
  const milestone = shown(fieldOf(root, 'milestone', 'title'), 'a milestone', 60)
  switch (action) {
    case 'assigned':
      return `assigned ${assignee} to`
    case 'unassigned':
      return `unassigned ${assignee} from`
    case 'labeled':
      return `added label ${label} to`
    case 'unlabeled':
      return `removed label ${label} from`
    case 'milestoned':
      return `added milestone ${milestone} to`
    case 'demilestoned':
      return `removed milestone ${milestone} from`
    default:
      return actionWords(action)
  }
}
