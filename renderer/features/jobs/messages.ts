import type { Job, JobKind } from '#shared/model/job.ts'
import { formatCount, formatSpan, formatTime } from '../../ui/format.ts'
import type { StatusTone } from '../../ui/status.tsx'

type StateKind = Job['state']['kind']

const kinds: Readonly<Record<JobKind, string>> = {
  sample: 'Making the sample workspace',
  retention: 'Removing old events',
  bulk: 'A large decision',
  bulk_undo: 'Taking back a large decision',
}

const kindOf = (kind: string): string => Object.entries(kinds).find(([known]) => known === kind)?.[1] ?? kind

interface StateWords {
  readonly tone: StatusTone
  readonly sign: string
  readonly word: string
}

const states: Readonly<Record<StateKind, StateWords>> = {
  queued: { tone: 'idle', sign: '○', word: 'waiting' },
  running: { tone: 'ok', sign: '▶', word: 'running' },
  succeeded: { tone: 'ok', sign: '✓', word: 'done' },
  failed: { tone: 'bad', sign: '▲', word: 'failed' },
  cancelled: { tone: 'idle', sign: '–', word: 'cancelled' },
}

function meaning({ state }: Job): string {
  switch (state.kind) {
    case 'queued':
      return 'Begins as soon as the service gets to it.'
    case 'running':
      return 'At work now. It gives way to everything more urgent.'
    case 'succeeded':
      return 'All of it is done.'
    case 'failed':
      return state.message
    case 'cancelled':
      return `Ended by ${state.by}. What it had done stays done.`
  }
}

/** "1,204 of 5,000", "1,204 so far" */
function progress({ progress: { done, total }, state }: Job): string {
  if (total === null) return state.kind === 'succeeded' ? formatCount(done) : `${formatCount(done)} so far`
  return `${formatCount(done)} of ${formatCount(total)}`
}

/** "acted 12, not reached 3" */
function result({ result: numbers }: Job): string | null {
  if (numbers === null || Object.keys(numbers).length === 0) return null
  return Object.entries(numbers)
    .map(([name, count]) => `${plainName(name)} ${formatCount(count)}`)
    .join(', ')
}

/** "notReached" → "not reached" */
const plainName = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()

/** How long it took, or has taken so far. */
function took(nowMs: number, { startedAt, finishedAt }: Job): string | null {
  if (startedAt === null) return null
  const spanMs = Math.max(0, (finishedAt === null ? nowMs : Date.parse(finishedAt)) - Date.parse(startedAt))
  return spanMs < 60_000 ? `${formatCount(Math.round(spanMs / 1_000))} s` : formatSpan(spanMs)
}

export const jobText = {
  title: 'Jobs',
  columns: { kind: 'Job', progress: 'Progress', state: 'State', by: 'By', when: 'Created' },
  kindOf,
  stateWords: ({ state }: Job) => states[state.kind],
  meaning,
  progress,
  percent: ({ progress: { done, total } }: Job) =>
    total === null || total === 0 ? null : `${Math.min(100, Math.floor((100 * done) / total))} %`,
  result,
  took,
  rate: ({ rate }: Job) => (rate === null ? null : `${formatCount(rate)} a second`),
  kind: (kind: string | null) => (kind === null ? 'All kinds' : kindOf(kind)),
  kindLabel: (kind: string | null) => `Kind: ${kind === null ? 'All kinds' : kindOf(kind)}`,
  state: (state: StateKind | null) => (state === null ? 'All states' : states[state].word),
  stateLabel: (state: StateKind | null) => `State: ${state === null ? 'All states' : states[state].word}`,
  refresh: 'Refresh',
  clear: 'Clear filters',
  asOf: (instant: string) => `as of ${formatTime(instant)}`,
  asking: 'Asking the service…',
  failed: 'The jobs could not be loaded',
  tryAgain: 'Try again',
  awayTitle: 'Jobs are at the service, and it is away',
  awayWhy: 'They go on there as far as they can. They are asked for again by themselves when the service is back.',
  staleAway: (asOf: string | null) =>
    `The service is away. Shown is what was loaded${asOf === null ? '' : `, as of ${formatTime(asOf)}`}.`,
  staleFailed: (message: string) => `Not renewed: ${message}`,
  loaded: (count: number, hasMore: boolean) =>
    hasMore ? `${formatCount(count)} loaded, older ones follow` : `${formatCount(count)}, all there are`,
  loadingMore: 'Loading older ones…',
  loadMore: 'Load older ones',
  emptyTitle: 'No jobs yet',
  emptyWhy:
    'Work that takes the service a while is listed here: large decisions, taking them back, removing old events.',
  nothingMatches: 'No job matches',
  detailLabel: 'Job',
  scrollLabel: 'The job',
  noneChosen: 'No job is chosen',
  verdictsLabel: 'What can be done',
  factsTitle: 'What became of it',
  facts: {
    progress: 'Progress',
    rate: 'Rate',
    result: 'Came to',
    error: 'Last error',
    code: 'Code',
    by: 'Created by',
    created: 'Created',
    started: 'Started',
    finished: 'Finished',
    took: 'Took',
    id: 'Id',
  },
  cancel: 'Cancel the job…',
  cancelWhy: 'What is done stays done; the rest is not.',
  cancelRun: 'Cancel it',
  cancelNot: 'Let it run',
  cancelled: (kind: string) => `Cancelled: ${kindOf(kind)}`,
  showAudit: 'Show in the audit',
} as const
