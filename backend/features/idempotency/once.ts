import { createHash, timingSafeEqual } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'

const maxKeyLength = 255
const keepMs = 7 * 24 * 3_600_000

interface Stored {
  readonly request_hash: Uint8Array
  readonly status: number
  readonly answer_json: string
}

interface OnceRequest {
  /** Who and what: the same key of another caller or for another call is another key. */
  readonly scope: string
  readonly key: string
  /** What must be equal for a repeat to be a repeat. */
  readonly request: string
  readonly status: number
}

interface Once {
  readonly answer: string
  readonly status: number
  readonly replayed: boolean
}

interface Tools {
  readonly read: ReadDb
  readonly write: <T>(work: (db: WriteDb) => T) => T
  readonly clock: Clock
}

/** Does the work and keeps its answer in one transaction; a repeat gets that answer and does nothing. */
export function once(tools: Omit<Tools, 'read'>, request: OnceRequest & { readonly work: () => unknown }): Once {
  const hash = hashOf(request)
  return tools.write((db) => {
    const found = findAnswer(db, request, hash)
    if (found !== undefined) return found
    const answer = JSON.stringify(request.work())
    db.write(
      'INSERT INTO idempotency (scope, key, request_hash, status, answer_json, at) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(request.scope, request.key, hash, request.status, answer, tools.clock())
    return { answer, status: request.status, replayed: false }
  })
}

/**
 * The same for work in several transactions, of which each may be the last and all may be done again: of two who ask at the
 * same time both do it, and both get the answer of whoever was done first.
 */
export async function onceInPieces(
  tools: Tools,
  request: OnceRequest & { readonly work: () => Promise<unknown> },
): Promise<Once> {
  const found = findAnswer(tools.read, request, hashOf(request))
  if (found !== undefined) return found
  const done = await request.work()
  return once(tools, { ...request, work: () => done })
}

function hashOf(request: OnceRequest): Uint8Array {
  if (request.key === '' || request.key.length > maxKeyLength) {
    throw new SwitchboardError('request.invalid', `An Idempotency-Key has 1 to ${maxKeyLength} characters.`, {
      details: { issues: [{ path: 'headers.idempotency-key', message: 'Too long or empty.' }] },
    })
  }
  return createHash('sha256').update(request.request).digest()
}

function findAnswer(db: ReadDb, { scope, key }: OnceRequest, hash: Uint8Array): Once | undefined {
  const stored = db
    .read<Stored>('SELECT request_hash, status, answer_json FROM idempotency WHERE scope = ? AND key = ?')
    .get(scope, key)
  if (stored === undefined) return undefined
  if (!timingSafeEqual(stored.request_hash, hash))
    throw new SwitchboardError('idempotency.mismatch', 'This Idempotency-Key was used for another request.')
  return { answer: stored.answer_json, status: stored.status, replayed: true }
}

/** Answers that no client would ask for again. */
export function forgetOldAnswers(db: WriteDb, now: number): void {
  db.write('DELETE FROM idempotency WHERE at < ?').run(now - keepMs)
}
