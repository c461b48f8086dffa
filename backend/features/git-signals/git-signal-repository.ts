import { z } from 'zod'
import { resourceKey } from '#shared/domain/normalize-remote.ts'
import type { GitSignal } from '#shared/model/git-signal.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { hexOf } from '#backend/features/builds/sha-bytes.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb } from '#backend/store/db.ts'

interface GitSignalRow {
  readonly id: GitSignal['id']
  readonly project_id: ProjectId
  readonly repo_slug: string
  readonly provider_host: string
  readonly remote_name: string | null
  readonly branch: string | null
  readonly head_commit_sha: Uint8Array | null
  readonly feature_slug: string | null
  readonly observed_at: number
}

const columns =
  'id, project_id, repo_slug, provider_host, remote_name, branch, head_commit_sha, feature_slug, observed_at'
const cursorKey = z.tuple([z.string()])

function toGitSignal(row: GitSignalRow): GitSignal {
  const { provider_host: host, repo_slug: slug, head_commit_sha: head } = row
  return {
    id: row.id,
    projectId: row.project_id,
    repoSlug: slug,
    providerHost: host || null,
    providerResourceKey: host === '' ? null : resourceKey({ host, slug }),
    remoteName: row.remote_name,
    branch: row.branch,
    headCommitSha: head === null ? null : hexOf(head),
    featureSlug: row.feature_slug,
    observedAt: toInstant(row.observed_at),
  }
}

export function listGitSignals(
  db: ReadDb,
  workspaceId: string,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): { items: GitSignal[]; next_cursor: string | null } {
  const [id] = decodeCursor(page.cursor, cursorKey) ?? ['']
  const rows = db
    .read<GitSignalRow>(`SELECT ${columns} FROM git_signal WHERE workspace_id = ? AND id > ? ORDER BY id LIMIT ?`)
    .all(workspaceId, id, page.limit + 1)
  return toPage(rows, { limit: page.limit, key: (row) => [row.id], item: toGitSignal })
}

/** The one signal of a project about one branch of one repository. */
export function findGitSignal(
  db: ReadDb,
  workspaceId: string,
  signal: {
    readonly projectId: ProjectId
    readonly host: string
    readonly slug: string
    readonly branch: string | null
  },
): GitSignal | undefined {
  const row = db
    .read<GitSignalRow>(
      `SELECT ${columns} FROM git_signal WHERE workspace_id = ? AND project_id = ? AND provider_host = ? AND repo_slug = ?
         AND coalesce(branch, '') = ?`,
    )
    .get(workspaceId, signal.projectId, signal.host, signal.slug, signal.branch ?? '')
  return row === undefined ? undefined : toGitSignal(row)
}
