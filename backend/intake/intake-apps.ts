import { createSecretKey } from 'node:crypto'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { IntakeApp } from './create-intake.ts'

interface AppRow {
  readonly id: string
  readonly provider: string
  readonly webhook_secret_ref: string
  readonly previous_webhook_secret_ref: string | null
}

interface OpenedApp {
  readonly refs: string
  readonly app: IntakeApp
}

/** For how long a row is as good as read: a store that is elsewhere costs every request a way there and back. */
export interface Freshness {
  readonly forMs: number
  /** Milliseconds that never go back. */
  readonly now: () => number
}

const readEachTime: Freshness = { forMs: 0, now: () => 0 }

/**
 * Finds the provider app behind an address, with its secrets opened. The row is read again unless it is fresh; a secret is
 * opened once, because a new one has a new name.
 */
export function createIntakeApps(
  db: ReadDb,
  secrets: Pick<SecretStore, 'read'>,
  fresh: Freshness = readEachTime,
): (pathToken: string) => IntakeApp | undefined {
  const opened = new Map<string, OpenedApp>()
  const found = new Map<string, { readonly app: IntakeApp; readonly until: number }>()

  return (pathToken) => {
    const last = found.get(pathToken)
    if (last !== undefined && fresh.now() < last.until) return last.app
    const app = read(pathToken)
    if (app === undefined) found.delete(pathToken)
    else if (fresh.forMs > 0) found.set(pathToken, { app, until: fresh.now() + fresh.forMs })
    return app
  }

  function read(pathToken: string): IntakeApp | undefined {
    const row = db
      .read<AppRow>(
        'SELECT id, provider, webhook_secret_ref, previous_webhook_secret_ref FROM provider_app WHERE path_token = ?',
      )
      .get(pathToken)
    if (row === undefined) return undefined
    const names = [row.webhook_secret_ref, row.previous_webhook_secret_ref].filter((ref) => ref !== null)
    const refs = names.join(' ')
    let known = opened.get(row.id)
    if (known?.refs !== refs) {
      const keys = names.map((ref) => createSecretKey(secrets.read(db, ref), 'utf8'))
      known = { refs, app: { id: row.id, provider: row.provider, secrets: keys } }
      opened.set(row.id, known)
    }
    return known.app
  }
}
