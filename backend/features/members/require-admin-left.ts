import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Member } from '#shared/model/member.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { reserveSeqs } from '../changes/record-change.ts'

const isAdmin = (member: Member): boolean => member.role === 'admin' && member.deactivatedAt === null

/** Throws `member.last_admin` where the step would leave a workspace that has an active admin without one. */
export function requireAdminLeft(
  db: WriteDb,
  workspaceId: string,
  { before, after }: { readonly before: Member; readonly after: Member },
): void {
  if (!isAdmin(before) || isAdmin(after)) return
  // The workspace's row orders its writers: two admins who demote each other at once meet here.
  reserveSeqs(db, workspaceId, 0)
  const other = db
    .read(
      "SELECT id FROM member WHERE workspace_id = ? AND role = 'admin' AND deactivated_at IS NULL AND id <> ? LIMIT 1",
    )
    .get(workspaceId, before.id)
  if (other !== undefined) return
  throw new SwitchboardError('member.last_admin', 'This is the last active admin: make somebody else one first.', {
    details: { id: before.id },
  })
}
