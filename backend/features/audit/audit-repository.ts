import { z } from 'zod'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { readOwnJson } from '../events/event-row.ts'

interface AuditRow {
  readonly id: AuditRecord['id']
  readonly at: number
  readonly actor: string
  readonly claimed_actor: string | null
  readonly command: string
  readonly subject: string
  readonly before_json: string | null
  readonly after_json: string | null
}

export interface AuditFilter {
  readonly actor?: string | undefined
  readonly command?: string | undefined
  readonly subject?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const columns = 'id, at, actor, claimed_actor, command, subject, before_json, after_json'
const cursorKey = z.tuple([z.int(), z.string()])

/** Records of a workspace, newest first. */
export function listAudit(
  db: ReadDb,
  workspaceId: string,
  query: AuditFilter & { readonly limit: number; readonly cursor?: string | undefined },
): { items: AuditRecord[]; next_cursor: string | null } {
  const before = decodeCursor(query.cursor, cursorKey) ?? [Number.MAX_SAFE_INTEGER, '']
  const where = whereOf(query)
  const rows = db
    .read<AuditRow>(
      `SELECT ${columns} FROM audit WHERE workspace_id = ? AND (at, id) < (?, ?) ${where.sql} ORDER BY at DESC, id DESC LIMIT ?`,
    )
    .all(workspaceId, ...before, ...where.params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.at, row.id], item: toAuditRecord })
}

/** Where an export stands: the time and id of the last record that it has read. */
export type AuditPlace = readonly [at: number, id: string]

/** The next records after a place, oldest first, with the place that they lead to. */
export function auditAfter(
  db: ReadDb,
  workspaceId: string,
  read: { readonly filter: AuditFilter; readonly after: AuditPlace; readonly limit: number },
): { records: AuditRecord[]; place: AuditPlace } {
  const where = whereOf(read.filter)
  const rows = db
    .read<AuditRow>(
      `SELECT ${columns} FROM audit WHERE workspace_id = ? AND (at, id) > (?, ?) ${where.sql} ORDER BY at, id LIMIT ?`,
    )
    .all(workspaceId, ...read.after, ...where.params, read.limit)
  const last = rows.at(-1)
  return { records: rows.map(toAuditRecord), place: last === undefined ? read.after : [last.at, last.id] }
}

function whereOf({ actor, command, subject, from, to }: AuditFilter): { sql: string; params: SqlValue[] } {
  const parts: [string, SqlValue[]][] = []
  if (actor !== undefined) parts.push(['(actor = ? OR claimed_actor = ?)', [actor, actor]])
  if (command !== undefined) parts.push(['command = ?', [command]])
  if (subject !== undefined) parts.push(['subject = ?', [subject]])
  if (from !== undefined) parts.push(['at >= ?', [toMs(from)]])
  if (to !== undefined) parts.push(['at < ?', [toMs(to)]])
  return { sql: parts.map(([sql]) => `AND ${sql}`).join(' '), params: parts.flatMap(([, params]) => params) }
}

function toAuditRecord(row: AuditRow): AuditRecord {
  return {
    id: row.id,
    at: toInstant(row.at),
    actor: row.actor,
    claimedActor: row.claimed_actor,
    command: row.command,
    subject: row.subject,
    before: row.before_json === null ? null : readOwnJson<unknown>(row.before_json),
    after: row.after_json === null ? null : readOwnJson<unknown>(row.after_json),
  }
}
