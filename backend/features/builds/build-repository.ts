import { z } from 'zod'
import { resourceKey } from '#shared/domain/normalize-remote.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Build, BuildCommitSnapshot } from '#shared/model/build.ts'
import type { BuildId, ProjectId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { hexOf, namesOf, shaBytes } from './sha-bytes.ts'

interface Page {
  readonly limit: number
  readonly cursor?: string | undefined
}

interface BuildRow {
  readonly id: BuildId
  readonly number: number
  readonly project_id: ProjectId
  readonly provider_host: string
  readonly repo_slug: string
  readonly branch: string | null
  readonly head_commit_sha: Uint8Array
  readonly feature_slug: string | null
  readonly commit_count: number
  readonly first_observed_at: number
  readonly observed_at: number
}

const columns = [
  'id',
  'number',
  'project_id',
  'provider_host',
  'repo_slug',
  'branch',
  'head_commit_sha',
  'feature_slug',
  'commit_count',
  'first_observed_at',
  'observed_at',
]
  .map((name) => `build.${name}`)
  .join(', ')
const cursorKey = z.tuple([z.int()])

/** A build with the number by which its commits refer to it. */
export interface NumberedBuild extends Build {
  readonly number: number
}

function toBuild(row: BuildRow): Build {
  return {
    id: row.id,
    projectId: row.project_id,
    repoSlug: row.repo_slug,
    providerHost: row.provider_host || null,
    providerResourceKey:
      row.provider_host === '' ? null : resourceKey({ host: row.provider_host, slug: row.repo_slug }),
    branch: row.branch,
    headCommitSha: hexOf(row.head_commit_sha),
    featureSlug: row.feature_slug,
    commitCount: row.commit_count,
    firstObservedAt: toInstant(row.first_observed_at),
    observedAt: toInstant(row.observed_at),
  }
}

/** Builds of a workspace, the newest first; those that were the first of their project to report a commit. */
export function listBuilds(
  db: ReadDb,
  workspaceId: string,
  query: Page & { readonly project?: ProjectId | undefined; readonly commit?: string | undefined },
): { items: Build[]; next_cursor: string | null } {
  const [before] = decodeCursor(query.cursor, cursorKey) ?? [Number.MAX_SAFE_INTEGER]
  const conditions = ['build.workspace_id = ?', 'build.number < ?']
  const params: SqlValue[] = [workspaceId, before]
  if (query.project !== undefined) {
    conditions.push('build.project_id = ?')
    params.push(query.project)
  }
  if (query.commit !== undefined) {
    conditions.push('build_commit.sha = ?')
    params.push(shaBytes(query.commit))
  }
  const commits =
    query.commit === undefined
      ? ''
      : 'JOIN build_commit ON build_commit.workspace_id = build.workspace_id AND build_commit.build_number = build.number'
  const rows = db
    .read<BuildRow>(
      `SELECT ${columns} FROM build ${commits} WHERE ${conditions.join(' AND ')} ORDER BY build.number DESC LIMIT ?`,
    )
    .all(...params, query.limit + 1)
  return toPage(rows, { limit: query.limit, key: (row) => [row.number], item: toBuild })
}

/** The build, or throws `build.not_found`. */
export function requireBuild(db: ReadDb, workspaceId: string, id: BuildId): Build {
  return toBuild(requireRow(db, workspaceId, id))
}

function requireRow(db: ReadDb, workspaceId: string, id: BuildId): BuildRow {
  const row = db.read<BuildRow>(`SELECT ${columns} FROM build WHERE workspace_id = ? AND id = ?`).get(workspaceId, id)
  if (row !== undefined) return row
  throw new SwitchboardError('build.not_found', 'There is no such build in this workspace.', { details: { id } })
}

/** The one build of a project at a commit of a repository, on a branch and for a feature. */
export function findBuild(
  db: ReadDb,
  workspaceId: string,
  build: Pick<Build, 'projectId' | 'repoSlug' | 'branch' | 'headCommitSha' | 'featureSlug'> & { readonly host: string },
): NumberedBuild | undefined {
  const row = db
    .read<BuildRow>(
      `SELECT ${columns} FROM build WHERE workspace_id = ? AND project_id = ? AND provider_host = ? AND repo_slug = ?
         AND head_commit_sha = ? AND coalesce(branch, '') = ? AND coalesce(feature_slug, '') = ?`,
    )
    .get(
      workspaceId,
      build.projectId,
      build.host,
      build.repoSlug,
      shaBytes(build.headCommitSha),
      build.branch ?? '',
      build.featureSlug ?? '',
    )
  return row === undefined ? undefined : { ...toBuild(row), number: row.number }
}

interface CommitRow {
  readonly ordinal: number
  readonly sha: Uint8Array
  readonly parents: Uint8Array
  readonly authored_at: number | null
  readonly message: string
}

/** The commits that a build was the first to report; throws `build.not_found`. */
export function listBuildCommits(
  db: ReadDb,
  workspaceId: string,
  { id, limit, cursor }: Page & { readonly id: BuildId },
): { items: BuildCommitSnapshot[]; next_cursor: string | null } {
  const [after] = decodeCursor(cursor, cursorKey) ?? [-1]
  const { number } = requireRow(db, workspaceId, id)
  const rows = db
    .read<CommitRow>(
      `SELECT ordinal, sha, parents, authored_at, message FROM build_commit
       WHERE workspace_id = ? AND build_number = ? AND ordinal > ? ORDER BY ordinal LIMIT ?`,
    )
    .all(workspaceId, number, after, limit + 1)
  return toPage(rows, {
    limit,
    key: (row) => [row.ordinal],
    item: ({ sha, parents, authored_at: at, message }) => ({
      sha: hexOf(sha),
      parents: namesOf(parents, sha.length),
      authoredAt: at === null ? null : toInstant(at),
      message,
    }),
  })
}
