import type { EventId } from '#shared/model/ids.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'
import { removeBody, removeEvents } from './remove-events.ts'
import { removeOldJobs, RetentionJobs } from './retention-jobs.ts'
import { listRetention } from './retention-repository.ts'

export interface Removed {
  readonly events: number
  readonly bodies: number
  readonly changes: number
}

/** What any step removed, for counting. */
export type RemovedCounts = Partial<Removed & { readonly unclaimed: number }>

/** A moment's work: nobody who writes waits noticeably for one. */
const stepEvents = 50
const stepBodies = 50
const stepChanges = 500
const lookRows = 500
const dayMs = 86_400_000

type Policy = ReturnType<typeof listRetention>[number]

interface Request {
  readonly db: WriteDb
  readonly newId: NewId
  readonly now: number
  /** For how long it takes; without it everything happens at `now`. */
  readonly clock?: Clock
}

interface Run extends Request {
  readonly jobs: RetentionJobs
}

/**
 * One clean-up of all workspaces, a short transaction per step; between steps others write. Yields what each step removed and
 * where. What was removed is audited, once per workspace, and is a job there, which somebody may cancel.
 */
export function* retentionSteps(request: Request): Generator<Removed & { readonly workspaceId: string }, void> {
  const { db, newId, now, clock = () => now } = request
  const jobs = new RetentionJobs({ db, newId, clock })
  try {
    yield* removals({ ...request, jobs })
  } catch (error) {
    jobs.fail(error)
    throw error
  }
  jobs.succeed()
}

function* removals(run: Run): Generator<Removed & { readonly workspaceId: string }, void> {
  const policies = new Map(listRetention(run.db).map((policy) => [policy.workspaceId, policy]))
  const sums = new Map<string, { events: number; bodies: number; changes: number }>()
  for (const removed of everything(run, policies)) {
    const { workspaceId, events, bodies, changes } = removed
    const sum = sums.get(workspaceId) ?? { events: 0, bodies: 0, changes: 0 }
    sum.events += events
    sum.bodies += bodies
    sum.changes += changes
    if (events + bodies + changes > 0) {
      sums.set(workspaceId, sum)
      run.jobs.note(workspaceId, sum)
    }
    run.jobs.beat()
    yield removed
  }
  for (const [workspaceId, sum] of sums) audit(run, { workspaceId, policy: policies.get(workspaceId), removed: sum })
}

function* everything(
  run: Run,
  policies: ReadonlyMap<string, Policy>,
): Generator<Removed & { readonly workspaceId: string }, void> {
  for (const policy of policies.values()) {
    const { workspaceId } = policy
    removeOldJobs(run.db, workspaceId, run.now)
    for (const remove of [oldEvents, oldTombstones]) {
      for (const removed of remove(run, policy)) {
        yield { ...removed, workspaceId }
        if (run.jobs.isCancelled(workspaceId)) break
      }
      if (run.jobs.isCancelled(workspaceId)) break
    }
  }
  yield* oldBodies(run, policies)
}

interface EventAge {
  readonly id: EventId
  readonly arrival: number
  readonly received_at: number
  readonly settled_at: number
  /** 1 where somebody waits for it: it is open or asleep, or what a group that waits shows. */
  readonly stays: 0 | 1
}

const agesSql = `SELECT event.id, event.arrival, event.received_at, coalesce(item.decided_at, event.received_at) AS settled_at,
    CASE WHEN item.state_kind IN ('open', 'snoozed') OR EXISTS (SELECT 1 FROM unmatched_group AS g WHERE g.workspace_id = event.workspace_id
      AND g.group_key = item.group_key AND g.newest_event_id = event.id AND (g.open > 0 OR g.snoozed > 0)) THEN 1 ELSE 0 END AS stays
  FROM event LEFT JOIN unmatched_item AS item ON item.workspace_id = event.workspace_id AND item.event_id = event.id
  WHERE event.workspace_id = ? AND event.arrival > ? ORDER BY event.arrival LIMIT ${lookRows}`

/** Events in the order of their arrival, as far as they are older than `cutoff`. */
function* agesOf({ db }: Run, workspaceId: string, cutoff: number): Generator<EventAge[], void> {
  let after = -1
  for (;;) {
    const rows = db.read<EventAge>(agesSql).all(workspaceId, after)
    const old = rows.filter((row) => row.received_at < cutoff)
    if (old.length > 0) yield old
    after = rows.at(-1)?.arrival ?? after
    // What arrived later was received later, but for a clock that was put right.
    if (rows.length < lookRows || old.length === 0) return
  }
}

function* oldEvents(run: Run, { workspaceId, eventDays }: Policy): Generator<Removed, void> {
  const { db, now } = run
  const cutoff = now - eventDays * dayMs
  for (const rows of agesOf(run, workspaceId, cutoff)) {
    const ids = rows.filter((row) => row.stays === 0 && row.settled_at < cutoff).map(({ id }) => id)
    for (let at = 0; at < ids.length; at += stepEvents) {
      const some = ids.slice(at, at + stepEvents)
      yield transaction(db, () => {
        // Looked at before this transaction: somebody may have taken a decision back since.
        const still = some.filter((id) => !isWaiting(db, workspaceId, id))
        removeEvents(db, { workspaceId, ids: still, at: now })
        return { events: still.length, bodies: 0, changes: 0 }
      })
    }
    if (ids.length === 0) yield nothing
  }
}

interface BodyAge {
  readonly arrival: number
  readonly workspaceId: string | null
  readonly eventId: EventId | null
  readonly receivedAt: number
}

/** In the order of arrival and over all workspaces: by far the most are younger than any policy, and are never looked at. */
function* oldBodies(
  { db, now, jobs }: Run,
  policies: ReadonlyMap<string, Policy>,
): Generator<Removed & { readonly workspaceId: string }, void> {
  const cutoffOf = (days: number) => now - days * dayMs
  const youngest = cutoffOf(Math.min(...[...policies.values()].map(({ bodyDays }) => bodyDays)))
  let after = -1
  for (;;) {
    const rows = db
      .read<BodyAge>(
        `SELECT delivery.arrival, workspace_id AS "workspaceId", event_id AS "eventId", received_at AS "receivedAt"
         FROM delivery_body JOIN delivery ON delivery.arrival = delivery_body.arrival
         WHERE delivery_body.arrival > ? AND delivery.state = 'routed' ORDER BY delivery_body.arrival LIMIT ${lookRows}`,
      )
      .all(after)
    for (const [workspaceId, { bodyDays }] of policies) {
      const old = rows.filter((row) => row.workspaceId === workspaceId && row.receivedAt < cutoffOf(bodyDays))
      for (let at = 0; at < old.length && !jobs.isCancelled(workspaceId); at += stepBodies) {
        const some = old.slice(at, at + stepBodies)
        const bodies = transaction(db, () => some.filter((row) => removeOldBody(db, workspaceId, row)).length)
        yield { events: 0, bodies, changes: 0, workspaceId }
      }
    }
    after = rows.at(-1)?.arrival ?? after
    if (rows.length < lookRows || !rows.some(({ receivedAt }) => receivedAt < youngest)) return
    yield { ...nothing, workspaceId: rows[0]?.workspaceId ?? '' }
  }
}

function removeOldBody(db: WriteDb, workspaceId: string, { eventId, arrival }: BodyAge): boolean {
  return (eventId === null || !isWaiting(db, workspaceId, eventId)) && removeBody(db, arrival)
}

function* oldTombstones({ db, now }: Run, { workspaceId, feedDays }: Policy): Generator<Removed, void> {
  const cutoff = now - feedDays * dayMs
  for (;;) {
    const removed = transaction(db, () => {
      const rows = db
        .read<{ seq: number; at: number }>(
          `SELECT seq, at FROM change WHERE workspace_id = ? AND tombstone = 1 ORDER BY seq LIMIT ${stepChanges}`,
        )
        .all(workspaceId)
      const kept = rows.findIndex(({ at }) => at >= cutoff)
      const old = kept === -1 ? rows : rows.slice(0, kept)
      const last = old.at(-1)
      if (last === undefined) return 0
      db.write('DELETE FROM change WHERE workspace_id = ? AND tombstone = 1 AND seq <= ?').run(workspaceId, last.seq)
      // A console that has not heard of them can't be told any more.
      db.write(
        `INSERT INTO change_floor (workspace_id, seq) VALUES (?, ?)
         ON CONFLICT (workspace_id) DO UPDATE SET seq = CASE WHEN change_floor.seq < excluded.seq THEN excluded.seq ELSE change_floor.seq END`,
      ).run(workspaceId, last.seq)
      return old.length
    })
    if (removed > 0) yield { events: 0, bodies: 0, changes: removed }
    if (removed < stepChanges) return
  }
}

const nothing: Removed = { events: 0, bodies: 0, changes: 0 }

function isWaiting(db: WriteDb, workspaceId: string, id: EventId): boolean {
  const item = db
    .read<{ state_kind: string }>('SELECT state_kind FROM unmatched_item WHERE workspace_id = ? AND event_id = ?')
    .get(workspaceId, id)
  return item?.state_kind === 'open' || item?.state_kind === 'snoozed'
}

function audit(
  { db, newId, now }: Run,
  what: { readonly workspaceId: string; readonly policy: Policy | undefined; readonly removed: Removed },
): void {
  const { workspaceId, policy, removed } = what
  const entry = { workspaceId, actor: 'retention', command: 'retention.applied', subject: workspaceId }
  transaction(db, () => recordAudit(db, { newId, at: now }, { ...entry, before: policy, after: removed }))
}
