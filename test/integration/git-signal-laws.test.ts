import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectsWithCommit } from '#backend/features/builds/projects-with-commit.ts'
import { reportGitSignal } from '#backend/features/git-signals/report-git-signal.ts'
import { archiveProject } from '#backend/features/projects/change-project.ts'
import { must } from '#shared/lib/must.ts'
import { reportBuildInput } from '#shared/model/git-signal.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import { type Core, openCore, workspaceId, writerOf } from './core.ts'

const names = Array.from({ length: 12 }, (_, at) => (at + 1).toString(16).padStart(40, '0'))
const small = { first: 2, least: 1, most: 3 }
const reports = fc.array(
  fc.record({
    project: fc.constantFrom('search', 'shop'),
    head: fc.constantFrom(...names.slice(0, 2)),
    shas: fc.shuffledSubarray(names),
    /** After how many pieces whoever writes it is gone. */
    pieces: fc.integer({ min: 1, max: 8 }),
    tookMs: fc.constantFrom(0, 40, 400),
  }),
  { maxLength: 5 },
)
type Report = (typeof reports extends fc.Arbitrary<infer R> ? R : never)[number]

interface World {
  readonly core: Core
  readonly projects: ReadonlyMap<string, ProjectId>
}

function open(): World {
  const core = openCore()
  const slugs = ['search', 'shop']
  return { core, projects: new Map(slugs.map((slug) => [slug, core.addProject(slug)])) }
}

const toolsOf = ({ db, clock, newId }: Core) => ({
  write: writerOf(db),
  clock,
  newId,
  workspaceId,
  principal: { name: 'ana' },
})

function send({ core }: World, { project, head, shas }: Report, sizes = small) {
  const commits = shas.map((sha) => ({ sha }))
  const input = reportBuildInput.parse({ project, head_commit_sha: head, repo_slug: 'acme/search', commits })
  return reportGitSignal(toolsOf(core), input, sizes)
}

/** Writes a report until it is done, or its writer is gone after so many pieces. */
function write(world: World, report: Report, pieces: number, after: () => void): boolean {
  const steps = send(world, report)
  for (let piece = 0; piece < pieces; piece += 1) {
    const step = steps.next(report.tookMs)
    after()
    if (step.done === true) return true
  }
  return false
}

const kept = ({ core }: World) =>
  core.db
    .read(
      `SELECT lower(hex(sha)) AS sha, graph_number, build_number FROM build_commit WHERE workspace_id = ? ORDER BY graph_number, build_number, ordinal`,
    )
    .all(workspaceId)

/** What stands in the store is what reports have said, and counted. */
function expectTrue({ core, projects }: World, said: ReadonlyMap<string, ReadonlySet<string>>): void {
  const { db } = core
  for (const sha of names) {
    const holders = [...projects].filter(([slug]) => said.get(slug)?.has(sha) === true).map(([, id]) => id)
    for (const id of projectsWithCommit(db, workspaceId, [sha])) expect(holders).toContain(id)
  }
  const counts = 'SELECT count(*) FROM build_commit AS c WHERE c.workspace_id = '
  const wrong = db.read(
    `SELECT 'graph' AS kind FROM commit_graph AS g WHERE g.commit_count <> (${counts} g.workspace_id AND c.graph_number = g.number)
     UNION ALL SELECT 'build' FROM build AS b WHERE b.commit_count <> (${counts} b.workspace_id AND c.build_number = b.number)`,
  )
  expect(wrong.all()).toEqual([])
}

test('a report that is cut off between pieces says nothing wrong meanwhile, and sent again it is as if it had come at once', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const [cut, whole] = [open(), open()]
      const said = new Map([...cut.projects.keys()].map((slug) => [slug, new Set<string>()]))
      for (const report of list) {
        for (const sha of report.shas) said.get(report.project)?.add(sha)
        const isDone = write(cut, report, report.pieces, () => expectTrue(cut, said))
        if (!isDone) expect(write(cut, report, 100, () => expectTrue(cut, said))).toBe(true)
        expect(send(whole, report, { first: 100, least: 100, most: 100 }).next(0).done).toBe(true)
      }
      for (const [slug, shas] of said)
        for (const sha of shas)
          expect(projectsWithCommit(cut.core.db, workspaceId, [sha])).toContain(cut.projects.get(slug))
      expect(kept(cut)).toEqual(kept(whole))
      cut.core.close()
      whole.core.close()
    }),
    { numRuns: 15 },
  )
})

test('a project that is archived meanwhile gets no further piece', () => {
  const world = open()
  const { core, projects } = world
  const report: Report = { project: 'search', head: names[0] ?? '', shas: names, pieces: 1, tookMs: 0 }
  const steps = send(world, report)
  steps.next(0)
  archiveProject(toolsOf(core), must(projects.get('search'), 'it was added'))
  expect(() => steps.next(0)).toThrow(expect.objectContaining({ code: 'project.archived' }))
  expect(kept(world)).toHaveLength(2)
  core.close()
})
