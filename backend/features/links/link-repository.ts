import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InstallationId, MemberId } from '#shared/model/ids.ts'
import type { Link } from '#shared/model/link.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { linkColumns, toLink } from './link-row.ts'
import type { LinkRow } from './link-row.ts'

const cursorKey = z.tuple([z.string()])

/** Links of a workspace, the oldest first. */
export function listLinks(
  db: ReadDb,
  workspaceId: string,
  query: {
    readonly limit: number
    readonly cursor?: string | undefined
    readonly member_id?: string | undefined
    readonly installation_id?: string | undefined
    readonly state?: string | undefined
  },
): { items: Link[]; next_cursor: string | null } {
  const [id] = decodeCursor(query.cursor, cursorKey) ?? ['']
  const conditions = ['workspace_id = ?', 'id > ?']
  const params: SqlValue[] = [workspaceId, id]
  const filters = [
    ['member_id', query.member_id],
    ['installation_id', query.installation_id],
    ['state_kind', query.state],
  ] as const
  for (const [column, value] of filters) {
    if (value === undefined) continue
    conditions.push(`${column} = ?`)
    params.push(value)
  }
  const rows = db
    .read<LinkRow>(`SELECT ${linkColumns} FROM link WHERE ${conditions.join(' AND ')} ORDER BY id LIMIT ?`)
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.id], item: toLink })
}

/** The link, or throws `link.not_found`. */
export function requireLink(db: ReadDb, workspaceId: string, id: string): Link {
  const link = findLink(db, workspaceId, id)
  if (link === undefined) {
    throw new SwitchboardError('link.not_found', 'There is no such link in this workspace.', { details: { id } })
  }
  return link
}

export function findLink(db: ReadDb, workspaceId: string, id: string): Link | undefined {
  const row = db.read<LinkRow>(`SELECT ${linkColumns} FROM link WHERE workspace_id = ? AND id = ?`).get(workspaceId, id)
  return row === undefined ? undefined : toLink(row)
}

/** The link of a member to one of the provider's users that isn't revoked. */
export function findLiveLink(
  db: ReadDb,
  workspaceId: string,
  key: { readonly installationId: InstallationId; readonly memberId: MemberId; readonly providerUserId: string },
): Link | undefined {
  const row = db
    .read<LinkRow>(
      `SELECT ${linkColumns} FROM link WHERE workspace_id = ? AND installation_id = ? AND member_id = ? AND provider_user_id = ?
         AND state_kind <> 'revoked'`,
    )
    .get(workspaceId, key.installationId, key.memberId, key.providerUserId)
  return row === undefined ? undefined : toLink(row)
}

/** What a member has that isn't revoked. */
export function liveLinksOfMember(db: ReadDb, workspaceId: string, memberId: MemberId): Link[] {
  return db
    .read<LinkRow>(
      `SELECT ${linkColumns} FROM link WHERE workspace_id = ? AND member_id = ? AND state_kind <> 'revoked' ORDER BY id`,
    )
    .all(workspaceId, memberId)
    .map(toLink)
}
