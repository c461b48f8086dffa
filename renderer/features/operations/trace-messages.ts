import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { OpWay } from '#shared/ipc/ops-trace-calls.ts'
import { formatCount, plural } from '../../ui/format.ts'
import { formatSecond } from '../../ui/format-second.ts'
import { isolated } from '../../ui/isolated.ts'
import type { StatusTone } from '../../ui/status.tsx'

/** One stage of a decision's way. */
export interface TraceStep {
  readonly id: 'decided' | 'sent' | 'service' | 'here'
  readonly tone: StatusTone
  readonly sign: string
  readonly title: string
  readonly what: string
}

const done = { tone: 'ok', sign: '✓' } as const
const waits = { tone: 'idle', sign: '○' } as const
const stopped = { tone: 'bad', sign: '▲' } as const
const never = { tone: 'idle', sign: '–' } as const

const titles = { decided: 'Decided here', sent: 'Sent', service: 'At the service', here: 'Effect here' } as const

/** What is known of the way so far; `way` is null while it is asked for. */
export function traceSteps(nowMs: number, op: OpView, way: OpWay | null): readonly TraceStep[] {
  const decided = `${formatSecond(nowMs, op.decidedAt)}, kept on this machine.`
  return [
    { id: 'decided', ...done, title: titles.decided, what: decided },
    { id: 'sent', title: titles.sent, ...sentStep(op, way) },
    { id: 'service', title: titles.service, ...serviceStep(nowMs, op, way) },
    { id: 'here', title: titles.here, ...hereStep(op, way) },
  ]
}

type Step = Pick<TraceStep, 'tone' | 'sign' | 'what'>

function sentStep({ state }: OpView, way: OpWay | null): Step {
  const times = way === null || way.sent === 0 ? '' : way.sent === 1 ? 'Once.' : `${formatCount(way.sent)} times.`
  switch (state.kind) {
    case 'queued':
      return { ...waits, what: 'Waits for the service.' }
    case 'blocked':
      return { ...waits, what: 'Stands behind another decision.' }
    case 'awaiting_confirmation':
      return { ...waits, what: 'Waits for your confirmation.' }
    case 'sending':
      return { ...waits, what: `On its way. ${times}`.trim() }
    case 'cancelled':
      return times === '' ? { ...never, what: 'Never.' } : { ...done, what: times }
    case 'acked':
    case 'synced':
    case 'conflict':
    case 'rejected':
    case 'parked':
      return { ...done, what: times === '' ? 'Yes.' : times }
  }
}

function serviceStep(nowMs: number, { state, discarded }: OpView, way: OpWay | null): Step {
  if (state.kind === 'conflict' || state.kind === 'rejected') return { ...stopped, what: `Refused: ${state.message}` }
  if (discarded !== undefined && discarded.message !== '') return { ...stopped, what: `Refused: ${discarded.message}` }
  if (state.kind === 'parked') return { ...waits, what: 'Not taken: one of the two is too old for it.' }
  if (state.kind === 'cancelled') return { ...never, what: 'Nothing was applied.' }
  if (state.kind !== 'acked' && state.kind !== 'synced') return { ...waits, what: 'Not told of it yet.' }
  if (way === null) return { ...done, what: 'Applied.' }
  const change = way.seq === null ? 'Applied' : `Applied as change ${formatCount(way.seq)}`
  return { ...done, what: `${change}${keptWords(nowMs, way)}` }
}

function keptWords(nowMs: number, { atService }: OpWay): string {
  switch (atService.kind) {
    case 'kept': {
      const { at, actor } = atService.record
      return `, ${formatSecond(nowMs, at)}, by the token ${isolated(actor)}.`
    }
    case 'away':
      return '. When, its audit says once the service is back.'
    case 'unnamed':
    case 'untold':
      return '.'
  }
}

function hereStep({ state }: OpView, way: OpWay | null): Step {
  if (state.kind === 'synced') {
    const copy = way === null ? '' : ` This copy is at change ${formatCount(way.replicaSeq)}.`
    return { ...done, what: `Seen here.${copy}` }
  }
  if (state.kind === 'acked') {
    const left = way?.seq == null ? 0 : way.seq - way.replicaSeq
    const behind = left > 0 ? `: ${plural(left, 'change', 'changes')} behind` : ''
    return { ...waits, what: `This copy catches up${behind}.` }
  }
  const isShown = state.kind === 'queued' || state.kind === 'sending' || state.kind === 'blocked'
  return isShown ? { ...waits, what: 'Shown already, until the service has said.' } : { ...never, what: 'None.' }
}

export const traceText = {
  title: 'Its way',
  showInAudit: 'Show in the audit',
  showEffect: {
    mapping: 'Show the mapping',
    event: 'Show the event',
    group: 'Show the group',
    suggestion: 'Show the suggestion',
  },
} as const
