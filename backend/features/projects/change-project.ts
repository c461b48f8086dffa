import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import { nextArchivedAt } from '#shared/model/next-archived-at.ts'
import type { Project } from '#shared/model/project.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { requireUnused } from '#backend/features/destinations/require-unused.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { requireProject } from './project-repository.ts'

/** Renames a project; throws `project.not_found`, `version.conflict`. */
export function renameProject(
  tools: TenantTools,
  id: Project['id'],
  { name, ifMatch }: { readonly name: string; readonly ifMatch: number },
): Project {
  return changeProject(tools, id, 'project.renamed', (before) => {
    if (before.version !== ifMatch) {
      throw new SwitchboardError('version.conflict', 'The project has changed since you saw it.', {
        details: { current: before },
      })
    }
    return { name }
  })
}

/**
 * Puts a project away; throws `project.not_found`, `project.illegal_transition`, `project.in_use` while mappings or enabled rules
 * lead to it.
 */
export function archiveProject(tools: TenantTools, id: Project['id']): Project {
  return changeProject(tools, id, 'project.archived', (before, at, db) => {
    const archivedAt = nextArchivedAt('project', before.archivedAt, { kind: 'archive', at: toInstant(at) })
    requireUnused(db, tools.workspaceId, { noun: 'project', id })
    return { archivedAt }
  })
}

/** Brings a project back, with its overrides, sink and reports; throws `project.not_found`, `project.illegal_transition`. */
export function unarchiveProject(tools: TenantTools, id: Project['id']): Project {
  return changeProject(tools, id, 'project.unarchived', (before) => ({
    archivedAt: nextArchivedAt('project', before.archivedAt, { kind: 'unarchive' }),
  }))
}

function changeProject(
  tools: TenantTools,
  id: Project['id'],
  command: string,
  decide: (before: Project, at: number, db: ReadDb) => Partial<Pick<Project, 'name' | 'archivedAt'>>,
): Project {
  const { workspaceId } = tools
  return tools.write((db) => {
    const before = requireProject(db, workspaceId, id)
    const at = tools.clock()
    const after: Project = { ...before, ...decide(before, at, db), version: before.version + 1 }
    db.write('UPDATE project SET name = ?, archived_at = ?, version = ? WHERE workspace_id = ? AND id = ?').run(
      after.name,
      after.archivedAt === null ? null : toMs(after.archivedAt),
      after.version,
      workspaceId,
      id,
    )
    recordChange(db, workspaceId, 'project', id, { at })
    // Its name is evidence, and what is archived is no candidate.
    touchSuggestions(db, workspaceId, 'all', at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command, subject: id, before, after },
    )
    return after
  })
}
