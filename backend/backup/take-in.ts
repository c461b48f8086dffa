import Database from 'better-sqlite3'
import { closeSync, openSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'
import { syncFile } from '#backend/store/sync-to-disk.ts'
import { countProblems } from './count-problems.ts'
import { describeDatabase, type DatabaseFacts } from './describe-database.ts'
import { integrityProblems } from './integrity-problems.ts'
import { openExisting } from './open-existing.ts'

export interface TakenIn extends DatabaseFacts {
  /** What doesn't add up in the backup; it can be served all the same. */
  readonly warnings: readonly string[]
}

interface Source {
  readonly from: string
  readonly draft: string
  readonly actor: string
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
}

/** Makes of a backup a database that may be served: checked, of this version, and in a new life of its feeds. The backup stays as it is. */
export async function takeIn({ from, draft, actor, clock, randomBytes }: Source): Promise<TakenIn> {
  await copy(from, draft)
  const database = openServiceDatabase({ file: draft })
  try {
    const newId = createNewId(randomBytes, clock)
    transaction(database.write, () => beginLife(database.write, { actor, newId, now: clock() }))
  } finally {
    database.close()
  }
  syncFile(draft)
  const connection = new Database(draft, { readonly: true })
  try {
    return { ...describeDatabase(connection), warnings: countProblems(connection) }
  } finally {
    connection.close()
  }
}

async function copy(from: string, draft: string): Promise<void> {
  const { connection } = openExisting(from)
  try {
    const problems = integrityProblems(connection)
    if (problems.length > 0)
      throw new SwitchboardError('store.damaged', `${from} is damaged: ${problems[0] ?? ''}. Nothing was changed.`, {
        details: { problems },
      })
    closeSync(openSync(draft, 'wx', 0o600))
    await connection.backup(draft)
  } finally {
    connection.close()
  }
}

/** More changes than this no workspace has in a second. */
const seqsPerSecond = 2 ** 20

/**
 * A console may have seen any seq that was handed out after the backup was made. So each feed goes on beyond all of them, by
 * the clock, and cursors from before are too old: consoles load everything again instead of taking other changes for the
 * ones that they know.
 */
function beginLife(
  db: WriteDb,
  {
    actor,
    newId,
    now,
  }: { readonly actor: string; readonly newId: ReturnType<typeof createNewId>; readonly now: number },
): void {
  const workspaces = db.read<{ id: string; seq: number }>('SELECT id, seq FROM workspace').all()
  for (const { id, seq } of workspaces) {
    const first = Math.max(seq + seqsPerSecond, Math.floor(now / 1000) * seqsPerSecond)
    db.write('UPDATE workspace SET seq = ? WHERE id = ?').run(first, id)
    db.write(
      'INSERT INTO change_floor (workspace_id, seq) VALUES (?, ?) ON CONFLICT (workspace_id) DO UPDATE SET seq = excluded.seq',
    ).run(id, first)
    db.write('INSERT INTO restored (workspace_id, first_seq, kept_seq, at) VALUES (?, ?, ?, ?)').run(
      id,
      first,
      seq,
      now,
    )
    const entry = {
      workspaceId: id,
      actor,
      command: 'service.restored',
      subject: id,
      before: { seq },
      after: { seq: first },
    }
    recordAudit(db, { newId, at: now }, entry)
  }
}
