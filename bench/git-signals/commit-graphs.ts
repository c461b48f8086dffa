import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openServiceDatabase } from '#backend/store/database.ts'
import { newestVersion } from '#backend/store/migration.ts'
import { must } from '#shared/lib/must.ts'
import type { ProjectId } from '#shared/model/ids.ts'

export const graphWorkspace = '018f0000-0000-7000-8000-0000000000aa'
export const graphProjects = 60
/** As many commits as one request may bring. */
const perBuild = 5_000
const messageLength = 52

export const projectAt = (index: number): ProjectId =>
  `prj_018f0000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`

/** The name of the commit at a place: 20 bytes that look drawn and are the same in every run. */
export function shaAt(index: number): Buffer {
  const bytes = Buffer.allocUnsafe(20)
  for (let word = 0; word < 5; word += 1) {
    let mixed = Math.imul(index + 1, 0x9e37_79b1) ^ Math.imul(word + 1, 0x85eb_ca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d)
    mixed = Math.imul(mixed ^ (mixed >>> 12) ^ index, 0x297a_2d39)
    bytes.writeUInt32LE((mixed ^ (mixed >>> 15)) >>> 0, word * 4)
  }
  return bytes
}

export interface CommitGraphs {
  readonly file: string
  readonly rowsPerSecond: number
  readonly indexSeconds: number
}

/**
 * A service's database with the commit graphs of 60 projects: rows in chunks as reports bring them, the index of their names
 * once all are there. The file is the run's own.
 */
export function writeCommitGraphs(commits: number): CommitGraphs {
  const folder = join(import.meta.dirname, '../../.cache/bench')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `commit-graphs-${process.pid}-v${newestVersion}.sqlite3`)
  removeCommitGraphs(file)
  openServiceDatabase({ file }).close()
  const db = new Database(file)
  // Whoever is interrupted starts anew: nothing waits for the disk.
  for (const setting of ['synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -500000']) db.pragma(setting)
  const index = must(
    db.prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'build_commit_once'").get(),
    'the schema has it',
  )
  db.exec('DROP INDEX build_commit_once')
  writeProjects(db, commits)
  const rowsBegan = performance.now()
  writeCommits(db, commits)
  const indexBegan = performance.now()
  db.exec(index.sql)
  const ended = performance.now()
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  return {
    file,
    rowsPerSecond: (commits * 1000) / (indexBegan - rowsBegan),
    indexSeconds: (ended - indexBegan) / 1000,
  }
}

export function removeCommitGraphs(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
}

function writeProjects(db: Database.Database, commits: number): void {
  const workspace = graphWorkspace
  db.prepare("INSERT INTO workspace VALUES (?, 'bench', 'Bench', ?, 0, 0, 0)").run(workspace, workspace)
  for (let number = 0; number < graphProjects; number += 1) {
    const id = projectAt(number)
    db.prepare('INSERT INTO project VALUES (?, ?, ?, ?, NULL, 0, 1)').run(workspace, id, `p-${number}`, `P ${number}`)
    db.prepare('INSERT INTO commit_graph VALUES (?, ?, ?, ?)').run(
      workspace,
      id,
      number + 1,
      Math.ceil(commits / graphProjects),
    )
  }
}

/** Builds of the projects in turn, as they would come; each commit but the first has the one before as its parent. */
function writeCommits(db: Database.Database, commits: number): void {
  const addBuild = db.prepare(`INSERT INTO build VALUES (?, ?, ?, ?, 'github.com', ?, 'main', ?, NULL, 0, 0, ?)`)
  const addCommit = db.prepare('INSERT INTO build_commit VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const message = 'Totals are summed where they are shown, not before '.padEnd(messageLength, '.')
  for (let first = 0; first < commits; first += perBuild) {
    const number = first / perBuild + 1
    const project = (number - 1) % graphProjects
    const size = Math.min(perBuild, commits - first)
    db.exec('BEGIN')
    const id = `bld_018f0000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
    addBuild.run(graphWorkspace, id, number, projectAt(project), `acme/p-${project}`, shaAt(first), size)
    let sha = shaAt(first)
    for (let at = 0; at < size; at += 1) {
      const parent = shaAt(first + at + 1)
      addCommit.run(graphWorkspace, number, at, project + 1, sha, parent, 1_763_000_000_000 - at * 60_000, message)
      sha = parent
    }
    db.exec('COMMIT')
  }
}
