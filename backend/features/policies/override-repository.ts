import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import type { PolicyOverride } from '#shared/model/policy.ts'
import type { Provider } from '#shared/model/provider.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue, WriteDb } from '#backend/store/db.ts'
import { recordChange } from '../changes/record-change.ts'
import { overrideColumns, type OverrideRow, toOverride } from './override-row.ts'

/** Whose override: at most one for each project and provider. */
export interface OverridePlace {
  readonly workspaceId: string
  readonly projectId: ProjectId
  readonly provider: Provider
}

const cursorKey = z.tuple([z.string(), z.string()])
const here = 'workspace_id = ? AND project_id = ? AND provider = ?'

export function listOverrides(
  db: ReadDb,
  workspaceId: string,
  query: {
    readonly limit: number
    readonly cursor?: string | undefined
    readonly project?: ProjectId | undefined
    readonly provider?: Provider | undefined
    readonly state?: 'active' | 'expired' | undefined
    readonly now: number
  },
): { items: PolicyOverride[]; next_cursor: string | null } {
  const { now } = query
  const conditions = ['workspace_id = ?', '(project_id, provider) > (?, ?)']
  const params: SqlValue[] = [workspaceId, ...(decodeCursor(query.cursor, cursorKey) ?? ['', ''])]
  const narrow = (condition: string, param: SqlValue | undefined): void => {
    if (param === undefined) return
    conditions.push(condition)
    params.push(param)
  }
  narrow('project_id = ?', query.project)
  narrow('provider = ?', query.provider)
  narrow('(expires_at IS NULL OR expires_at > ?)', query.state === 'active' ? now : undefined)
  narrow('expires_at <= ?', query.state === 'expired' ? now : undefined)
  const rows = db
    .read<OverrideRow>(
      `SELECT ${overrideColumns} FROM policy_override WHERE ${conditions.join(' AND ')} ORDER BY project_id, provider LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, {
    limit: query.limit,
    key: (row) => [row.project_id, row.provider],
    item: (row) => toOverride(row, now),
  })
}

export function findOverride(
  db: ReadDb,
  { workspaceId, projectId, provider }: OverridePlace,
  now: number,
): PolicyOverride | undefined {
  const row = db
    .read<OverrideRow>(`SELECT ${overrideColumns} FROM policy_override WHERE ${here}`)
    .get(workspaceId, projectId, provider)
  return row && toOverride(row, now)
}

/** The override, or throws `override.not_found`. */
export function requireOverride(db: ReadDb, place: OverridePlace, now: number): PolicyOverride {
  const override = findOverride(db, place, now)
  if (override === undefined) {
    const { projectId, provider } = place
    throw new SwitchboardError('override.not_found', 'That project does nothing otherwise with that provider.', {
      details: { projectId, provider },
    })
  }
  return override
}

export function saveOverride(db: WriteDb, workspaceId: string, override: PolicyOverride): void {
  recordChange(db, workspaceId, 'override', override.id, { at: toMs(override.updatedAt) })
  db.write(
    `INSERT INTO policy_override (workspace_id, project_id, provider, id, fields_json, reason, expires_at, created_by, created_at, updated_at, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, project_id, provider) DO UPDATE SET fields_json = excluded.fields_json, reason = excluded.reason,
       expires_at = excluded.expires_at, updated_at = excluded.updated_at, version = excluded.version`,
  ).run(
    workspaceId,
    override.projectId,
    override.provider,
    override.id,
    JSON.stringify(override.fields),
    override.reason,
    override.expiresAt === null ? null : toMs(override.expiresAt),
    override.createdBy,
    toMs(override.createdAt),
    toMs(override.updatedAt),
    override.version,
  )
}

/** How far the versions have come of what was here before; 0 where nothing ever was. */
export function versionBefore(db: ReadDb, { workspaceId, projectId, provider }: OverridePlace): number {
  const row = db
    .read<{ version: number }>(`SELECT version FROM removed_override WHERE ${here}`)
    .get(workspaceId, projectId, provider)
  return row?.version ?? 0
}

export function deleteOverride(
  db: WriteDb,
  workspaceId: string,
  { override, at }: { readonly override: PolicyOverride; readonly at: number },
): void {
  const { id, projectId, provider, version } = override
  recordChange(db, workspaceId, 'override', id, { at, tombstone: true })
  db.write(`DELETE FROM policy_override WHERE ${here}`).run(workspaceId, projectId, provider)
  db.write(
    `INSERT INTO removed_override (workspace_id, project_id, provider, version) VALUES (?, ?, ?, ?)
     ON CONFLICT (workspace_id, project_id, provider) DO UPDATE SET version = excluded.version`,
  ).run(workspaceId, projectId, provider, version)
}
