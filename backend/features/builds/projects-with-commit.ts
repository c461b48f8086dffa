import type { ProjectId } from '#shared/model/ids.ts'
import type { ReadDb } from '#backend/store/db.ts'

const from = `FROM build_commit
  JOIN commit_graph ON commit_graph.workspace_id = build_commit.workspace_id AND commit_graph.number = build_commit.graph_number
  WHERE build_commit.workspace_id = ? AND build_commit.sha`
const ofOne = `SELECT commit_graph.project_id AS "projectId" ${from} = ?`
/** By how many names they ask for: few lengths, so that few statements are prepared. */
const ofSome = new Map(
  [8, 16, 24, 32].map((room) => [
    room,
    `SELECT build_commit.sha, commit_graph.project_id AS "projectId" ${from} IN (${Array(room).fill('?').join(', ')})`,
  ]),
)

interface Holder {
  readonly projectId: ProjectId
}

/**
 * The projects whose commit graphs hold the first of these commits that any of them holds, by id. One lookup, whatever the
 * number of names: at most 32 whole ones, in lower case.
 */
export function projectsWithCommit(db: ReadDb, workspaceId: string, shas: readonly string[]): ProjectId[] {
  const names = shas.map((sha) => Buffer.from(sha, 'hex'))
  const [first, ...others] = names
  if (first === undefined) return []
  if (others.length === 0) return idsOf(db.read<Holder>(ofOne).all(workspaceId, first))
  const [room, sql] = [...ofSome].find(([size]) => size >= names.length) ?? []
  if (room === undefined || sql === undefined) throw new Error(`${names.length} names are too many for one lookup.`)
  // The first name fills up.
  const filled = [...names, ...Array.from({ length: room - names.length }, () => first)]
  const found = db.read<Holder & { readonly sha: Uint8Array }>(sql).all(workspaceId, ...filled)
  const held = names.find((name) => found.some(({ sha }) => name.equals(sha)))
  return held === undefined ? [] : idsOf(found.filter(({ sha }) => held.equals(sha)))
}

function idsOf(holders: readonly Holder[]): ProjectId[] {
  return holders.map(({ projectId }) => projectId).toSorted()
}
