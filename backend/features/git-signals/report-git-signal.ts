import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { GitReport, reportBuildInput, reportGitSignalInput, reportRemoteInput } from '#shared/model/git-signal.ts'
import type { Project } from '#shared/model/project.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { keepBuild, type SeenBuild } from '#backend/features/builds/keep-build.ts'
import { countCommits, keepCommits } from '#backend/features/builds/keep-commits.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { findProject, findProjectBySlug } from '#backend/features/projects/project-repository.ts'
import { touchSuggestions } from '#backend/features/suggestions/suggestion-due.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { keepGitSignal } from './keep-git-signal.ts'
import { readRemotes, requireRemote } from './read-remotes.ts'

type RemoteReport = z.output<typeof reportRemoteInput>
type BuildReport = z.output<typeof reportBuildInput>

/**
 * Keeps what a clone or a build says about the code it works on; a repeat renews the times and adds what is new. Throws
 * `project.not_found`, `project.archived`, `request.invalid`.
 */
export function reportGitSignal(tools: TenantTools, input: z.output<typeof reportGitSignalInput>): GitReport {
  return 'remoteUrl' in input ? reportRemote(tools, input) : reportBuild(tools, input)
}

function reportRemote(tools: TenantTools, { projectId, remoteUrl, branch }: RemoteReport): GitReport {
  const remote = requireRemote(remoteUrl)
  return tools.write((db) => {
    const project = requireProject(db, tools.workspaceId, projectId)
    const seen = { projectId: project.id, remote, branch, headCommitSha: null, featureSlug: null }
    const signal = keepGitSignal(db, { ...tools, at: tools.clock() }, seen)
    const kept = countCommits(db, tools.workspaceId, project.id)
    return { ...signal, signals: [signal], build: null, commits: { received: 0, added: 0, kept } }
  })
}

function reportBuild(tools: TenantTools, report: BuildReport): GitReport {
  const remotes = readRemotes(report)
  if (report.commits.length > 0 && report.head_commit_sha === null) {
    const message = 'Name the commit that is checked out: commits are kept with the build that reports them.'
    throw new SwitchboardError('request.invalid', message, {
      details: { issues: [{ path: 'body.head_commit_sha', message }] },
    })
  }
  return tools.write((db) => {
    const { id: projectId } = requireProject(db, tools.workspaceId, report.project)
    const at = tools.clock()
    const { git_branch: branch, head_commit_sha: headCommitSha, feature_slug: featureSlug } = report
    const [built, ...others] = remotes
    const keep = (remote: typeof built) =>
      keepGitSignal(db, { ...tools, at }, { projectId, remote, branch, headCommitSha, featureSlug })
    const signal = keep(built)
    const signals = [signal, ...others.map(keep)]
    if (headCommitSha === null) {
      const kept = countCommits(db, tools.workspaceId, projectId)
      return { ...signal, signals, build: null, commits: { received: 0, added: 0, kept } }
    }
    const { host, slug } = built
    const seen = { projectId, host, slug, branch, headCommitSha, featureSlug }
    return { ...signal, signals, ...keepReported(db, { ...tools, at }, { seen, commits: report.commits }) }
  })
}

function keepReported(
  db: WriteDb,
  tools: TenantTools & { readonly at: number },
  reported: { readonly seen: SeenBuild; readonly commits: BuildReport['commits'] },
): Pick<GitReport, 'build' | 'commits'> {
  const { workspaceId, newId, at } = tools
  const { build: numbered, isNew } = keepBuild(db, tools, reported.seen)
  const { added, kept } = keepCommits(db, workspaceId, { build: numbered, commits: reported.commits })
  const { number: _, ...known } = numbered
  const build = { ...known, commitCount: known.commitCount + added }
  if (added > 0) touchSuggestions(db, workspaceId, `slug:${reported.seen.slug}`, at)
  if (isNew || added > 0) {
    const actor = tools.principal.name
    const after = { ...build, commitsAdded: added }
    recordAudit(db, { newId, at }, { workspaceId, actor, command: 'build.reported', subject: build.id, after })
  }
  return { build, commits: { received: reported.commits.length, added, kept } }
}

function requireProject(db: ReadDb, workspaceId: string, idOrSlug: string): Project {
  const project = findProject(db, workspaceId, idOrSlug) ?? findProjectBySlug(db, workspaceId, idOrSlug)
  if (project === undefined)
    throw new SwitchboardError('project.not_found', 'There is no such project in this workspace.')
  if (project.archivedAt !== null) throw new SwitchboardError('project.archived', `${project.name} is archived.`)
  return project
}
