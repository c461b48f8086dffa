import { createSecretKey } from 'node:crypto'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { FindIntakeApp, IntakeApp } from './create-intake.ts'

interface AppRow {
  readonly id: string
  readonly provider: string
  readonly webhook_secret_ref: string
  readonly previous_webhook_secret_ref: string | null
}

interface OpenedApp {
  readonly refs: string
  readonly app: IntakeApp
  /** When the row was last read, in monotonic milliseconds. */
  readonly readAt: number
  /** And in which turn of the loop. */
  readonly turn: number
  readonly ownWrites: number
}

export interface IntakeAppsOptions {
  readonly db: ReadDb
  readonly secrets: Pick<SecretStore, 'read'>
  /** How long a row may be trusted that another process may have changed: 0 for the requests that are read together, in one turn. */
  readonly trustMs: number
  readonly monotonic: () => number
  /** How often this process has written: what it took back itself, it knows of at once. */
  readonly ownWrites: () => number
}

/**
 * Finds the provider app behind an address, with its secrets opened. A secret is opened once, because a new one has a new name.
 * `mustBeNew` where a row that was trusted turned out to be of no use.
 */
export function createIntakeApps({ db, secrets, trustMs, monotonic, ownWrites }: IntakeAppsOptions): FindIntakeApp {
  const byAddress = new Map<string, OpenedApp>()
  let turn = 0
  let endsTurn: NodeJS.Immediate | undefined
  const open = (ref: string) => createSecretKey(secrets.read(db, ref), 'utf8')
  return (pathToken, { mustBeNew = false } = {}) => {
    const now = monotonic()
    const trusted = byAddress.get(pathToken)
    const isRecent = trusted?.ownWrites === ownWrites() && (trusted.turn === turn || now - trusted.readAt < trustMs)
    if (!mustBeNew && isRecent) return trusted.app
    byAddress.delete(pathToken)
    const row = db
      .read<AppRow>(
        'SELECT id, provider, webhook_secret_ref, previous_webhook_secret_ref FROM provider_app WHERE path_token = ?',
      )
      .get(pathToken)
    if (row === undefined) return undefined
    const names = [row.webhook_secret_ref, row.previous_webhook_secret_ref].filter((ref) => ref !== null)
    const refs = names.join(' ')
    const isSame = trusted?.app.id === row.id && trusted.refs === refs
    const app = isSame ? trusted.app : { id: row.id, provider: row.provider, secrets: names.map(open) }
    byAddress.set(pathToken, { refs, app, readAt: now, turn, ownWrites: ownWrites() })
    endsTurn ??= setImmediate(() => {
      turn += 1
      endsTurn = undefined
    })
    return app
  }
}
