import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { ReadDb, WriteDb, WriteLock } from '#backend/store/db.ts'
import { listAtWork, requireBulk } from './bulk-repository.ts'
import type { BulkRow } from './bulk-row.ts'
import { takeStep } from './bulk-steps.ts'
import { findOldBulk, removeOldBulk } from './remove-old-bulks.ts'

export interface BulkRunner {
  start(): void
  /** Ends after the piece that it is at; whoever starts next goes on from there. */
  stop(): Promise<void>
}

/** Others who write wait for one piece, which takes about this long. */
const pieceMs = 30
const lookEveryMs = 300
const afterFailureMs = 5_000
const cleanEveryMs = 60_000
/** The least is what takes no longer than the wait for the disk that comes with it. */
const pieces = {
  counting: { first: 500, least: 100, most: 5_000 },
  acting: { first: 100, least: 100, most: 1_000 },
} as const
type Pace = keyof typeof pieces

/**
 * Goes on with whatever is counted, run or undone, a short transaction at a time and with as long a pause after it. Where
 * several services share a store, one of them goes on with each.
 */
export function createBulkRunner(tools: {
  readonly read: ReadDb
  readonly write: <T>(work: (db: WriteDb) => T, lock?: WriteLock) => T
  readonly tasks: Pick<WriteDb, 'take' | 'letGo'>
  readonly newId: NewId
  readonly clock: Clock
  /** Milliseconds that only ever grow. */
  readonly monotonic: () => number
  readonly onFailure: (error: unknown) => void
}): BulkRunner {
  const { read, write, tasks, newId, clock, monotonic } = tools
  const limits: Record<Pace, number> = { counting: pieces.counting.first, acting: pieces.acting.first }
  const taken = new Set<string>()
  let running: Promise<void> | undefined
  let isStopping = false
  let wake = (): void => undefined
  let cleanedAt = monotonic()

  const taskOf = ({ id }: BulkRow): string => `bulk ${id}`

  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      timer.unref()
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  function step({ workspace_id: workspaceId, id, state_kind: was }: BulkRow): void {
    const pace: Pace = was === 'counting' ? 'counting' : 'acting'
    const limit = limits[pace]
    const startedAt = monotonic()
    write(
      (db) => {
        // Somebody may have ended it since it was found.
        const row = requireBulk(db, workspaceId, id)
        if (row.state_kind === was) takeStep({ db, newId, row, limit, at: clock() })
      },
      { kind: 'workspace', id: workspaceId },
    )
    limits[pace] = nextLimit(pace, limit, monotonic() - startedAt)
  }

  function clean(): boolean {
    const old = monotonic() - cleanedAt < cleanEveryMs ? undefined : write((db) => findOldBulk(db, clock()))
    if (old === undefined) return false
    write((db) => removeOldBulk(db, old, pieces.acting.most))
    return true
  }

  /** One round: a piece of each. Answers whether there may be more to do at once. */
  async function round(): Promise<boolean> {
    const rows = listAtWork(read)
    const names = new Set(rows.map(taskOf))
    for (const task of taken) if (!names.has(task)) letGo(task)
    let worked = false
    for (const row of rows) {
      const task = taskOf(row)
      if (isStopping) return false
      if (!taken.has(task) && !tasks.take(task)) continue
      taken.add(task)
      const startedAt = monotonic()
      step(row)
      worked = true
      await wait(Math.max(5, monotonic() - startedAt))
    }
    if (worked) return true
    const cleaned = clean()
    if (!cleaned && monotonic() - cleanedAt >= cleanEveryMs) cleanedAt = monotonic()
    return cleaned
  }

  function letGo(task: string): void {
    taken.delete(task)
    tasks.letGo(task)
  }

  async function run(): Promise<void> {
    while (!isStopping) {
      try {
        const more = await round()
        if (!isStopping) await wait(more ? 5 : lookEveryMs)
      } catch (error) {
        taken.clear()
        tools.onFailure(error)
        if (!isStopping) await wait(afterFailureMs)
      }
    }
    for (const task of taken) letGo(task)
  }

  return {
    start() {
      running ??= run()
    },
    async stop() {
      isStopping = true
      wake()
      await running
    },
  }
}

/** So many as fit into a piece, by how long the last ones took; no more than twice as many at once. */
function nextLimit(pace: Pace, limit: number, tookMs: number): number {
  const { least, most } = pieces[pace]
  const factor = Math.min(2, Math.max(0.5, pieceMs / Math.max(1, tookMs)))
  return Math.round(Math.min(most, Math.max(least, limit * factor)))
}
