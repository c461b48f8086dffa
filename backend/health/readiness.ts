import type { Clock } from '#shared/lib/clock.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import type { WriteDb, WriteLock } from '#backend/store/db.ts'

export type CheckName = 'database' | 'secrets' | 'intake' | 'running'
/** `ok`, or a sentence about what isn't. */
export type CheckResults = Readonly<Record<CheckName, string>>

export interface Readiness {
  /** Whether requests should come here, and why not. */
  check(): Promise<{ readonly ready: boolean; readonly checks: CheckResults }>
}

export interface ReadinessOptions {
  readonly db: WriteDb
  readonly write: <T>(work: (db: WriteDb) => T, lock: WriteLock) => T
  readonly secrets: Pick<SecretStore, 'countUnreadable'>
  /** Answers once the intake's thread has taken a turn. */
  readonly askIntake: () => Promise<void>
  readonly isStopping: () => boolean
  /** When something was last refused because the disk has no room, by the same clock as `monotonic`. */
  readonly lastFullAt: () => number | undefined
  readonly clock: Clock
  readonly monotonic: () => number
}

/** Anybody may ask, as often as they like: a probe's commit and turn are shared by all who ask within this time. */
const freshMs = 1_000
const intakeWithinMs = 2_000
/** A probe is so small that it finds room where a delivery does not. */
const fullForMs = 10_000

export function createReadiness(options: ReadinessOptions): Readiness {
  let known: { readonly at: number; readonly checks: Promise<CheckResults> } | undefined

  async function look(): Promise<CheckResults> {
    const database = said(() => {
      const sql = 'INSERT INTO readiness_probe VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at'
      options.write((db) => void db.write(sql).run(options.clock()), { kind: 'nothing' })
    }, 'The database can’t be written.')
    return {
      database,
      secrets: said(
        () => {
          const count = options.secrets.countUnreadable(options.db)
          if (count > 0) throw new Error('unreadable')
        },
        database === 'ok'
          ? 'Secrets can’t be opened: their key is not here.'
          : 'Not known while the database can’t be used.',
      ),
      intake: await within(options.askIntake),
      running: 'ok',
    }
  }

  return {
    async check() {
      const now = options.monotonic()
      if (known === undefined || now - known.at >= freshMs) known = { at: now, checks: look() }
      const found = await known.checks
      const fullAt = options.lastFullAt()
      const checks: CheckResults = {
        ...found,
        ...(fullAt !== undefined && now - fullAt < fullForMs && found.database === 'ok' ? { database: noRoom } : {}),
        ...(options.isStopping() ? { running: 'The service is stopping.' } : {}),
      }
      return { ready: Object.values(checks).every((said) => said === 'ok'), checks }
    },
  }
}

const noRoom = 'The disk is full or failing: something was refused within the last ten seconds.'

/** Whatever goes wrong here, the answer is the same: not now. The log has the cause, where the work itself met it. */
function said(work: () => void, problem: string): string {
  try {
    work()
    return 'ok'
  } catch {
    return problem
  }
}

async function within(ask: () => Promise<void>): Promise<string> {
  const problem = 'The intake’s thread does not answer.'
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(problem), intakeWithinMs)
  })
  try {
    return await Promise.race([ask().then(() => 'ok'), late])
  } catch {
    return problem
  } finally {
    clearTimeout(timer)
  }
}
