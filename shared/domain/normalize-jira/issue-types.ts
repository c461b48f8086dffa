import { shown } from '../event-type.ts'
import type { EventBody, EventReading, EventType, EventTypes } from '../event-type.ts'
import { fieldOf, listOf, textOf } from '../read-json.ts'

const issue = { webhookEvent: 'text', issue: 'object' } as const

/** Issues and what is written, measured and hung on them. */
export const issueTypes: EventTypes = {
  issue_created: {
    needs: issue,
    read: ({ root, who }) => ({ kind: 'issue.opened', title: `${who} created ${issueName(root)}` }),
  },
  issue_updated: { needs: issue, read: readUpdate },
  issue_deleted: {
    needs: issue,
    read: ({ root, who }) => ({ kind: 'issue.deleted', title: `${who} deleted ${issueName(root)}` }),
  },
  comment_created: comment('commented on'),
  comment_updated: comment('edited a comment on'),
  comment_deleted: comment('deleted a comment on'),
  worklog_created: about('worklog', 'logged work'),
  worklog_updated: about('worklog', 'corrected logged work'),
  worklog_deleted: about('worklog', 'deleted logged work'),
  attachment_created: about('attachment', 'attached a file'),
  attachment_deleted: about('attachment', 'deleted an attached file'),
  issuelink_created: about('issueLink', 'linked two issues'),
  issuelink_deleted: about('issueLink', 'unlinked two issues'),
  issue_property_set: about('property', 'set a property of an issue'),
  issue_property_deleted: about('property', 'deleted a property of an issue'),
}

/** `SRCH-12: Fix totals`, or less where pieces are missing. */
function issueName(root: unknown): string {
  const key = shown(fieldOf(root, 'issue', 'key'), '', 80)
  const summary = shown(fieldOf(root, 'issue', 'fields', 'summary'), '')
  if (key === '') return summary === '' ? 'an issue' : `issue “${summary}”`
  return summary === '' ? key : `${key}: ${summary}`
}

function comment(verb: string): EventType {
  return {
    needs: { ...issue, comment: 'object' },
    read: ({ root, who }) => {
      const words = shown(fieldOf(root, 'comment', 'body'), '', 80)
      return {
        kind: 'issue.commented',
        title: `${who} ${verb} ${issueName(root)}${words === '' ? '' : `: “${words}”`}`,
      }
    },
  }
}

function about(key: string, words: string): EventType {
  return {
    needs: { webhookEvent: 'text', [key]: 'object' },
    read: ({ root, who }) => {
      const on = fieldOf(root, 'issue') === undefined ? '' : ` on ${issueName(root)}`
      const file = key === 'attachment' ? shown(fieldOf(root, 'attachment', 'filename'), '', 100) : ''
      return { kind: 'issue.updated', title: `${who} ${words}${file === '' ? '' : `, ${file}`}${on}` }
    },
  }
}

/** The change that matters most says what happened. */
function readUpdate({ root, who }: EventBody): EventReading {
  const name = issueName(root)
  const items = listOf(root, 'changelog', 'items')
  const of = (field: string) => items.find((item) => textOf(item, 'field') === field)
  const status = of('status')
  if (status !== undefined) {
    const isDone = textOf(root, 'issue', 'fields', 'status', 'statusCategory', 'key') === 'done'
    return {
      kind: isDone ? 'issue.closed' : 'issue.updated',
      title: `${who} moved ${name} to ${shown(fieldOf(status, 'toString'), 'another status', 60)}`,
    }
  }
  const assignee = of('assignee')
  if (assignee !== undefined) {
    const to = shown(fieldOf(assignee, 'toString'), '', 60)
    return {
      kind: 'issue.updated',
      title: to === '' ? `${who} unassigned ${name}` : `${who} assigned ${name} to ${to}`,
    }
  }
  const fields = [
    ...new Set(items.map((item) => shown(fieldOf(item, 'field'), '', 40)).filter((field) => field !== '')),
  ]
  if (fields.length === 0) return { kind: 'issue.updated', title: `${who} updated ${name}` }
  const listed = fields.slice(0, 3).join(', ')
  return {
    kind: 'issue.updated',
    title: `${who} changed ${listed}${fields.length > 3 ? ` and ${fields.length - 3} more` : ''} of ${name}`,
  }
}
