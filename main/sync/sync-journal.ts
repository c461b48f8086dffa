import type { SyncHappening, SyncInspection, SyncLane, SyncLaneState, SyncTrouble } from '#shared/ipc/sync-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { redact } from '#shared/lib/redact.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { SyncFailure } from './sync-failure.ts'

/** What sync did last, for whoever inspects it: bounded, and without credentials and payloads. */
export interface SyncJournal {
  /** An exchange was answered; `rows` were pulled, or decisions sent. */
  answered(lane: SyncLane, exchange: { readonly startedMs: number; readonly rows: number | null }): void
  failed(lane: SyncLane, failure: SyncFailure, retryAtMs: number | null): void
  /** The service told its seq. */
  heard(seq: number): void
  /** The replica came to this seq. */
  reached(seq: number): void
  loading(progress: { readonly rows: number; readonly total: number } | null): void
  read(): Pick<SyncInspection, 'service' | 'lag' | 'lanes' | 'snapshot' | 'happenings'>
}

const keptHappenings = 200

export function createSyncJournal(clock: Clock, initialSeq: number, kept: number = keptHappenings): SyncJournal {
  const idle: SyncLaneState = { last: null, failure: null }
  const lanes = { pull: idle, push: idle, stream: idle, snapshot: idle } satisfies Record<SyncLane, SyncLaneState>
  let happenings: readonly SyncHappening[] = []
  let service: SyncInspection['service'] = null
  let replicaSeq = initialSeq
  let behindSince: number | null = null
  let snapshot: SyncInspection['snapshot'] = null

  function note(happening: Omit<SyncHappening, 'times'>): void {
    const [newest, ...older] = happenings
    const isSame = newest !== undefined && isRepetition(newest, happening)
    happenings = [
      { ...happening, times: isSame ? newest.times + 1 : 1 },
      ...(isSame ? older : happenings).slice(0, kept - 1),
    ]
  }

  function measure(): void {
    const isBehind = service !== null && service.seq > replicaSeq
    behindSince = isBehind ? (behindSince ?? clock()) : null
  }

  return {
    answered(lane, { startedMs, rows }) {
      const at = toInstant(clock())
      const durationMs = Math.max(0, clock() - startedMs)
      lanes[lane] = { last: { at, durationMs, rows }, failure: null }
      note({ at, lane, rows, durationMs, failure: null })
    },
    failed(lane, { code, why, traceId }, retryAtMs) {
      const at = toInstant(clock())
      const failure: SyncTrouble = {
        at,
        code,
        why: redact(why),
        traceId: traceId === undefined ? null : redact(traceId),
        retryAt: retryAtMs === null ? null : toInstant(retryAtMs),
      }
      lanes[lane] = { last: lanes[lane].last, failure }
      note({ at, lane, rows: null, durationMs: null, failure })
    },
    heard(seq) {
      service = { seq, heardAt: toInstant(clock()) }
      measure()
    },
    reached(seq) {
      replicaSeq = seq
      // What was pulled was told of, whoever told it.
      if (service === null || service.seq <= seq) service = { seq, heardAt: toInstant(clock()) }
      measure()
    },
    loading(progress) {
      snapshot = progress
    },
    read: () => ({
      service,
      lag:
        service === null || behindSince === null
          ? null
          : { rows: service.seq - replicaSeq, since: toInstant(behindSince) },
      lanes: { ...lanes },
      snapshot,
      happenings: [...happenings],
    }),
  }
}

/** A poll that finds nothing, or the same failure once more: the list would be full of them. */
function isRepetition(before: SyncHappening, now: Omit<SyncHappening, 'times'>): boolean {
  if (before.lane !== now.lane) return false
  if (before.failure !== null || now.failure !== null) {
    return before.failure?.code === now.failure?.code && before.failure?.why === now.failure?.why
  }
  return now.rows === before.rows && (now.rows ?? 0) === 0
}
