import { branchOfRef, lastTimeOf, shown } from '../event-type.ts'
import type { EventBody, EventReading, EventTypes } from '../event-type.ts'
import { fieldOf, listOf, numberOf, textOf } from '../read-json.ts'
import { pushedPaths } from '../pushed-paths.ts'
import { pushedShas } from '../pushed-shas.ts'

const noCommit = /^0+$/
const pushed = { ref: 'text', before: 'text', after: 'text' } as const

/** Pushes, merge requests and the wiki. */
export const codeTypes: EventTypes = {
  push: { needs: pushed, read: readPush },
  tag_push: { needs: pushed, read: readPush },
  repository_update: {
    needs: { changes: 'list', refs: 'list' },
    read: ({ root, who }) => {
      const count = listOf(root, 'refs').length
      return { kind: 'git.push', title: `${who} pushed ${count === 1 ? '1 ref' : `${count} refs`}` }
    },
  },
  merge_request: { needs: { object_attributes: 'object', project: 'object' }, read: readMergeRequest },
  wiki_page: {
    needs: { object_attributes: 'object', project: 'object' },
    read: ({ root, action, who }) => ({
      kind: 'wiki.updated',
      title: `${who} ${verbOf(action)} wiki page ${shown(fieldOf(root, 'object_attributes', 'title'), 'without a title')}`,
    }),
  },
}

const verbs: Readonly<Record<string, string>> = {
  open: 'opened',
  create: 'created',
  close: 'closed',
  reopen: 'reopened',
  update: 'updated',
  delete: 'deleted',
  merge: 'merged',
  award: 'reacted to',
  revoke: 'took back a reaction to',
  approved: 'approved',
  unapproved: 'took back the approval of',
  approval: 'approved',
  unapproval: 'took back an approval of',
}

export function verbOf(action: string): string {
  return Object.hasOwn(verbs, action) ? (verbs[action] ?? '') : shown(action, 'changed', 60).replaceAll('_', ' ')
}

/** `!7: Fix totals`, or less where pieces are missing. */
export function internalId(sign: '!' | '#', subject: unknown): string {
  const number = numberOf(subject, 'iid')
  const title = shown(fieldOf(subject, 'title'), '')
  return `${number === null ? '' : ` ${sign}${number}`}${title === '' ? '' : `: ${title}`}`
}

function readPush({ root, who }: EventBody): EventReading {
  const ref = textOf(root, 'ref') ?? ''
  const after = textOf(root, 'after') ?? ''
  const tag = ref.startsWith('refs/tags/') ? shown(ref.slice('refs/tags/'.length), '') : ''
  const target = tag === '' ? `branch ${shown(branchOfRef(ref) ?? ref, 'without a name')}` : `tag ${tag}`
  const isNew = noCommit.test(textOf(root, 'before') ?? '')
  const listed = listOf(root, 'commits').length
  const count = numberOf(root, 'total_commits_count') ?? listed
  const commits = count === 1 ? '1 commit' : `${count} commits`
  const words = noCommit.test(after)
    ? `deleted ${target}`
    : tag !== ''
      ? `pushed ${target}`
      : isNew
        ? `created ${target}${count > 0 ? ` with ${commits}` : ''}`
        : `pushed ${commits} to ${shown(branchOfRef(ref) ?? ref, 'a branch')}`
  return {
    kind: 'git.push',
    title: `${who} ${words}`,
    branch: ref,
    commitSha: noCommit.test(after) ? null : (textOf(root, 'checkout_sha') ?? after),
    occurredAt: fieldOf(listOf(root, 'commits').at(-1), 'timestamp'),
    // GitLab lists the newest 20 commits.
    files: pushedPaths(root, count > listed),
    pushedShas: pushedShas(root),
  }
}

const lifeOfMergeRequest: Readonly<Record<string, string>> = {
  open: 'opened',
  close: 'closed',
  reopen: 'reopened',
  merge: 'merged',
}

function readMergeRequest({ root, action, who }: EventBody): EventReading {
  const request = fieldOf(root, 'object_attributes')
  const kind = Object.hasOwn(lifeOfMergeRequest, action) ? lifeOfMergeRequest[action] : 'updated'
  return {
    kind: action === 'approved' || action === 'unapproved' ? 'pr.reviewed' : `pr.${kind}`,
    title: `${who} ${verbOf(action)} merge request${internalId('!', request)}`,
    branch: fieldOf(request, 'source_branch'),
    commitSha: fieldOf(request, 'last_commit', 'id'),
    occurredAt: lastTimeOf(request),
  }
}
