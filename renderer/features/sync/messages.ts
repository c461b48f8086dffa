import type { OpTrace, SyncInspection, SyncLane, SyncTrouble } from '#shared/ipc/sync-calls.ts'
import type { OpStateName } from '#shared/model/op-state-name.ts'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { formatCount, formatTime, plural } from '../../ui/format.ts'
import type { StatusTone } from '../../ui/status.tsx'

const lanes: Readonly<Record<SyncLane, string>> = { pull: 'Pull', push: 'Push', stream: 'Stream', snapshot: 'Load' }
const laneMeanings: Readonly<Record<SyncLane, string>> = {
  pull: 'what changed at the service',
  push: 'decisions to the service',
  stream: 'the service says that there is something to pull',
  snapshot: 'everything anew',
}

const states: Readonly<
  Record<OpStateName, { readonly tone: StatusTone; readonly sign: string; readonly word: string }>
> = {
  queued: { tone: 'idle', sign: '○', word: 'queued' },
  blocked: { tone: 'warn', sign: '‖', word: 'blocked' },
  sending: { tone: 'idle', sign: '↑', word: 'sending' },
  acked: { tone: 'ok', sign: '✓', word: 'acked' },
  conflict: { tone: 'bad', sign: '▲', word: 'conflict' },
  rejected: { tone: 'bad', sign: '▲', word: 'rejected' },
  parked: { tone: 'warn', sign: '‖', word: 'parked' },
  synced: { tone: 'ok', sign: '✓', word: 'synced' },
  cancelled: { tone: 'idle', sign: '–', word: 'cancelled' },
  awaiting_confirmation: { tone: 'warn', sign: '?', word: 'unconfirmed' },
}

/** "0.4 s", "12 s", "3 min", "2 h" */
function span(ms: number): string {
  if (ms < 1_000) return `${formatCount(Math.max(0, Math.round(ms)))} ms`
  if (ms < 10_000) return `${(ms / 1_000).toFixed(1)} s`
  if (ms < 60_000) return `${Math.floor(ms / 1_000)} s`
  if (ms < 3_600_000) return `${Math.floor(ms / 60_000)} min`
  return `${formatCount(Math.floor(ms / 3_600_000))} h`
}

/** In whole seconds: more would flicker. */
function seconds(ms: number): string {
  return ms < 10_000 ? `${Math.max(0, Math.floor(ms / 1_000))} s` : span(ms)
}

/** "4 s ago" */
function ago(now: string, at: string): string {
  const ms = Date.parse(now) - Date.parse(at)
  return ms < 1_000 ? 'now' : `${seconds(ms)} ago`
}

type Connection = SyncStatus['connection'] | undefined

function serviceWords({ service }: SyncInspection, connection: Connection): string {
  if (service === null) return 'not known yet'
  const seq = `seq ${formatCount(service.seq)}`
  return connection?.kind === 'online' ? seq : `${seq}, last heard ${formatTime(service.heardAt)}`
}

function lagWords({ lag, service, now }: SyncInspection, connection: Connection): string {
  if (service === null) return 'not known yet'
  if (connection?.kind !== 'online') return 'not known until it answers'
  if (lag === null) return 'none'
  return `${plural(lag.rows, 'row', 'rows')}, for ${seconds(Date.parse(now) - Date.parse(lag.since))}`
}

function retryWords(now: string, { retryAt }: SyncTrouble): string {
  if (retryAt === null) return 'not tried again by itself'
  const ms = Date.parse(retryAt) - Date.parse(now)
  return ms <= 0 ? 'tried again now' : `next try in ${seconds(ms + 999)}`
}

/** "blocked: behind unconfirmed" */
function traceWords({ state, behind }: Pick<OpTrace, 'state' | 'behind'>): (typeof states)[OpStateName] {
  const words = states[state]
  return behind === null ? words : { ...words, word: `${words.word} by ${states[behind].word}` }
}

export const syncText = {
  title: 'Sync inspector',
  open: 'Sync inspector',
  loading: 'Reading…',
  factsLabel: 'How far it is',
  facts: {
    connection: 'Connection',
    replica: 'Here',
    service: 'At the service',
    lag: 'Behind',
    asOf: 'As of',
    told: 'Hears of changes',
  },
  connection: { starting: 'starting', online: 'online', offline: 'offline' },
  offline: (why: string) => `offline: ${why}`,
  seq: (seq: number) => `seq ${formatCount(seq)}`,
  notLoaded: 'nothing loaded yet',
  unknown: 'not known yet',
  serviceWords,
  lagWords,
  rows: (rows: number | null) => (rows === null ? '–' : formatCount(rows)),
  asOf: (at: string) => formatTime(at),
  told: { nudged: 'by the stream', polled: 'asks every few seconds' },
  lanesLabel: 'Exchanges',
  laneColumns: { lane: 'Exchange', last: 'Last', took: 'Took', rows: 'Rows', trouble: 'Failing' },
  lane: (lane: SyncLane) => lanes[lane],
  laneMeaning: (lane: SyncLane) => laneMeanings[lane],
  ago,
  span,
  never: '–',
  fine: 'no',
  retryWords,
  trace: (traceId: string) => `trace ${traceId}`,
  snapshot: (rows: number, total: number) => `Loading everything: ${formatCount(rows)} of ${formatCount(total)} rows`,
  pull: 'Pull now',
  send: 'Send now',
  reload: 'Load again…',
  reloadTitle: 'Load everything from the service again?',
  reloadWhat:
    'Every row of this workspace is fetched anew. What is shown stays until all of it is here. The outbox stays as it is: nothing decided is lost or sent twice.',
  reloadNow: 'Load again',
  cancel: 'Cancel',
  copy: 'Copy all',
  copied: 'Copied',
  notCopied: 'It could not be copied.',
  pulled: 'Asked for what changed',
  sent: 'Sending what waits',
  reloading: 'Loading everything again',
  outbox: 'Outbox',
  outboxLabel: 'Operations by state',
  of: (of: 'unsettled' | 'all' | OpStateName, count: number) =>
    `${of === 'unsettled' ? 'Not settled' : of === 'all' ? 'All' : states[of].word} ${formatCount(count)}`,
  traceWords,
  opColumns: {
    op: 'Operation',
    what: 'What',
    state: 'State',
    seq: 'Seq',
    sent: 'Sent',
    depends: 'Waits for',
    code: 'Last code',
  },
  times: (count: number) => `${formatCount(count)}×`,
  copyOp: (id: string) => `Copy ${id}`,
  noOps: 'Nothing of this kind is in the outbox.',
  newer: 'Newer',
  older: 'Older',
  range: (from: number, to: number, total: number) =>
    `${formatCount(from)}–${formatCount(to)} of ${formatCount(total)}`,
  happenings: 'What happened last',
  noHappenings: 'Nothing yet.',
  happening: (rows: number | null, lane: SyncLane) =>
    rows === null
      ? lane === 'stream'
        ? 'told'
        : 'done'
      : plural(rows, lane === 'push' ? 'decision' : 'row', lane === 'push' ? 'decisions' : 'rows'),
} as const

/** An operation in one line, for a report. */
export function opLine(op: OpTrace): string {
  const parts = [
    op.id,
    `${op.type} v${op.typeVersion}`,
    op.behind === null ? op.state : `${op.state} by ${op.behind}`,
    `seq ${op.seq === null ? '–' : formatCount(op.seq)}`,
    `sent ${op.sent}×`,
    op.dependsOn.length === 0 ? '' : `waits for ${op.dependsOn.join(' ')}`,
    op.code ?? '',
    op.decidedAt,
  ]
  return parts.filter((part) => part !== '').join('  ')
}
