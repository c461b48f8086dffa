import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import type { SignalQuery } from './signals.ts'
import { boundsOf } from './signal-period.ts'

const mostKept = 2_000

/** Signals that were loaded by whatever filter, so that another can be tried on them while the service is away. */
export interface LoadedSignals {
  readonly rows: ReadonlyMap<string, SignalRow>
  /** When the service was last heard; null before it was. */
  readonly asOf: string | null
}

export const nothingLoaded: LoadedSignals = { rows: new Map(), asOf: null }

/** What was said of a signal last stands for it; of more than are kept, those that were not said again the longest go. */
export function withLoaded({ rows }: LoadedSignals, items: readonly SignalRow[], asOf: string | null): LoadedSignals {
  const next = new Map(rows)
  for (const item of items) {
    next.delete(item.id)
    next.set(item.id, item)
  }
  return { rows: new Map([...next].slice(-mostKept)), asOf }
}

const toldAt = ({ retractedAt, payload }: SignalRow): number => Date.parse(retractedAt ?? payload.receivedAt)

/** Those among them that a filter lets through, the newest first. */
export function filtered({ rows }: LoadedSignals, query: SignalQuery, nowMs: number): readonly SignalRow[] {
  return [...rows.values()].filter((row) => matches(row, query, nowMs)).sort((a, b) => toldAt(b) - toldAt(a))
}

/** An installation's connection is named after it. */
function matches(row: SignalRow, query: SignalQuery, nowMs: number): boolean {
  const { provider, installation, kind, destination, period } = query
  const { after, before } = boundsOf(period, nowMs)
  const occurred = Date.parse(row.occurredAt)
  return (
    (provider === null || row.provider === provider) &&
    (installation === null || row.connectionId?.slice('conn_'.length) === installation.id.slice('inst_'.length)) &&
    (kind === null || row.kind === kind) &&
    (destination === null || row.destination.id === destination.destination.id) &&
    (after === null || occurred > Date.parse(after)) &&
    (before === null || occurred < Date.parse(before))
  )
}
