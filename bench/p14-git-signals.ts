import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { projectsWithCommit } from '#backend/features/builds/projects-with-commit.ts'
import { reportGitSignal } from '#backend/features/git-signals/report-git-signal.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { transaction } from '#backend/store/transaction.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { graphWorkspace, projectAt, removeCommitGraphs, shaAt, writeCommitGraphs } from './git-signals/commit-graphs.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const commits = Number(process.env['BENCH_COMMITS'] ?? 1_000_000)
const lookups = 20_000
const reportSize = 5_000

/** Places far apart, in an order that no cache can guess. */
const places = Array.from({ length: lookups }, (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 0) % commits)

interface Times {
  readonly p50: number
  readonly p95: number
}

/** The middle and the slow end of many single calls, in microseconds; what they need is warm. */
function timesOf(run: (at: number) => void): Times {
  for (let at = 0; at < lookups; at += 1) run(at)
  const times = new Float64Array(lookups)
  for (let at = 0; at < lookups; at += 1) {
    const began = performance.now()
    run(at)
    times[at] = (performance.now() - began) * 1000
  }
  times.sort()
  return { p50: times[lookups / 2] ?? 0, p95: times[Math.floor(lookups * 0.95)] ?? 0 }
}

function row(measure: string, value: number, unit: string, more: Partial<WorkloadRow> = {}): WorkloadRow {
  return {
    measure,
    value: Number(value.toPrecision(3)),
    unit,
    against: null,
    ratio: null,
    limit: null,
    pass: true,
    ...more,
  }
}

function rowsOf(what: string, found: Times, { bare, isLimited }: { bare: Times; isLimited: boolean }): WorkloadRow[] {
  const against = 'the bare prepared statement'
  const limit = isLimited ? { limit: '< 1,000 µs', pass: found.p95 < 1000 } : {}
  return [
    row(`${what}, p50`, found.p50, 'µs', { against, ratio: found.p50 / bare.p50 }),
    row(`${what}, p95`, found.p95, 'µs', {
      against,
      ratio: found.p95 / bare.p95,
      ...limit,
    }),
  ]
}

/** As somebody would look one name up who knows the tables. */
function bareTimes(file: string): Times {
  const db = new Database(file, { readonly: true })
  const statement = db
    .prepare<[string, Buffer], string>(
      `SELECT commit_graph.project_id FROM build_commit JOIN commit_graph ON commit_graph.workspace_id = build_commit.workspace_id
         AND commit_graph.number = build_commit.graph_number
       WHERE build_commit.workspace_id = ? AND build_commit.sha = ?`,
    )
    .pluck()
  const names = places.map(shaAt)
  const times = timesOf((at) => {
    if (statement.all(graphWorkspace, names[at] ?? Buffer.alloc(0)).length !== 1) throw new Error('It is not there.')
  })
  db.close()
  return times
}

/** Milliseconds for a report as it comes over HTTP, durable, and for the longest of its transactions: so long others wait. */
function reportMs(file: string, first: number, size: number): { readonly all: number; readonly longest: number } {
  const database = openServiceDatabase({ file })
  const list = Array.from({ length: size }, (_, at) => ({
    sha: shaAt(commits * 2 + first + at).toString('hex'),
    parents: [shaAt(commits * 2 + first + at + 1).toString('hex')],
    authored_at: '2026-11-20T09:00:00.000Z',
    message: 'Totals are summed where they are shown, not before',
  }))
  const newId = createNewId(randomBytes, Date.now)
  const write = <T>(work: (db: typeof database.write) => T) =>
    // What handlers do is synchronous; a generic can't say so to `transaction`.
    transaction<unknown>(database.write, () => work(database.write)) as T
  const tools = { workspaceId: graphWorkspace, newId, clock: Date.now, write, principal: { name: 'bench' } }
  const report = {
    project: projectAt(7),
    git_branch: 'main',
    feature_slug: null,
    commits: list,
    head_commit_sha: list[0]?.sha ?? '',
    repo_slug: 'acme/p-7',
    remotes: [],
  }
  const pieces = reportGitSignal(tools, report)
  const took: number[] = []
  for (;;) {
    const began = performance.now()
    const step = pieces.next(took.at(-1) ?? 0)
    took.push(performance.now() - began)
    if (step.done !== true) continue
    const { added } = step.value.commits
    if (added !== size) throw new Error(`${added} of ${size} commits were new.`)
    break
  }
  database.close()
  return { all: took.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...took) }
}

export const workload: Workload = {
  id: 'git-signals',
  title: `whose commit it is, among ${commits.toLocaleString('en')} of 60 projects`,
  run() {
    const { file, rowsPerSecond, indexSeconds } = writeCommitGraphs(commits)
    try {
      const bytes = statSync(file).size / commits
      const bare = bareTimes(file)
      const database = openServiceDatabase({ file })
      const reader = database.openReader()
      const hexes = places.map((place) => shaAt(place).toString('hex'))
      const strangers = places.map((place) => shaAt(place + commits * 4).toString('hex'))
      const look = (shas: readonly string[], holders: number) => {
        if (projectsWithCommit(reader, graphWorkspace, shas).length !== holders) throw new Error('Found otherwise.')
      }
      const known = timesOf((at) => look([hexes[at] ?? ''], 1))
      const unknown = timesOf((at) => look([strangers[at] ?? ''], 0))
      const pushes = hexes.map((hex, at) => [...strangers.slice(at, at + 23), hex])
      const pushed = timesOf((at) => look(pushes[at] ?? [], 1))
      reader.close()
      database.close()
      const full = reportMs(file, 0, reportSize)
      const small = reportMs(file, reportSize, 20)
      return Promise.resolve({
        rows: [
          ...rowsOf('one commit that a project has', known, { bare, isLimited: true }),
          ...rowsOf('one commit that nobody has', unknown, { bare, isLimited: true }),
          ...rowsOf('a push of 24 commits', pushed, { bare, isLimited: false }),
          row('the bare prepared statement, p50', bare.p50, 'µs'),
          row('the bare prepared statement, p95', bare.p95, 'µs'),
          row('on the disk for each commit, with its index', bytes, 'bytes'),
          row('a report of 5,000 new commits, without its pauses', full.all, 'ms'),
          row('the longest of its transactions', full.longest, 'ms'),
          row('a report of 20 new commits', small.all, 'ms'),
          row('rows written to make this', rowsPerSecond, '/s'),
          row('their index', indexSeconds, 's'),
        ],
      })
    } finally {
      removeCommitGraphs(file)
    }
  },
}
