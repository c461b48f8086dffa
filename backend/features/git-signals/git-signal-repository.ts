import { z } from 'zod'
import type { GitSignal } from '#shared/model/git-signal.ts'
import { toInstant } from '#shared/model/instant.ts'
import { decodeCursor, toPage } from '#backend/http/page-cursor.ts'
import type { ReadDb } from '#backend/store/db.ts'

interface GitSignalRow {
  readonly id: GitSignal['id']
  readonly project_id: GitSignal['projectId']
  readonly repo_slug: string
  readonly provider_host: string
  readonly branch: string | null
  readonly observed_at: number
}

const columns = 'id, project_id, repo_slug, provider_host, branch, observed_at'
const cursorKey = z.tuple([z.string()])

function toGitSignal(row: GitSignalRow): GitSignal {
  return {
    id: row.id,
    projectId: row.project_id,
    repoSlug: row.repo_slug,
    providerHost: row.provider_host,
    branch: row.branch,
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
  signal: Pick<GitSignal, 'projectId' | 'branch' | 'providerHost' | 'repoSlug'>,
): GitSignal | undefined {
  const row = db
    .read<GitSignalRow>(
      `SELECT ${columns} FROM git_signal WHERE workspace_id = ? AND project_id = ? AND provider_host = ? AND repo_slug = ?
         AND coalesce(branch, '') = ?`,
    )
    .get(workspaceId, signal.projectId, signal.providerHost, signal.repoSlug, signal.branch ?? '')
  return row === undefined ? undefined : toGitSignal(row)
}
