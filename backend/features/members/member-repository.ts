import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toMs } from '#shared/model/instant.ts'
import { emailKey } from '#shared/model/member.ts'
import type { Member, MemberState } from '#shared/model/member.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { recordChange } from '../changes/record-change.ts'
import { memberColumns, toMember } from './member-row.ts'
import type { MemberRow } from './member-row.ts'

const cursorKey = z.tuple([z.string(), z.string()])
const inState = { active: 'AND deactivated_at IS NULL', deactivated: 'AND deactivated_at IS NOT NULL' } as const

export function listMembers(
  db: ReadDb,
  workspaceId: string,
  query: { readonly limit: number; readonly cursor?: string | undefined; readonly state?: MemberState | undefined },
): { items: Member[]; next_cursor: string | null } {
  const [name, id] = decodeCursor(query.cursor, cursorKey) ?? ['', '']
  const rows = db
    .read<MemberRow>(
      `SELECT ${memberColumns} FROM member WHERE workspace_id = ? AND (name, id) > (?, ?)
       ${query.state === undefined ? '' : inState[query.state]} ORDER BY name, id LIMIT ?`,
    )
    .all(workspaceId, name, id, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.name, row.id], item: toMember })
}

/** The member, or throws `member.not_found`. */
export function requireMember(db: ReadDb, workspaceId: string, id: string): Member {
  const row = db
    .read<MemberRow>(`SELECT ${memberColumns} FROM member WHERE workspace_id = ? AND id = ?`)
    .get(workspaceId, id)
  if (row === undefined) {
    throw new SwitchboardError('member.not_found', 'There is no such member in this workspace.', { details: { id } })
  }
  return toMember(row)
}

export function findMemberByEmail(db: ReadDb, workspaceId: string, email: string): Member | undefined {
  const row = db
    .read<MemberRow>(`SELECT ${memberColumns} FROM member WHERE workspace_id = ? AND email_key = ?`)
    .get(workspaceId, emailKey(email))
  return row === undefined ? undefined : toMember(row)
}

/** Writes what may change of a member. */
export function saveMember(db: WriteDb, workspaceId: string, member: Member, at: number): void {
  recordChange(db, workspaceId, 'member', member.id, { at })
  db.write(
    'UPDATE member SET name = ?, role = ?, deactivated_at = ?, version = ? WHERE workspace_id = ? AND id = ?',
  ).run(
    member.name,
    member.role,
    member.deactivatedAt === null ? null : toMs(member.deactivatedAt),
    member.version,
    workspaceId,
    member.id,
  )
}
