import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { GitReport, reportBuildInput, reportGitSignalInput, reportRemoteInput } from '#shared/model/git-signal.ts'
import type { Project } from '#shared/model/project.ts'
import { keepBuild } from '#backend/features/builds/keep-build.ts'
import { countCommits } from '#backend/features/builds/keep-commits.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { findProject, findProjectBySlug } from '#backend/features/projects/project-repository.ts'
import type { Pieces } from '#backend/http/in-pieces.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { keepGitSignal } from './keep-git-signal.ts'
import { keepPiece, noteReport, type ReportedBuild } from './keep-piece.ts'
import { readRemotes, requireRemote } from './read-remotes.ts'

type RemoteReport = z.output<typeof reportRemoteInput>
type BuildReport = z.output<typeof reportBuildInput>

/** How many commits one transaction takes. */
export interface PieceSizes {
  readonly first: number
  readonly least: number
  readonly most: number
}

const usualSizes: PieceSizes = { first: 50, least: 10, most: 200 }
/** Others who write wait for one piece, which takes about this long. */
const pieceMs = 40

/**
 * Keeps what a clone or a build says about the code it works on; a repeat renews the times and adds what is new. Commits are
 * written in pieces, and after each of them all is as if a shorter report had come: who was interrupted sends the same again.
 * Throws `project.not_found`, `project.archived`, `request.invalid`.
 */
export function* reportGitSignal(
  tools: TenantTools,
  input: z.output<typeof reportGitSignalInput>,
  sizes: PieceSizes = usualSizes,
): Pieces<GitReport> {
  if ('remoteUrl' in input) return reportRemote(tools, input)
  const { commits } = input
  let size = sizes.first
  let at = Math.min(size, commits.length)
  const { signal, signals, reported, ...first } = beginReport(tools, input, commits.slice(0, at))
  let { added, kept } = first
  while (reported !== undefined && at < commits.length) {
    size = nextSize(sizes, size, yield)
    const piece = commits.slice(at, at + size)
    at += piece.length
    const more = tools.write((db) => {
      requireProject(db, tools.workspaceId, reported.build.projectId)
      const done = keepPiece(db, tools, { reported, piece })
      const rest = added + done.added - first.added
      if (at === commits.length && rest > 0)
        noteReport(db, tools, { reported, commitsAdded: rest, before: first.added })
      return done
    })
    added += more.added
    kept = more.kept
  }
  return {
    ...signal,
    signals,
    build: reported === undefined ? null : withCount(reported, added),
    commits: { received: commits.length, added, kept },
  }
}

/** As many as fit into a piece by how long the last one took, and at most twice as many. */
function nextSize({ least, most }: PieceSizes, size: number, tookMs: number): number {
  const fitting = Math.floor(size * Math.min(2, pieceMs / Math.max(1, tookMs)))
  return Math.min(most, Math.max(least, fitting))
}

function withCount({ build: numbered }: ReportedBuild, added: number): GitReport['build'] {
  const { number: _, ...build } = numbered
  return { ...build, commitCount: build.commitCount + added }
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

/** All but the commits that are more than a piece. */
function beginReport(tools: TenantTools, report: BuildReport, piece: BuildReport['commits']) {
  const [built, ...others] = readRemotes(report)
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
    const keep = (remote: typeof built) =>
      keepGitSignal(db, { ...tools, at }, { projectId, remote, branch, headCommitSha, featureSlug })
    const signal = keep(built)
    const signals = [signal, ...others.map(keep)]
    if (headCommitSha === null)
      return { signal, signals, reported: undefined, added: 0, kept: countCommits(db, tools.workspaceId, projectId) }
    const { host, slug } = built
    const seen = { projectId, host, slug, branch, headCommitSha, featureSlug }
    const { build, isNew } = keepBuild(db, { ...tools, at }, seen)
    const reported: ReportedBuild = { build, slug }
    const { added, kept } = keepPiece(db, tools, { reported, piece })
    if (isNew || added > 0) noteReport(db, tools, { reported, commitsAdded: added, before: 0 })
    return { signal, signals, reported, added, kept }
  })
}

function requireProject(db: ReadDb, workspaceId: string, idOrSlug: string): Project {
  const project = findProject(db, workspaceId, idOrSlug) ?? findProjectBySlug(db, workspaceId, idOrSlug)
  if (project === undefined)
    throw new SwitchboardError('project.not_found', 'There is no such project in this workspace.')
  if (project.archivedAt !== null) throw new SwitchboardError('project.archived', `${project.name} is archived.`)
  return project
}
