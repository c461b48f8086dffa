import { shown } from '../event-type.ts'
import type { EventBody, EventReading, EventType, EventTypes } from '../event-type.ts'
import { fieldOf, listOf, textOf } from '../read-json.ts'

const data = { action: 'text', data: 'object', organizationId: 'text' } as const
const verbs: Readonly<Record<string, string>> = {
  create: 'created',
  update: 'changed',
  remove: 'deleted',
  restore: 'restored',
}
const ends: Readonly<Record<string, string>> = { create: 'opened', remove: 'deleted' }

/** What people plan, do and say. */
export const workTypes: EventTypes = {
  Issue: { needs: data, read: readIssue },
  IssueSLA: {
    needs: { action: 'text', issueData: 'object', organizationId: 'text' },
    read: ({ root, action }) => {
      const said: Readonly<Record<string, string>> = {
        set: 'was set for',
        highRisk: 'is at risk for',
        breached: 'was breached by',
      }
      return {
        kind: 'issue.updated',
        title: `The SLA ${said[action] ?? 'changed for'} ${issueName(fieldOf(root, 'issueData'))}`,
      }
    },
  },
  Comment: {
    needs: data,
    read: ({ root, action, who }) => {
      const comment = fieldOf(root, 'data')
      const words = shown(fieldOf(comment, 'body'), '', 80)
      const verb = action === 'create' ? 'commented on' : `${verbOf(action)} a comment on`
      return {
        kind: 'issue.commented',
        title: `${who} ${verb} ${placeOf(comment)}${words === '' ? '' : `: “${words}”`}`,
      }
    },
  },
  Reaction: {
    needs: data,
    read: ({ root, action, who }) => {
      const reaction = fieldOf(root, 'data')
      const verb = action === 'remove' ? 'took back' : 'reacted with'
      return {
        kind: null,
        title: `${who} ${verb} :${shown(fieldOf(reaction, 'emoji'), 'an emoji', 60)}: on ${placeOf(reaction)}`,
      }
    },
  },
  Attachment: named(null, 'attachment', 'title'),
  IssueLabel: named(null, 'label', 'name'),
  Project: named('project', 'project', 'name'),
  ProjectUpdate: {
    needs: data,
    read: ({ root, action, who }) => {
      const update = fieldOf(root, 'data')
      const words = shown(fieldOf(update, 'body'), '', 80)
      const verb = action === 'create' ? 'posted' : verbOf(action)
      return {
        kind: 'project.updated',
        title: `${who} ${verb} an update of project ${shown(fieldOf(update, 'project', 'name'), 'without a name')}${words === '' ? '' : `: “${words}”`}`,
      }
    },
  },
  Cycle: {
    needs: data,
    read: ({ root, action, who }) => {
      const cycle = fieldOf(root, 'data')
      const number = fieldOf(cycle, 'number')
      const name = shown(fieldOf(cycle, 'name'), typeof number === 'number' ? String(number) : 'without a name')
      return { kind: 'cycle.updated', title: `${who} ${verbOf(action)} cycle ${name}` }
    },
  },
  Document: named('document', 'document', 'title'),
  Initiative: named('initiative', 'initiative', 'name'),
  InitiativeUpdate: {
    needs: data,
    read: ({ action, who }) => ({ kind: null, title: `${who} ${verbOf(action)} an update of an initiative` }),
  },
  Team: named('team', 'team', 'name'),
  User: named('user', 'person', 'name'),
  Customer: named('customer', 'customer', 'name'),
  CustomerNeed: {
    needs: data,
    read: ({ action, who }) => ({ kind: null, title: `${who} ${verbOf(action)} a customer’s request` }),
  },
}

function verbOf(action: string): string {
  return Object.hasOwn(verbs, action) ? (verbs[action] ?? '') : shown(action, 'changed', 60)
}

function kindOf(noun: string, action: string): string {
  return `${noun}.${Object.hasOwn(ends, action) ? ends[action] : 'updated'}`
}

function named(noun: string | null, words: string, nameKey: string): EventType {
  return {
    needs: data,
    read: ({ root, action, who }) => ({
      kind: noun === null ? 'issue.updated' : kindOf(noun, action),
      title: `${who} ${verbOf(action)} ${words} ${shown(fieldOf(root, 'data', nameKey), 'without a name')}`,
    }),
  }
}

/** `SRCH-12: Fix totals`, or less where pieces are missing. */
function issueName(issue: unknown): string {
  const identifier = shown(fieldOf(issue, 'identifier'), '', 40)
  const title = shown(fieldOf(issue, 'title'), '')
  if (identifier === '') return title === '' ? 'an issue' : `issue “${title}”`
  return title === '' ? identifier : `${identifier}: ${title}`
}

/** What a comment or a reaction hangs on. */
function placeOf(thing: unknown): string {
  if (fieldOf(thing, 'issue') !== undefined) return issueName(fieldOf(thing, 'issue'))
  if (textOf(thing, 'projectUpdateId') !== null) return 'a project update'
  return textOf(thing, 'commentId') === null ? 'something' : 'a comment'
}

function readIssue({ root, action, who }: EventBody): EventReading {
  const issue = fieldOf(root, 'data')
  const name = issueName(issue)
  const before = fieldOf(root, 'updatedFrom')
  const state = textOf(issue, 'state', 'name')
  const stateType = textOf(issue, 'state', 'type')
  const moved = action === 'update' && textOf(before, 'stateId') !== null && state !== null
  const closes = moved && (stateType === 'completed' || stateType === 'canceled')
  const labelled = action === 'update' && listOf(before, 'labelIds').length > 0
  const words = moved
    ? `moved ${name} to ${shown(state, 'another state', 60)}`
    : labelled
      ? `changed the labels of ${name}`
      : `${verbOf(action)} ${name}`
  return { kind: closes ? 'issue.closed' : kindOf('issue', action), title: `${who} ${words}`, branch: null }
}
