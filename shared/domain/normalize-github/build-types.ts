import { fieldOf, listOf, numberOf, textOf } from '../read-json.ts'
import { actionWords, branchOfRef, kindOf, lastTimeOf, shortSha, shown } from '../event-type.ts'
import type { EventBody, EventReading, EventTypes } from '../event-type.ts'

const lifeOfBuild = {
  created: 'created',
  requested: 'created',
  queued: 'created',
  rerequested: 'requested',
  requested_action: 'requested',
  in_progress: 'started',
  completed: 'completed',
}

/** Checks, commit states and workflows. */
export const buildTypes: EventTypes = {
  check_run: {
    needs: { action: 'text', check_run: 'object', repository: 'object' },
    read: (body) => readBuild(body, 'check_run', 'Check'),
  },
  check_suite: {
    needs: { action: 'text', check_suite: 'object', repository: 'object' },
    read: (body) => readBuild(body, 'check_suite', 'Checks'),
  },
  workflow_run: {
    needs: { action: 'text', workflow_run: 'object', repository: 'object' },
    read: (body) => readBuild(body, 'workflow_run', 'Workflow'),
  },
  workflow_job: {
    needs: { action: 'text', workflow_job: 'object', repository: 'object' },
    read: (body) => readBuild(body, 'workflow_job', 'Job'),
  },
  workflow_dispatch: {
    needs: { ref: 'text', workflow: 'text', repository: 'object' },
    read: ({ root, who }) => ({
      kind: 'build.requested',
      title: `${who} started workflow ${fileName(fieldOf(root, 'workflow'))} on ${shown(branchOfRef(fieldOf(root, 'ref')) ?? fieldOf(root, 'ref'), 'a branch')}`,
      branch: fieldOf(root, 'ref'),
    }),
  },
  repository_dispatch: {
    needs: { action: 'text', repository: 'object', branch: 'text' },
    read: ({ root, action, who }) => ({
      kind: 'build.requested',
      title: `${who} sent ${shown(action, 'a dispatch', 100)} to ${shown(fieldOf(root, 'branch'), 'a branch')}`,
      branch: fieldOf(root, 'branch'),
    }),
  },
  status: {
    needs: { sha: 'text', state: 'text', context: 'text', repository: 'object' },
    read: ({ root }) => {
      const state = shown(fieldOf(root, 'state'), 'unknown', 40)
      return {
        kind: state === 'pending' ? 'build.started' : 'build.completed',
        title: `Status ${shown(fieldOf(root, 'context'), 'without a name')} is ${state} for ${shortSha(fieldOf(root, 'sha'))}`,
        url: fieldOf(root, 'commit', 'html_url'),
        branch: onlyBranch(root),
        commitSha: fieldOf(root, 'sha'),
        occurredAt: lastTimeOf(root),
      }
    },
  },
}

/** A status names every branch that contains its commit; only a single one says where the work is. */
function onlyBranch(root: unknown): unknown {
  const branches = listOf(root, 'branches')
  return branches.length === 1 ? fieldOf(branches[0], 'name') : null
}

function fileName(path: unknown): string {
  const text = shown(path, 'without a name')
  return text.slice(text.lastIndexOf('/') + 1) || text
}

function readBuild({ root, action }: EventBody, key: string, noun: string): EventReading {
  const subject = fieldOf(root, key)
  const branch = fieldOf(subject, 'head_branch') ?? fieldOf(subject, 'check_suite', 'head_branch')
  const name = shown(fieldOf(subject, 'name') ?? fieldOf(subject, 'app', 'name'), '', 120)
  const number = numberOf(subject, 'run_number')
  const where =
    typeof branch === 'string' ? ` on ${shown(branch, 'a branch')}` : ` at ${shortSha(fieldOf(subject, 'head_sha'))}`
  return {
    kind: kindOf('build', action, lifeOfBuild),
    title: `${noun}${name === '' ? '' : ` ${name}`}${number === null ? '' : ` #${number}`} ${buildWords(action, textOf(subject, 'conclusion'))}${where}`,
    url: fieldOf(subject, 'html_url'),
    branch,
    commitSha: fieldOf(subject, 'head_sha'),
    occurredAt:
      textOf(subject, 'completed_at') ??
      textOf(subject, 'updated_at') ??
      textOf(subject, 'started_at') ??
      textOf(subject, 'created_at'),
  }
}

const outcomes: Readonly<Record<string, string>> = {
  success: 'succeeded',
  failure: 'failed',
  neutral: 'ended neutral',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
  timed_out: 'timed out',
  action_required: 'needs action',
  stale: 'went stale',
  startup_failure: 'failed to start',
}

function buildWords(action: string, conclusion: string | null): string {
  switch (action) {
    case 'completed':
      return conclusion === null
        ? 'completed'
        : (outcomes[conclusion] ?? `ended as ${shown(conclusion, 'unknown', 40)}`)
    case 'created':
    case 'queued':
      return 'was queued'
    case 'requested':
      return 'was requested'
    case 'rerequested':
      return 'was requested again'
    case 'requested_action':
      return 'was asked for an action'
    case 'in_progress':
      return 'started'
    case 'waiting':
      return 'waits'
    default:
      return actionWords(action)
  }
}
