import { fieldOf, isTrue, textOf } from '../read-json.ts'
import { quoted } from './code-types.ts'
import { actionWords, branchOfRef, kindOf, lastTimeOf, numbered, shortSha, shown } from '../event-type.ts'
import type { EventBody, EventReading, EventTypes } from '../event-type.ts'

/** Pull requests, their reviews, and the merge queue. */
export const pullRequestTypes: EventTypes = {
  pull_request: {
    needs: { action: 'text', number: 'number', pull_request: 'object', repository: 'object' },
    read: readPullRequest,
  },
  pull_request_review: {
    needs: { action: 'text', review: 'object', pull_request: 'object', repository: 'object' },
    read: (body) => {
      const review = fieldOf(body.root, 'review')
      return {
        ...ofPullRequest(body.root),
        kind: 'pr.reviewed',
        title: `${body.who} ${reviewWords(body.action, textOf(review, 'state'))}${nameOf(body.root)}`,
        url: fieldOf(review, 'html_url'),
        occurredAt: textOf(review, 'submitted_at') ?? lastTimeOf(fieldOf(body.root, 'pull_request')),
      }
    },
  },
  pull_request_review_comment: {
    needs: { action: 'text', comment: 'object', pull_request: 'object', repository: 'object' },
    read: ({ root, action, who }) => {
      const comment = fieldOf(root, 'comment')
      const verb = action === 'created' ? 'commented on' : `${actionWords(action)} a comment on`
      return {
        ...ofPullRequest(root),
        kind: 'pr.commented',
        title: `${who} ${verb} the code of${nameOf(root)}${quoted(comment)}`,
        url: fieldOf(comment, 'html_url'),
        occurredAt: lastTimeOf(comment),
      }
    },
  },
  pull_request_review_thread: {
    needs: { action: 'text', thread: 'object', pull_request: 'object', repository: 'object' },
    read: ({ root, action, who }) => ({
      ...ofPullRequest(root),
      kind: 'pr.updated',
      title: `${who} ${actionWords(action)} a review thread of${nameOf(root)}`,
      occurredAt: lastTimeOf(fieldOf(root, 'pull_request')),
    }),
  },
  merge_group: {
    needs: { action: 'text', merge_group: 'object', repository: 'object' },
    read: ({ root, action }) => {
      const group = fieldOf(root, 'merge_group')
      const branch = shown(branchOfRef(fieldOf(group, 'base_ref')), 'a branch')
      const verb = action === 'checks_requested' ? 'asks for checks' : `was ${actionWords(action)}`
      return {
        kind: action === 'checks_requested' ? 'build.requested' : 'pr.updated',
        title: `The merge queue of ${branch} ${verb} at ${shortSha(fieldOf(group, 'head_sha'))}`,
        branch: fieldOf(group, 'base_ref'),
        commitSha: fieldOf(group, 'head_sha'),
        occurredAt: fieldOf(group, 'head_commit', 'timestamp'),
      }
    },
  },
}

function nameOf(root: unknown): string {
  return ` pull request${numbered(fieldOf(root, 'pull_request'))}`
}

/** The branch that the work is on, and its newest commit. */
function ofPullRequest(root: unknown): Pick<EventReading, 'branch' | 'commitSha' | 'url'> {
  const pull = fieldOf(root, 'pull_request')
  return {
    branch: fieldOf(pull, 'head', 'ref'),
    commitSha: fieldOf(pull, 'head', 'sha'),
    url: fieldOf(pull, 'html_url'),
  }
}

function readPullRequest({ root, action, who }: EventBody): EventReading {
  const pull = fieldOf(root, 'pull_request')
  const merged = action === 'closed' && isTrue(pull, 'merged')
  return {
    ...ofPullRequest(root),
    kind: merged ? 'pr.merged' : kindOf('pr', action, { opened: 'opened', closed: 'closed', reopened: 'reopened' }),
    title: `${who} ${merged ? 'merged' : pullRequestWords(root, action)}${nameOf(root)}`,
    occurredAt: lastTimeOf(pull),
  }
}

function pullRequestWords(root: unknown, action: string): string {
  const label = shown(fieldOf(root, 'label', 'name'), 'a label', 60)
  const reviewer = shown(
    fieldOf(root, 'requested_reviewer', 'login') ?? fieldOf(root, 'requested_team', 'name'),
    'somebody',
    60,
  )
  switch (action) {
    case 'synchronize':
      return 'pushed to'
    case 'ready_for_review':
      return 'asks for reviews of'
    case 'converted_to_draft':
      return 'turned into a draft'
    case 'review_requested':
      return `asked ${reviewer} to review`
    case 'review_request_removed':
      return `no longer asks ${reviewer} to review`
    case 'labeled':
      return `added label ${label} to`
    case 'unlabeled':
      return `removed label ${label} from`
    case 'enqueued':
      return 'queued'
    case 'dequeued':
      return 'took out of the merge queue'
    default:
      return actionWords(action)
  }
}

function reviewWords(action: string, state: string | null): string {
  if (action === 'dismissed') return 'dismissed a review of'
  if (action === 'edited') return 'edited a review of'
  switch (state?.toLowerCase()) {
    case 'approved':
      return 'approved'
    case 'changes_requested':
      return 'asked for changes in'
    default:
      return 'reviewed'
  }
}
