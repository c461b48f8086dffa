import { createCipheriv, createDecipheriv } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import type { MasterKey, MasterKeys } from './master-keys.ts'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12

interface SecretRow {
  readonly ref: string
  readonly key_id: string
  readonly nonce: Uint8Array
  readonly ciphertext: Uint8Array
  readonly tag: Uint8Array
}

export interface SecretStore {
  /** Seals a secret under its name. */
  put(db: WriteDb, ref: string, secret: string): void
  /** Throws `secret.unreadable` when it is missing, altered, moved from another name, or sealed with a key we don't have. */
  read(db: ReadDb, ref: string): string
  remove(db: WriteDb, ref: string): void
  /** How many can't be opened with the keys that are here. */
  countUnreadable(db: ReadDb): number
  /** Seals everything with the current key that another of our keys opens; answers how many. */
  reseal(db: WriteDb): number
}

/** Secrets at rest: AES-256-GCM, with the secret's name as associated data, so that rows can't be swapped. */
export function createSecretStore(options: {
  readonly keys: MasterKeys
  readonly randomBytes: (count: number) => Uint8Array
  readonly clock: Clock
}): SecretStore {
  const { keys, randomBytes, clock } = options

  function put(db: WriteDb, ref: string, secret: string): void {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv(algorithm, keys.current.bytes, nonce)
    cipher.setAAD(Buffer.from(ref, 'utf8'))
    const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
    db.write(
      `INSERT INTO secret (ref, key_id, nonce, ciphertext, tag, created_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (ref) DO UPDATE SET key_id = excluded.key_id, nonce = excluded.nonce, ciphertext = excluded.ciphertext, tag = excluded.tag`,
    ).run(ref, keys.current.id, nonce, ciphertext, cipher.getAuthTag(), clock())
  }

  function keyOf(row: SecretRow): MasterKey {
    const key = keys.all.find((candidate) => candidate.id === row.key_id)
    if (key === undefined) throw unreadable('A secret was sealed with a key that is not here.')
    return key
  }

  function opens(row: SecretRow): boolean {
    try {
      open(row, keyOf(row))
      return true
    } catch (error) {
      if (error instanceof SwitchboardError) return false
      throw error
    }
  }

  function read(db: ReadDb, ref: string): string {
    const row = db.read<SecretRow>('SELECT ref, key_id, nonce, ciphertext, tag FROM secret WHERE ref = ?').get(ref)
    if (row === undefined) throw unreadable('A secret is missing.')
    return open(row, keyOf(row))
  }

  return {
    put,
    read,
    remove: (db, ref) => void db.write('DELETE FROM secret WHERE ref = ?').run(ref),
    countUnreadable(db) {
      const rows = db.read<SecretRow>('SELECT ref, key_id, nonce, ciphertext, tag FROM secret').all()
      return rows.filter((row) => !opens(row)).length
    },
    reseal(db) {
      const known = keys.all.map((key) => key.id)
      const rows = db
        .read<SecretRow>('SELECT ref, key_id, nonce, ciphertext, tag FROM secret WHERE key_id <> ?')
        .all(keys.current.id)
        .filter((row) => known.includes(row.key_id))
      for (const row of rows) put(db, row.ref, open(row, keyOf(row)))
      return rows.length
    },
  }
}

/** How many secrets the database holds, whatever they were sealed with. */
export function countSealed(db: ReadDb): number {
  return db.read<{ count: number }>('SELECT count(*) AS count FROM secret').get()?.count ?? 0
}

function open(row: SecretRow, key: MasterKey): string {
  try {
    const decipher = createDecipheriv(algorithm, key.bytes, row.nonce, { authTagLength: 16 })
    decipher.setAAD(Buffer.from(row.ref, 'utf8'))
    decipher.setAuthTag(row.tag)
    return Buffer.concat([decipher.update(row.ciphertext), decipher.final()]).toString('utf8')
  } catch (error) {
    throw unreadable('A secret could not be opened; nothing was deleted.', error)
  }
}

function unreadable(message: string, cause?: unknown): SwitchboardError {
  return new SwitchboardError('secret.unreadable', message, { cause })
}
