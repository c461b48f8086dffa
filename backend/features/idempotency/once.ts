import { createHash, timingSafeEqual } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { WriteDb } from '#backend/store/db.ts'

const maxKeyLength = 255
const keepMs = 7 * 24 * 3_600_000

interface Stored {
  readonly request_hash: Uint8Array
  readonly status: number
  readonly answer_json: string
}

export interface OnceRequest {
  /** Who and what: the same key of another caller or for another call is another key. */
  readonly scope: string
  readonly key: string
  /** What must be equal for a repeat to be a repeat. */
  readonly request: string
  readonly status: number
  readonly work: () => unknown
}

interface Tools {
  readonly write: <T>(work: (db: WriteDb) => T) => T
  readonly clock: Clock
}

/** Does the work and keeps its answer in one transaction; a repeat gets that answer and does nothing. */
export function once(
  tools: Tools,
  request: OnceRequest,
): { readonly answer: string; readonly status: number; readonly replayed: boolean } {
  if (request.key === '' || request.key.length > maxKeyLength) {
    throw new SwitchboardError('request.invalid', `An Idempotency-Key has 1 to ${maxKeyLength} characters.`, {
      details: { issues: [{ path: 'headers.idempotency-key', message: 'Too long or empty.' }] },
    })
  }
  const hash = createHash('sha256').update(request.request).digest()
  return tools.write((db) => {
    const stored = db
      .read<Stored>('SELECT request_hash, status, answer_json FROM idempotency WHERE scope = ? AND key = ?')
      .get(request.scope, request.key)
    if (stored !== undefined) {
      if (!timingSafeEqual(stored.request_hash, hash)) {
        throw new SwitchboardError('idempotency.mismatch', 'This Idempotency-Key was used for another request.')
      }
      return { answer: stored.answer_json, status: stored.status, replayed: true }
    }
    const answer = JSON.stringify(request.work())
    db.write(
      'INSERT INTO idempotency (scope, key, request_hash, status, answer_json, at) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(request.scope, request.key, hash, request.status, answer, tools.clock())
    return { answer, status: request.status, replayed: false }
  })
}

/** Answers that no client would ask for again. */
export function forgetOldAnswers(db: WriteDb, now: number): void {
  db.write('DELETE FROM idempotency WHERE at < ?').run(now - keepMs)
}
