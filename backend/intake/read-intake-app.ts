import type { SecretStore } from '#backend/secrets/secret-store.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { IntakeApp } from './create-intake.ts'

interface AppRow {
  readonly id: string
  readonly provider: string
  readonly webhook_secret_ref: string
  readonly previous_webhook_secret_ref: string | null
}

/** The provider app behind an address, with its secrets opened. */
export function readIntakeApp(
  db: ReadDb,
  secrets: Pick<SecretStore, 'read'>,
  pathToken: string,
): IntakeApp | undefined {
  const row = db
    .read<AppRow>(
      'SELECT id, provider, webhook_secret_ref, previous_webhook_secret_ref FROM provider_app WHERE path_token = ?',
    )
    .get(pathToken)
  if (row === undefined) return undefined
  const refs = [
    row.webhook_secret_ref,
    ...(row.previous_webhook_secret_ref === null ? [] : [row.previous_webhook_secret_ref]),
  ]
  return { id: row.id, provider: row.provider, secrets: refs.map((ref) => Buffer.from(secrets.read(db, ref), 'utf8')) }
}
