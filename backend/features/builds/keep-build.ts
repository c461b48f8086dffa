import { resourceKey } from '#shared/domain/normalize-remote.ts'
import type { Build } from '#shared/model/build.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { findBuild, type NumberedBuild } from './build-repository.ts'
import { shaBytes } from './sha-bytes.ts'

export interface SeenBuild {
  readonly projectId: ProjectId
  /** Empty where the report named a slug alone. */
  readonly host: string
  readonly slug: string
  readonly branch: string | null
  readonly headCommitSha: string
  readonly featureSlug: string | null
}

/** The build as it is after it was seen once more, and whether this was the first time. */
export function keepBuild(
  db: WriteDb,
  tools: { readonly workspaceId: string; readonly newId: NewId; readonly at: number },
  { host, slug: repoSlug, ...seen }: SeenBuild,
): { readonly build: NumberedBuild; readonly isNew: boolean } {
  const { workspaceId, at } = tools
  const known = findBuild(db, workspaceId, { ...seen, host, repoSlug })
  if (known !== undefined) {
    db.write('UPDATE build SET observed_at = ? WHERE workspace_id = ? AND id = ?').run(at, workspaceId, known.id)
    return { build: { ...known, observedAt: toInstant(at) }, isNew: false }
  }
  const number = nextNumber(db, workspaceId, 'build')
  const build = {
    id: tools.newId('bld'),
    ...seen,
    repoSlug,
    providerHost: host || null,
    providerResourceKey: host === '' ? null : resourceKey({ host, slug: repoSlug }),
    commitCount: 0,
    firstObservedAt: toInstant(at),
    observedAt: toInstant(at),
  } satisfies Build
  db.write(
    `INSERT INTO build (workspace_id, id, number, project_id, provider_host, repo_slug, branch, head_commit_sha, feature_slug,
       first_observed_at, observed_at, commit_count)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  ).run(
    workspaceId,
    build.id,
    number,
    seen.projectId,
    host,
    repoSlug,
    seen.branch,
    shaBytes(seen.headCommitSha),
    seen.featureSlug,
    at,
    at,
  )
  return { build: { ...build, number }, isNew: true }
}

/** Numbers are a workspace's own, and given in its transaction. */
export function nextNumber(db: WriteDb, workspaceId: string, table: 'build' | 'commit_graph'): number {
  const row = db
    .read<{ readonly number: number }>(
      `SELECT coalesce(max(number), 0) + 1 AS number FROM ${table} WHERE workspace_id = ?`,
    )
    .get(workspaceId)
  return row?.number ?? 1
}
