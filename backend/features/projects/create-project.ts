import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { createProjectInput, Project } from '#shared/model/project.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { touchSuggestions } from '#backend/features/suggestions/touch-suggestions.ts'
import { findProjectBySlug } from './project-repository.ts'

/** Creates a project; throws `project.slug_taken`. */
export function createProject(tools: TenantTools, input: z.output<typeof createProjectInput>): Project {
  const { workspaceId } = tools
  return tools.write((db) => {
    if (findProjectBySlug(db, workspaceId, input.slug) !== undefined) {
      throw new SwitchboardError('project.slug_taken', `There is a project ${input.slug} already.`, {
        details: { slug: input.slug },
      })
    }
    const at = tools.clock()
    const project: Project = {
      id: tools.newId('prj'),
      ...input,
      archivedAt: null,
      createdAt: toInstant(at),
      version: 1,
    }
    db.write(
      'INSERT INTO project (workspace_id, id, slug, name, archived_at, created_at, version) VALUES (?, ?, ?, ?, NULL, ?, 1)',
    ).run(workspaceId, project.id, input.slug, input.name, at)
    recordChange(db, workspaceId, 'project', project.id, { at })
    touchSuggestions(db, workspaceId, 'all', at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command: 'project.created', subject: project.id, after: project },
    )
    return project
  })
}
