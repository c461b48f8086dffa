import { toInstant } from '#shared/model/instant.ts'
import type { Project } from '#shared/model/project.ts'

export interface ProjectRow {
  readonly id: Project['id']
  readonly slug: string
  readonly name: string
  readonly archived_at: number | null
  readonly created_at: number
  readonly version: number
}

export const projectColumns =
  'project.id, project.slug, project.name, project.archived_at, project.created_at, project.version'

/** The wire form of a stored project. */
export function toProject(row: ProjectRow): Project {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    archivedAt: row.archived_at === null ? null : toInstant(row.archived_at),
    createdAt: toInstant(row.created_at),
    version: row.version,
  }
}
