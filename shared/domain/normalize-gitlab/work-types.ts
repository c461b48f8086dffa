import { lastTimeOf, shortSha, shown } from '../event-type.ts'
import type { EventBody, EventReading, EventTypes } from '../event-type.ts'
import { fieldOf, isObject, textOf } from '../read-json.ts'
import { internalId, verbOf } from './code-types.ts'

const attributes = { object_attributes: 'object' } as const
const lifeOfIssue: Readonly<Record<string, string>> = { open: 'opened', close: 'closed', reopen: 'reopened' }

/** Issues, what is said about them, and milestones. */
export const workTypes: EventTypes = {
  issue: { needs: attributes, read: (body) => readIssue(body, 'issue') },
  work_item: { needs: attributes, read: (body) => readIssue(body, 'work item') },
  note: { needs: attributes, read: readNote },
  emoji: {
    needs: attributes,
    read: ({ root, action, who }) => ({
      kind: null,
      title: `${who} ${action === 'revoke' ? 'took back' : 'reacted with'} :${shown(fieldOf(root, 'object_attributes', 'name'), 'an emoji', 60)}:`,
      url: fieldOf(root, 'object_attributes', 'awarded_on_url'),
    }),
  },
  milestone: {
    needs: attributes,
    read: ({ root, action, who }) => {
      const milestone = fieldOf(root, 'object_attributes')
      const ends: Readonly<Record<string, string>> = { create: 'opened', close: 'closed', reopen: 'reopened' }
      return {
        kind: `milestone.${ends[action] ?? 'updated'}`,
        title: `${who} ${verbOf(action)} milestone ${shown(fieldOf(milestone, 'title'), 'without a title')}`,
        occurredAt: lastTimeOf(milestone),
      }
    },
  },
}

function readIssue({ root, action, who }: EventBody, noun: string): EventReading {
  const issue = fieldOf(root, 'object_attributes')
  const kind = Object.hasOwn(lifeOfIssue, action) ? lifeOfIssue[action] : 'updated'
  return {
    kind: `issue.${kind}`,
    title: `${who} ${verbOf(action)} ${noun}${internalId('#', issue)}`,
    occurredAt: lastTimeOf(issue),
  }
}

function readNote({ root, action, who }: EventBody): EventReading {
  const note = fieldOf(root, 'object_attributes')
  const words = shown(textOf(note, 'note') ?? textOf(note, 'description'), '', 80)
  const verb = action === 'update' ? 'edited a comment on' : 'commented on'
  const place = placeOf(root)
  return {
    kind: place.kind,
    title: `${who} ${verb} ${place.name}${words === '' ? '' : `: “${words}”`}`,
    branch: fieldOf(root, 'merge_request', 'source_branch'),
    commitSha: fieldOf(root, 'commit', 'id'),
    occurredAt: lastTimeOf(note),
  }
}

function placeOf(root: unknown): { readonly kind: string; readonly name: string } {
  const request = fieldOf(root, 'merge_request')
  if (isObject(request)) return { kind: 'pr.commented', name: `merge request${internalId('!', request)}` }
  const issue = fieldOf(root, 'issue')
  if (isObject(issue)) return { kind: 'issue.commented', name: `issue${internalId('#', issue)}` }
  if (isObject(fieldOf(root, 'commit')))
    return { kind: 'commit.commented', name: `commit ${shortSha(fieldOf(root, 'commit', 'id'))}` }
  const snippet = shown(fieldOf(root, 'snippet', 'title'), '')
  return { kind: 'commit.commented', name: snippet === '' ? 'something' : `snippet ${snippet}` }
}
