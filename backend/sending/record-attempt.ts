import { type AttemptVerdict, judgeAttempt, pauseAfterMs } from '#shared/domain/judge-attempt.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { SinkPause } from '#shared/model/sink.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { ClaimedDelivery } from './claim-deliveries.ts'
import type { Attempt } from './post-message.ts'

interface Recording {
  readonly now: number
  readonly random: () => number
  readonly newId: NewId
}

/** Writes down what came of an attempt; answers what became of the message. Call it in a transaction. */
export function recordAttempt(
  db: WriteDb,
  claimed: ClaimedDelivery,
  attempt: Attempt,
  { now, random, newId }: Recording,
): AttemptVerdict['kind'] {
  const verdict = judgeAttempt(attempt.result, {
    attempts: claimed.attempts,
    failingForMs: now - claimed.first_attempt_at,
    random,
  })
  const { workspace_id: workspaceId } = claimed.sink
  const nextAt = verdict.kind === 'failed' ? now + verdict.waitMs : null
  // Withdrawn while it was under way, nothing is tried again; that it arrived stays true.
  const { changes } = db
    .write(
      `UPDATE destination_delivery SET
         state = CASE WHEN withdrawn_at IS NOT NULL AND CAST(? AS TEXT) <> 'delivered' THEN 'cancelled' ELSE CAST(? AS TEXT) END,
         next_at = CASE WHEN withdrawn_at IS NOT NULL THEN CAST(NULL AS BIGINT) ELSE CAST(? AS BIGINT) END,
         updated_at = ?, status = ?, code = ?, detail = ?
       WHERE workspace_id = ? AND id = ? AND state = 'sending' AND attempts = ?`,
    )
    .run(
      verdict.kind,
      verdict.kind,
      nextAt,
      now,
      attempt.status,
      attempt.failure?.code ?? null,
      attempt.failure?.message ?? null,
      workspaceId,
      claimed.id,
      claimed.attempts,
    )
  // The lease had ended, and somebody else has tried since.
  if (changes === 0) return verdict.kind
  if (verdict.kind === 'delivered') closeCircuit(db, claimed)
  if (verdict.kind === 'failed' && verdict.isGone) pauseGone(db, claimed, { now, newId })
  else if (verdict.kind === 'failed')
    countFailure(db, claimed, { now, random, askedMs: verdict.isAsked ? verdict.waitMs : 0 })
  return verdict.kind
}

const ofSink = 'WHERE workspace_id = ? AND destination_id = ?'

function closeCircuit(db: WriteDb, { sink }: ClaimedDelivery): void {
  db.write(`UPDATE sink SET failures = 0, retry_at = 0 ${ofSink} AND failures > 0`).run(
    sink.workspace_id,
    sink.destination_id,
  )
}

function countFailure(
  db: WriteDb,
  { sink }: ClaimedDelivery,
  { now, random, askedMs }: { readonly now: number; readonly random: () => number; readonly askedMs: number },
): void {
  const row = db
    .returning<{ failures: number }>(`UPDATE sink SET failures = failures + 1 ${ofSink} RETURNING failures`)
    .get(sink.workspace_id, sink.destination_id)
  const waitMs = Math.max(askedMs, pauseAfterMs(row?.failures ?? 0, random))
  if (waitMs === 0) return
  db.write(`UPDATE sink SET retry_at = ? ${ofSink}`).run(now + waitMs, sink.workspace_id, sink.destination_id)
}

function pauseGone(db: WriteDb, { sink }: ClaimedDelivery, { now, newId }: Pick<Recording, 'now' | 'newId'>): void {
  const pause: SinkPause = { by: 'machine', reason: 'The receiver answered 410: it is gone.', since: toInstant(now) }
  const { changes } = db
    .write(`UPDATE sink SET paused = 1, paused_json = ?, version = version + 1 ${ofSink} AND paused = 0`)
    .run(JSON.stringify(pause), sink.workspace_id, sink.destination_id)
  if (changes === 0) return
  recordAudit(
    db,
    { newId, at: now },
    {
      workspaceId: sink.workspace_id,
      actor: 'switchboard',
      command: 'sink.paused',
      subject: sink.destination_id,
      after: pause,
    },
  )
}

/** Gives back what was not sent to the end, because we stop: somebody sends it again. */
export function releaseAttempt(db: WriteDb, { id, attempts, sink }: ClaimedDelivery, now: number): void {
  db.write(
    `UPDATE destination_delivery SET state = CASE WHEN withdrawn_at IS NULL THEN 'due' ELSE 'cancelled' END,
       next_at = CASE WHEN withdrawn_at IS NULL THEN CAST(? AS BIGINT) ELSE CAST(NULL AS BIGINT) END, updated_at = ?
     WHERE workspace_id = ? AND id = ? AND state = 'sending' AND attempts = ?`,
  ).run(now, now, sink.workspace_id, id, attempts)
}
