import { pushedPaths } from '../pushed-paths.ts'
import { pushedShas } from '../pushed-shas.ts'
import { fieldOf, isTrue, listOf, textOf } from '../read-json.ts'
import { branchOfRef, lastTimeOf, shortSha, shown } from '../event-type.ts'
import type { EventBody, EventReading, EventTypes } from '../event-type.ts'

const noCommit = /^0+$/
/** GitHub lists no more commits of a push, and doesn't say how many there were. */
const mostCommits = 2048

/** Pushes, refs, commits and the wiki. */
export const codeTypes: EventTypes = {
  push: {
    needs: { ref: 'text', before: 'text', after: 'text', commits: 'list', repository: 'object' },
    read: readPush,
  },
  create: {
    needs: { ref: 'text', ref_type: 'text', repository: 'object' },
    read: ({ root, who }) => ({
      kind: 'git.created',
      title: `${who} created ${refName(root)}`,
      branch: fieldOf(root, 'ref_type') === 'branch' ? fieldOf(root, 'ref') : null,
      occurredAt: fieldOf(root, 'repository', 'pushed_at'),
    }),
  },
  delete: {
    needs: { ref: 'text', ref_type: 'text', repository: 'object' },
    read: ({ root, who }) => ({
      kind: 'git.deleted',
      title: `${who} deleted ${refName(root)}`,
      branch: fieldOf(root, 'ref_type') === 'branch' ? fieldOf(root, 'ref') : null,
      occurredAt: fieldOf(root, 'repository', 'pushed_at'),
    }),
  },
  commit_comment: {
    needs: { action: 'text', comment: 'object', repository: 'object' },
    read: ({ root, who }) => {
      const comment = fieldOf(root, 'comment')
      return {
        kind: 'commit.commented',
        title: `${who} commented on commit ${shortSha(fieldOf(comment, 'commit_id'))}${quoted(comment)}`,
        url: fieldOf(comment, 'html_url'),
        commitSha: fieldOf(comment, 'commit_id'),
        occurredAt: lastTimeOf(comment),
      }
    },
  },
  gollum: {
    needs: { pages: 'list', repository: 'object' },
    read: ({ root, who }) => {
      const pages = listOf(root, 'pages')
      const first = pages[0]
      const rest = pages.length > 1 ? ` and ${pages.length - 1} more` : ''
      return {
        kind: 'wiki.updated',
        title: `${who} ${shown(fieldOf(first, 'action'), 'edited', 20)} wiki page ${shown(fieldOf(first, 'title'), 'without a title')}${rest}`,
        url: fieldOf(first, 'html_url'),
      }
    },
  },
}

/** `: "first words"` of a comment, or nothing. */
export function quoted(comment: unknown): string {
  const words = shown(fieldOf(comment, 'body'), '', 80)
  return words === '' ? '' : `: “${words}”`
}

function refName(root: unknown): string {
  return `${shown(fieldOf(root, 'ref_type'), 'ref', 20)} ${shown(fieldOf(root, 'ref'), 'without a name')}`
}

function readPush({ root, who }: EventBody): EventReading {
  const ref = textOf(root, 'ref') ?? ''
  const after = textOf(root, 'after') ?? ''
  return {
    kind: 'git.push',
    title: `${who} ${pushWords(root, ref)}`,
    url: fieldOf(root, 'compare'),
    branch: branchOfRef(ref),
    commitSha: noCommit.test(after) ? null : after,
    occurredAt: fieldOf(root, 'head_commit', 'timestamp') ?? fieldOf(root, 'repository', 'pushed_at'),
    files: pushedPaths(root, listOf(root, 'commits').length >= mostCommits),
    pushedShas: pushedShas(root),
  }
}

function pushWords(root: unknown, ref: string): string {
  const tag = ref.startsWith('refs/tags/') ? shown(ref.slice('refs/tags/'.length), '') : ''
  const target = tag === '' ? `branch ${shown(branchOfRef(ref) ?? ref, 'without a name')}` : `tag ${tag}`
  if (isTrue(root, 'deleted')) return `deleted ${target}`
  if (tag !== '') return `pushed ${target}`
  const count = listOf(root, 'commits').length
  if (count === 0 && isTrue(root, 'created')) return `created ${target}`
  const commits = count === 1 ? '1 commit' : `${count} commits`
  const fresh = isTrue(root, 'created') ? 'new ' : ''
  const verb = isTrue(root, 'forced') ? 'force-pushed' : 'pushed'
  return `${verb} ${commits} to ${fresh === '' ? shown(branchOfRef(ref) ?? ref, 'a branch') : fresh + target}`
}
