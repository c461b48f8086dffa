import type { z } from 'zod'
import { normalizeRemote } from '#shared/domain/normalize-remote.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { GitSignal, reportGitSignalInput } from '#shared/model/git-signal.ts'
import { toInstant } from '#shared/model/instant.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { findProject } from '#backend/features/projects/project-repository.ts'
import { findGitSignal } from './git-signal-repository.ts'

/** Keeps what a build says about the code it works on; a repeat renews the time. Throws `project.not_found`, `project.archived`. */
export function reportGitSignal(tools: TenantTools, input: z.output<typeof reportGitSignalInput>): GitSignal {
  const { workspaceId } = tools
  const { projectId, branch } = input
  const remote = requireRemote(input.remoteUrl)
  return tools.write((db) => {
    const project = findProject(db, workspaceId, projectId)
    if (project === undefined)
      throw new SwitchboardError('project.not_found', 'There is no such project in this workspace.')
    if (project.archivedAt !== null) throw new SwitchboardError('project.archived', `${project.name} is archived.`)
    const at = tools.clock()
    const known = findGitSignal(db, workspaceId, { projectId, branch, ...remote })
    if (known !== undefined) {
      db.write('UPDATE git_signal SET observed_at = ? WHERE workspace_id = ? AND id = ?').run(at, workspaceId, known.id)
      return { ...known, observedAt: toInstant(at) }
    }
    const signal: GitSignal = { id: tools.newId('sig'), projectId, branch, ...remote, observedAt: toInstant(at) }
    db.write(
      'INSERT INTO git_signal (workspace_id, id, project_id, repo_slug, provider_host, branch, observed_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(workspaceId, signal.id, projectId, signal.repoSlug, signal.providerHost, branch, at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command: 'git_signal.reported', subject: signal.id, after: signal },
    )
    return signal
  })
}

function requireRemote(remoteUrl: string): { readonly providerHost: string; readonly repoSlug: string } {
  const address = normalizeRemote(remoteUrl)
  if (address === undefined) {
    const path = 'body.remoteUrl'
    const message = 'Expected https://host/owner/name or git@host:owner/name.'
    throw new SwitchboardError('request.invalid', 'This is not the address of a repository.', {
      details: { issues: [{ path, message }] },
    })
  }
  return { providerHost: address.host, repoSlug: address.slug }
}
