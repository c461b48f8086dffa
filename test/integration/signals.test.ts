import fc from 'fast-check'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { countProblems } from '#backend/backup/count-problems.ts'
import { retentionSteps } from '#backend/features/retention/retention-steps.ts'
import { listSignals, type SignalQuery } from '#backend/features/signals/list-signals.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { migrate } from '#backend/store/migrate.ts'
import { migrations } from '#backend/store/migration.ts'
import { must } from '#shared/lib/must.ts'
import type { InstallationId, OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Signal } from '#shared/model/signal.ts'
import { type Core, newFile, openCore, pushTo, workspaceId } from './core.ts'
import { fileOf, onPostgres } from './store-of-test.ts'

let core: Core
afterEach(() => core.close())

interface World {
  readonly installationId: InstallationId
  readonly web: ProjectId
  readonly api: ProjectId
}

function world(): World {
  core = openCore()
  return { installationId: core.addInstallation('5'), web: core.addProject('web'), api: core.addProject('api') }
}

async function arrive(repository: number, times = 1): Promise<void> {
  for (let n = 0; n < times; n += 1) await core.send(pushTo({ id: repository, name: `acme/repo-${repository}` }, 5))
  await core.router.drain()
}

const seq = () => core.db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq ?? 0
const resourceOf = (repository: number): ResourceId | undefined =>
  core.db.read<{ id: ResourceId }>('SELECT id FROM resource WHERE external_id = ?').get(String(repository))?.id
const list = (query: Partial<SignalQuery> = {}) =>
  listSignals(core.db, workspaceId, { limit: 500, order: 'asc', ...query })

/** Maps a repository and resolves what waits of it; answers the decision's id. */
function map({ installationId }: World, repository: number, project: ProjectId): OpId {
  const id = core.newId('op')
  const resourceId = must(resourceOf(repository), 'something of it has arrived')
  const groupKey = `resource/${installationId}/${resourceId}`
  const waiting = core.db
    .read("SELECT 1 FROM unmatched_item WHERE group_key = ? AND state_kind = 'open' LIMIT 1")
    .get(groupKey)
  const selection =
    waiting === undefined ? null : ({ kind: 'group', groupKey, throughSeq: seq(), count: 1_000 } as const)
  core.decide(
    {
      type: 'mapping.create',
      mappingId: core.newId('map'),
      installationId,
      resourceId,
      destination: { kind: 'project', id: project },
      filter: emptyFilter,
      provenance: 'manual',
      evidence: [],
      selection,
    },
    { id },
  )
  return id
}

const placesOf = (signals: readonly Signal[]) =>
  signals
    .filter(({ retractedAt }) => retractedAt === null)
    .map(({ payload, destination }) => `${payload.eventId} → ${destination.id}`)
    .toSorted()

/** What destinations have by the events' own outcomes. */
function routedPlaces(): string[] {
  const events = core.db
    .read<{ id: string; outcome_json: string }>("SELECT id, outcome_json FROM event WHERE outcome_kind = 'routed'")
    .all()
  const destination = core.db.read<{ destination_id: string }>('SELECT destination_id FROM mapping WHERE id = ?')
  const places = events.flatMap(({ id, outcome_json }) =>
    (JSON.parse(outcome_json) as { mappingIds: string[] }).mappingIds.map(
      (mappingId) => `${id} → ${destination.get(mappingId)?.destination_id}`,
    ),
  )
  return [...new Set(places)].toSorted()
}

test('a decision sends what waited, later events go by the mapping, and both are signals of the project', async () => {
  const made = world()
  await arrive(1, 2)
  expect(list()).toEqual({ items: [], next_cursor: null, resume_cursor: null })
  map(made, 1, made.web)
  await arrive(1)
  const { items } = list()
  expect(items).toHaveLength(3)
  expect(items[2]).toMatchObject({
    id: expect.stringMatching(/^sig_[0-9a-f-]{36}$/) as string,
    provider: 'github',
    connectionId: `conn_${made.installationId.slice(5)}`,
    kind: 'git.push',
    destination: { kind: 'project', id: made.web },
    payload: { type: 'push', resourceName: 'acme/repo-1', branch: 'main' },
    retractedAt: null,
  })
})

test('an undo takes signals back where a puller sees it; sent again, they are the same signals', async () => {
  const made = world()
  await arrive(1, 3)
  const op = map(made, 1, made.web)
  const first = list()
  const resume = must(first.resume_cursor, 'there were some')
  expect(list({ cursor: resume })).toEqual({ items: [], next_cursor: null, resume_cursor: resume })
  core.advance(1_000)
  core.decide({ type: 'op.undo', target: op })
  const taken = list({ cursor: resume })
  expect(taken.items.map(({ id, retractedAt }) => [id, retractedAt])).toEqual(
    first.items.map(({ id }) => [id, new Date(core.clock()).toISOString()]),
  )
  map(made, 1, made.web)
  const again = list({ cursor: must(taken.resume_cursor, 'it goes on') })
  expect(again.items).toEqual(first.items)
  expect(list().items).toHaveLength(3)
})

test('an event that two mappings take is two signals; two mappings to one project are one', async () => {
  const made = world()
  await arrive(1)
  map(made, 1, made.web)
  map(made, 1, made.api)
  core.db
    .write(
      `INSERT INTO mapping SELECT workspace_id, 'map_01900000-0000-7000-8000-0000000000ff', installation_id, resource_id, destination_kind,
         destination_id, '{"events":["push"],"branches":[],"paths":[]}', state_kind, state_json, provenance, evidence_json, 0, NULL, created_by,
         created_at, version FROM mapping WHERE destination_id = ?`,
    )
    .run(made.web)
  await arrive(1)
  const ofLast = list().items.filter(({ payload }) => payload.eventId !== list().items[0]?.payload.eventId)
  expect(ofLast.map(({ destination }) => destination.id).toSorted()).toEqual([made.web, made.api].toSorted())
  expect(placesOf(list().items)).toEqual(routedPlaces())
})

test('filters are of the signal, and pages in both directions hold every row once', async () => {
  const made = world()
  await arrive(1, 4)
  await arrive(2, 3)
  map(made, 1, made.web)
  map(made, 2, made.api)
  const connection = `conn_${made.installationId.slice(5)}`
  expect(list({ connection_id: connection, kind: 'git.push', provider: 'github' }).items).toHaveLength(7)
  expect(list({ connection_id: 'conn_01900000-0000-7000-8000-000000000009' }).items).toEqual([])
  expect(list({ kind: 'pr.opened' }).items).toEqual([])
  const now = new Date(core.clock()).toISOString()
  expect([list({ occurred_after: now }).items, list({ occurred_before: now }).items]).toEqual([[], []])
  for (const order of ['asc', 'desc'] as const) {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: ReturnType<typeof list> = list({ order, limit: 2, ...(cursor === null ? {} : { cursor }) })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next_cursor
    } while (cursor !== null)
    const all = list().items.map(({ id }) => id)
    expect(seen).toEqual(order === 'asc' ? all : all.toReversed())
  }
})

test('a filter that little passes is tried on some, and the cursor leads on to all', async () => {
  const made = world()
  await arrive(1)
  map(made, 1, made.web)
  const rows = 45_000
  const many = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})`
  const id = "'evt_01900000-0000-7000-8000-' || CAST(100000000000 + i AS TEXT)"
  core.db
    .write(
      `${many} INSERT INTO event (workspace_id, id, arrival, provider, host, type, title, delivery_id, body_sha256, received_at, outcome_kind,
         outcome_json, version) SELECT ?, ${id}, 9 + i, 'github', 'github.com', 'x', 'X', CAST(i AS TEXT), ?, 1, 'routed', '{}', 1 FROM n`,
    )
    .run(workspaceId, Buffer.from([0]))
  core.db
    .write(
      `${many} INSERT INTO signal SELECT ?, ${id}, 'project', ?, 100 + i, 'github', NULL, CASE WHEN i % 20001 = 0 THEN 'rare' END, i, NULL FROM n`,
    )
    .run(workspaceId, made.web)
  const walk = (query: Partial<SignalQuery>) => {
    const pages = [list(query)]
    for (let cursor = pages[0]?.next_cursor ?? null; cursor !== null; cursor = pages.at(-1)?.next_cursor ?? null)
      pages.push(list({ ...query, cursor }))
    return pages.map(({ items }) => items.length)
  }
  for (const order of ['asc', 'desc'] as const) {
    const tried = walk({ order, kind: 'rare' })
    expect([tried.length, tried.reduce((sum, of) => sum + of)]).toEqual([3, 2])
    const few = { occurred_after: toInstant(30_000), occurred_before: toInstant(45_001) }
    expect(walk({ order, kind: 'rare', ...few })).toEqual([1])
    expect(walk({ order, ...few, occurred_after: toInstant(44_400), limit: 400 })).toEqual([400, 200])
    const most = walk({ order, kind: 'rare', occurred_after: toInstant(20_000), occurred_before: toInstant(45_001) })
    expect([most.length, most.reduce((sum, of) => sum + of)]).toEqual([2, 2])
  }
})

test('a signal goes with its event', async () => {
  const made = world()
  await arrive(1, 2)
  map(made, 1, made.web)
  core.advance(366 * 86_400_000)
  await arrive(1)
  for (const _step of retentionSteps({ db: core.db, newId: core.newId, now: core.clock() })) continue
  expect(list().items).toHaveLength(1)
  expect(placesOf(list().items)).toEqual(routedPlaces())
})

type Step = { readonly kind: 'arrive' | 'undo' } | { readonly kind: 'map'; readonly to: 'web' | 'api' }
const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step>({ kind: 'arrive' }, { kind: 'undo' }, { kind: 'map', to: 'web' }, { kind: 'map', to: 'api' }),
    fc.constantFrom(1, 2, 3),
  ),
  { minLength: 4, maxLength: 14 },
)

test('whatever is decided, taken back and routed, signals say what events do, and a puller ends with the same', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const made = world()
      const ops: OpId[] = []
      const pulled = new Map<string, Signal>()
      let cursor: string | null = null
      for (const [step, repository] of plan) {
        if (step.kind === 'arrive' || resourceOf(repository) === undefined) await arrive(repository)
        else if (step.kind === 'map') ops.push(map(made, repository, made[step.to]))
        else core.decide({ type: 'op.undo', target: ops.pop() ?? core.newId('op') })
        const page: ReturnType<typeof list> = list({ limit: 2, ...(cursor === null ? {} : { cursor }) })
        for (const signal of page.items) pulled.set(signal.id, signal)
        cursor = page.resume_cursor
      }
      for (const signal of list(cursor === null ? {} : { cursor }).items) pulled.set(signal.id, signal)
      expect(placesOf(list().items)).toEqual(routedPlaces())
      expect(placesOf([...pulled.values()])).toEqual(routedPlaces())
      expect(countProblems(core.db)).toEqual([])
      core.close()
    }),
    { numRuns: onPostgres ? 5 : 25 },
  )
  core = openCore()
})

// A server's database begins at today's version.
test.skipIf(onPostgres)('what an older version had routed has its signals after the update', async () => {
  const made = world()
  await arrive(1, 2)
  map(made, 1, made.web)
  await arrive(2)
  map(made, 2, made.api)
  map(made, 2, made.web)
  await arrive(2)
  const before = list().items
  const { file } = fileOf(core.database)
  core.close()
  const older = asOfVersion(8, file)
  openServiceDatabase({ file: older }).close()
  core = openCore({ file: older })
  expect(list().items).toEqual(before)
})

/** The rows of a database in a file of an older version, as far as that one had tables and columns for them. */
function asOfVersion(version: number, file: string): string {
  const older = newFile()
  const database = new Database(older)
  migrate(database, migrations.slice(0, version))
  database.pragma('foreign_keys = OFF')
  database.prepare('ATTACH ? AS newer').run(file)
  const tables = database
    .prepare<[], { name: string; columns: string }>(
      `SELECT one.name, (SELECT group_concat(name) FROM pragma_table_info(one.name)) AS columns
       FROM main.sqlite_schema AS one WHERE one.type = 'table' AND one.name NOT LIKE 'sqlite_%'`,
    )
    .all()
  for (const { name, columns } of tables)
    database.exec(`INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM newer.${name}`)
  database.close()
  return older
}
