import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { NewId } from '#shared/lib/new-id.ts'

/** More changes than this no workspace has in a second. */
const seqsPerSecond = 2 ** 20

/**
 * A console may have seen any seq that was handed out after the backup was made. So each feed goes on beyond all of them, by
 * the clock, and cursors from before are too old: consoles load everything again instead of taking other changes for the
 * ones that they know.
 */
export function beginLife(
  db: WriteDb,
  { actor, newId, now }: { readonly actor: string; readonly newId: NewId; readonly now: number },
): { readonly slug: string; readonly seq: number }[] {
  const workspaces = db
    .read<{ id: string; slug: string; seq: number }>('SELECT id, slug, seq FROM workspace ORDER BY slug')
    .all()
  return workspaces.map(({ id, slug, seq }) => {
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
    return { slug, seq: first }
  })
}
