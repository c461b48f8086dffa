import type { ProjectId } from '#shared/model/ids.ts'
import type { ReadDb } from '#backend/store/db.ts'

/**
 * The projects whose commit graphs hold the first of these commits that any of them holds, by id. One lookup, whatever the
 * number of names: whole ones, in lower case.
 */
export function projectsWithCommit(db: ReadDb, workspaceId: string, shas: readonly string[]): ProjectId[] {
  if (shas.length === 0) return []
  // Few lengths, so that few statements are prepared; the last name fills up.
  const room = shas.length === 1 ? 1 : Math.ceil(shas.length / 8) * 8
  const wanted = Array.from({ length: room }, (_, at) => Buffer.from(shas[at] ?? shas.at(-1) ?? '', 'hex'))
  const found = db
    .read<{ readonly sha: Uint8Array; readonly projectId: ProjectId }>(
      `SELECT build_commit.sha, commit_graph.project_id AS "projectId" FROM build_commit
       JOIN commit_graph ON commit_graph.workspace_id = build_commit.workspace_id AND commit_graph.number = build_commit.graph_number
       WHERE build_commit.workspace_id = ? AND build_commit.sha IN (${wanted.map(() => '?').join(', ')})
       ORDER BY commit_graph.project_id`,
    )
    .all(workspaceId, ...wanted)
  const first = wanted.find((sha) => found.some((row) => sha.equals(row.sha)))
  return first === undefined ? [] : found.flatMap((row) => (first.equals(row.sha) ? [row.projectId] : []))
}
