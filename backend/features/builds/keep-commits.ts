import { plainText } from '#shared/domain/plain-text.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import type { ReadDb, SqlValue, WriteDb, Writing } from '#backend/store/db.ts'
import type { NumberedBuild } from './build-repository.ts'
import { nextNumber } from './keep-build.ts'
import { shaBytes } from './sha-bytes.ts'

export interface ReportedCommit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly authored_at: string | null
  readonly message: string
}

interface Graph {
  readonly number: number
  readonly commit_count: number
}

const maxMessageLength = 200
/** Two texts of statements are prepared, whatever the number of commits. */
const rowsAtOnce = 50

/** Adds the commits that the project has not got; answers how many those were, and how many it has now. */
export function keepCommits(
  db: WriteDb,
  workspaceId: string,
  of: { readonly build: NumberedBuild; readonly commits: readonly ReportedCommit[] },
): { readonly added: number; readonly kept: number } {
  const { build, commits } = of
  const known = findGraph(db, workspaceId, build.projectId)
  if (commits.length === 0) return { added: 0, kept: known?.commit_count ?? 0 }
  const graph = known ?? addGraph(db, workspaceId, build.projectId)
  const first = nextOrdinal(db, workspaceId, build.number)
  const writings: ReturnType<Writing['run']>[] = []
  const rows = commits.map((commit, at) => rowOf(commit, [workspaceId, build.number, first + at, graph.number]))
  const many = rows.length - (rows.length % rowsAtOnce)
  for (let at = 0; at < many; at += rowsAtOnce)
    writings.push(insert(db, rowsAtOnce).run(...rows.slice(at, at + rowsAtOnce).flat()))
  for (const row of rows.slice(many)) writings.push(insert(db, 1).run(...row))
  // Asked for only now: a store that is elsewhere answers all of them at once.
  const added = writings.reduce((sum, { changes }) => sum + changes, 0)
  db.write('UPDATE build SET commit_count = commit_count + ? WHERE workspace_id = ? AND id = ?').run(
    added,
    workspaceId,
    build.id,
  )
  db.write('UPDATE commit_graph SET commit_count = commit_count + ? WHERE workspace_id = ? AND project_id = ?').run(
    added,
    workspaceId,
    build.projectId,
  )
  return { added, kept: graph.commit_count + added }
}

/** How many commits a project has. */
export function countCommits(db: ReadDb, workspaceId: string, projectId: ProjectId): number {
  return findGraph(db, workspaceId, projectId)?.commit_count ?? 0
}

function findGraph(db: ReadDb, workspaceId: string, projectId: ProjectId): Graph | undefined {
  return db
    .read<Graph>('SELECT number, commit_count FROM commit_graph WHERE workspace_id = ? AND project_id = ?')
    .get(workspaceId, projectId)
}

function addGraph(db: WriteDb, workspaceId: string, projectId: ProjectId): Graph {
  const number = nextNumber(db, workspaceId, 'commit_graph')
  db.write('INSERT INTO commit_graph (workspace_id, project_id, number, commit_count) VALUES (?, ?, ?, 0)').run(
    workspaceId,
    projectId,
    number,
  )
  return { number, commit_count: 0 }
}

function nextOrdinal(db: ReadDb, workspaceId: string, buildNumber: number): number {
  const row = db
    .read<{ readonly next: number }>(
      'SELECT coalesce(max(ordinal), -1) + 1 AS next FROM build_commit WHERE workspace_id = ? AND build_number = ?',
    )
    .get(workspaceId, buildNumber)
  return row?.next ?? 0
}

function rowOf({ sha, parents, authored_at: at, message }: ReportedCommit, place: readonly SqlValue[]): SqlValue[] {
  const [line = ''] = message.split('\n', 1)
  return [
    ...place,
    shaBytes(sha),
    shaBytes(parents.filter((parent) => parent.length === sha.length).join('')),
    at === null ? null : toMs(at),
    plainText(line, maxMessageLength),
  ]
}

function insert(db: WriteDb, rows: number): Writing {
  return db.write(
    `INSERT INTO build_commit (workspace_id, build_number, ordinal, graph_number, sha, parents, authored_at, message)
     VALUES ${Array.from({ length: rows }, () => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}
     ON CONFLICT (workspace_id, sha, graph_number) DO NOTHING`,
  )
}
