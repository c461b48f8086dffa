import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ArchivableState } from '#shared/model/next-archived-at.ts'
import type { Project } from '#shared/model/project.ts'
import { inState } from '#backend/features/destinations/in-state.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { projectColumns, toProject } from './project-row.ts'
import type { ProjectRow } from './project-row.ts'

const cursorKey = z.tuple([z.string(), z.string()])

export function listProjects(
  db: ReadDb,
  workspaceId: string,
  query: {
    readonly limit: number
    readonly cursor?: string | undefined
    readonly state?: ArchivableState | undefined
  },
): { items: Project[]; next_cursor: string | null } {
  const [name, id] = decodeCursor(query.cursor, cursorKey) ?? ['', '']
  const ofState = query.state === undefined ? '' : ` AND ${inState[query.state]}`
  const rows = db
    .read<ProjectRow>(
      `SELECT ${projectColumns} FROM project WHERE workspace_id = ? AND (name, id) > (?, ?)${ofState} ORDER BY name, id LIMIT ?`,
    )
    .all(workspaceId, name, id, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.name, row.id], item: toProject })
}

export function findProject(db: ReadDb, workspaceId: string, id: string): Project | undefined {
  const row = db
    .read<ProjectRow>(`SELECT ${projectColumns} FROM project WHERE workspace_id = ? AND id = ?`)
    .get(workspaceId, id)
  return row === undefined ? undefined : toProject(row)
}

/** The project, or throws `project.not_found`. */
export function requireProject(db: ReadDb, workspaceId: string, id: string): Project {
  const project = findProject(db, workspaceId, id)
  if (project === undefined)
    throw new SwitchboardError('project.not_found', 'There is no such project.', { details: { id } })
  return project
}

export function findProjectBySlug(db: ReadDb, workspaceId: string, slug: string): Project | undefined {
  const row = db
    .read<ProjectRow>(`SELECT ${projectColumns} FROM project WHERE workspace_id = ? AND slug = ?`)
    .get(workspaceId, slug)
  return row === undefined ? undefined : toProject(row)
}
