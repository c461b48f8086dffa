import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProblemOf } from '#main/features/app/start-problem.ts'
import { outboxInitial } from '#main/store/migrations/outbox-0001-initial.ts'
import { openDatabase } from '#main/store/sqlite/open-database.ts'
import { startProblemText } from '#renderer/features/start-problem/messages.ts'
import { errorCodes, isErrorCode } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { guideCells } from './guide-cells.ts'

type Harm = (file: string) => void

/** What the store does about a file: goes on, loads the copy again, or leaves everything alone and says why. */
type Outcome =
  | { readonly kind: 'goes_on'; readonly notice?: RegExp }
  | { readonly kind: 'loads_again' }
  | { readonly kind: 'refuses'; readonly code: string; readonly title: string }

interface Case {
  readonly file: 'replica' | 'outbox'
  /** The first cell of its row in the guide. */
  readonly row: string
  readonly harms: Readonly<Record<string, Harm>>
  readonly outcome: Outcome
}

function scribble(path: string, at: number, length: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(length, 0xa5), 0, length, at)
  closeSync(file)
}
function pragma(words: string): Harm {
  return (path) => {
    const db = new Database(path)
    db.pragma(words)
    db.close()
  }
}
const inItsPlace: Harm = (path) => {
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(path + suffix)) renameSync(path + suffix, `${path}${suffix}.away`)
  mkdirSync(path)
}
const damages: Readonly<Record<string, Harm>> = {
  'a scribbled header': (path) => scribble(path, 0, 100),
  'a scribbled schema': (path) => scribble(path, 100, 4_000),
  'scribbled pages in the middle': (path) => scribble(path, 8_192, statSync(path).size - 8_192),
  'a file cut short': (path) => truncateSync(path, 8_192),
  'text in its place': (path) =>
    writeFileSync(path, 'no database, but long enough to be taken for one by its size alone'),
}
const garbageLog: Harm = (path) => writeFileSync(`${path}-wal`, Buffer.alloc(40_000, 0xa5))
const emptied: Harm = (path) => truncateSync(path, 0)
const foreign: Harm = pragma('application_id = 1')
const newer: Harm = pragma('user_version = 99')
const titles = {
  damaged: 'A file of yours is damaged',
  foreign: 'A file in the data folder is not ours',
  newer: 'The data folder is from a newer Switchboard',
  misplaced: 'Something stands in the way in the data folder',
} as const

const cases: readonly Case[] = [
  { file: 'replica', row: 'The local copy is damaged', harms: damages, outcome: { kind: 'loads_again' } },
  {
    file: 'replica',
    row: 'The local copy is empty or missing',
    harms: { emptied, removed: (path) => rmSync(path) },
    outcome: { kind: 'loads_again' },
  },
  { file: 'replica', row: 'The log of the local copy is garbage', harms: { garbageLog }, outcome: { kind: 'goes_on' } },
  {
    file: 'replica',
    row: 'The local copy is another program’s file',
    harms: { foreign },
    outcome: { kind: 'refuses', code: 'store.foreign', title: titles.foreign },
  },
  {
    file: 'replica',
    row: 'The local copy is of a newer Switchboard',
    harms: { newer },
    outcome: { kind: 'refuses', code: 'store.newer', title: titles.newer },
  },
  {
    file: 'replica',
    row: 'A folder stands in the place of the local copy',
    harms: { inItsPlace },
    outcome: { kind: 'refuses', code: 'store.misplaced', title: titles.misplaced },
  },
  {
    file: 'outbox',
    row: 'The outbox is damaged',
    harms: damages,
    outcome: { kind: 'refuses', code: 'store.damaged', title: titles.damaged },
  },
  {
    file: 'outbox',
    row: 'The outbox is empty or gone, its log is not',
    harms: {
      emptied: (path) => {
        writeFileSync(`${path}-wal`, readFileSync(path))
        emptied(path)
      },
      removed: (path) => renameSync(path, `${path}-wal`),
    },
    outcome: { kind: 'refuses', code: 'store.damaged', title: titles.damaged },
  },
  {
    file: 'outbox',
    row: 'The outbox is another program’s file',
    harms: { foreign },
    outcome: { kind: 'refuses', code: 'store.foreign', title: titles.foreign },
  },
  {
    file: 'outbox',
    row: 'The outbox is of a newer Switchboard',
    harms: { newer },
    outcome: { kind: 'refuses', code: 'store.newer', title: titles.newer },
  },
  {
    file: 'outbox',
    row: 'A folder stands in the place of the outbox',
    harms: { inItsPlace },
    outcome: { kind: 'refuses', code: 'store.misplaced', title: titles.misplaced },
  },
  {
    file: 'outbox',
    row: 'The outbox lacks decisions that were shown as made',
    harms: { removed: (path) => rmSync(path), emptied },
    outcome: { kind: 'goes_on', notice: /lacks the last ones that were made here/ },
  },
]
/** Rows of the guide that another test of this file keeps true. */
const ownTests = ['The outbox is removed while Switchboard runs', 'The outbox is replaced while Switchboard runs']
/** And those that `unusable-files.test.ts`, `recovery-disk.test.ts`, `lost-preferences.test.ts`, `lost-copy.e2e.ts` and `lock-data-dir.test.ts` keep true. */
const elsewhere = [
  'The local copy, the outbox or a folder of them can’t be written',
  'A file stands in the place of the folder `replicas`',
  'The log of the outbox ends in garbage or in half a commit',
  'The log of the outbox is garbage',
  'The disk is full at the start',
  'The disk is full when the service answers',
  'The local copy is lost while the service is away',
  'The settings (`preferences.json`) are missing or damaged',
  'The lock of the data folder (`lock.sqlite3`) is damaged',
  'A folder stands in the place of `lock.sqlite3`, `lock-owner` or `preferences.json`',
]
const last = 'Switchboard is updated with a full outbox'

let service: FeedService
let desk: StoreDesk
let paths: Readonly<Record<'replica' | 'outbox', string>>
beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 6; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
  paths = {
    replica: join(desk.dataDir, 'replicas', `${workspaceId}.sqlite3`),
    outbox: join(desk.dataDir, 'outbox.sqlite3'),
  }
})
afterEach(() => desk.leave())

const decided = async (): Promise<string[]> =>
  (await desk.store.opsTrace({ workspaceId, of: 'all', offset: 0, limit: 200 })).rows.map(({ id }) => id)

async function failureOf(work: () => Promise<unknown>): Promise<SwitchboardError> {
  try {
    await work()
  } catch (error) {
    if (error instanceof SwitchboardError) return error
    throw error
  }
  throw new Error('It did not fail.')
}

const all = cases.flatMap((each) =>
  Object.entries(each.harms).map(([name, harm]) => [each.row, name, { ...each, harm }] as const),
)

test.each(all)('%s (%s): nothing is lost, and what to do is said', async (_row, _name, { file, harm, outcome }) => {
  const ignored = await desk.ignore(eventId(1))
  await desk.store.close()
  const whole = readFileSync(paths[file])
  harm(paths[file])
  if (outcome.kind === 'refuses') {
    const isFile = statSync(paths[file], { throwIfNoEntry: false })?.isFile() ?? false
    const left = isFile ? readFileSync(paths[file]) : null
    const failure = await failureOf(() => desk.restart().then(() => desk.openIds()))
    const problem = startProblemOf(failure, { serviceAddress: null, retryAtMs: null })
    const { title, what, steps } = startProblemText.words(problem, true)
    expect({ code: failure.code, title }).toEqual({ code: outcome.code, title: outcome.title })
    expect(isErrorCode(failure.code) && errorCodes[failure.code].http).toBe(503)
    expect([what.length > 20, steps.length > 0]).toEqual([true, true])
    if (left !== null) expect(readFileSync(paths[file]).equals(left), 'it was left as it is').toBe(true)
    // The next step: the right file is put back.
    await desk.store.close()
    for (const suffix of ['-wal', '-shm', '']) rmSync(paths[file] + suffix, { recursive: true, force: true })
    writeFileSync(paths[file], whole)
    await desk.restart()
  } else {
    desk.store = desk.reopened()
    const state = await desk.store.open({ workspaceId })
    expect(state.hasSnapshot).toBe(outcome.kind === 'goes_on')
    if (outcome.kind === 'loads_again') await desk.load()
    else if (outcome.notice !== undefined) {
      expect(state.rebuiltBecause).toMatch(outcome.notice)
      expect(await desk.store.open({ workspaceId }), 'it is said once').toMatchObject({ rebuiltBecause: null })
      return
    }
  }
  expect(await decided()).toEqual([ignored.id])
  await desk.push()
  await desk.pull()
  expect(service.event(eventId(1)).item?.state.kind).toBe('ignored')
  expect(await desk.openIds()).toEqual([6, 5, 4, 3, 2].map(eventId))
})

test('an outbox that is removed while it is open is put back with all that was decided, before anything else is', async () => {
  const first = await desk.ignore(eventId(1))
  for (const suffix of ['', '-wal', '-shm']) rmSync(paths.outbox + suffix, { force: true })
  const second = await desk.ignore(eventId(2))
  expect(existsSync(paths.outbox)).toBe(true)
  await desk.restart()
  expect(await decided()).toEqual([second.id, first.id])
  rmSync(paths.outbox)
  const third = await desk.ignore(eventId(3))
  await desk.restart()
  expect(await decided()).toEqual([third.id, second.id, first.id])
})

test('an outbox that is replaced while it is open is written to no more, and both files stay', async () => {
  await desk.ignore(eventId(1))
  renameSync(paths.outbox, `${paths.outbox}.old`)
  writeFileSync(paths.outbox, 'another')
  await expect(desk.ignore(eventId(2))).rejects.toMatchObject({
    code: 'store.damaged',
    details: { path: paths.outbox },
  })
  expect(await desk.state(eventId(2))).toBe('open')
  expect(readFileSync(paths.outbox, 'utf8')).toBe('another')
})

test('an outbox of an earlier version with 5,000 decisions is sent whole, in order and once; what is unknown is parked', async () => {
  await desk.ignore(eventId(1))
  await desk.store.close()
  const now = `${paths.outbox}.now`
  renameSync(paths.outbox, now)
  const db = openDatabase(paths.outbox, {
    applicationId: 0x53774f62,
    migrations: [outboxInitial],
    synchronous: 'FULL',
    cacheKiB: 4_000,
  })
  db.exec(`
    ATTACH '${now}' AS now;
    INSERT INTO outbox_workspace SELECT * FROM now.outbox_workspace;
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
    INSERT INTO op (id, workspace_id, type, type_version, actor, decided_at, intent_json, label, state, touched, before_json)
    SELECT printf('op_018f0000-0000-7000-9000-%012d', i), workspace_id,
      CASE WHEN i % 50 = 0 THEN 'event.teleport' ELSE type END, type_version, actor, decided_at + i, intent_json, label, 'queued', 0, before_json
    FROM n, (SELECT * FROM now.op);`)
  db.close()
  await desk.restart()
  const { byState } = await desk.store.opsTrace({ workspaceId, of: 'all', offset: 0, limit: 1 })
  expect(byState).toMatchObject({ queued: 4_900, parked: 100 })
  const sent: string[] = []
  for (;;) {
    const { ops } = await desk.store.nextBatch({ workspaceId, limit: 500 })
    if (ops.length === 0) break
    sent.push(...ops.map(({ id }) => id))
    await desk.store.settle({
      workspaceId,
      verdicts: ops.map(({ id }) => ({
        opId: id,
        kind: 'applied',
        seq: service.seq,
        result: { applied: 1, skipped: [], arrivedLater: 0, takenAlong: 0 },
      })),
    })
  }
  expect(sent).toHaveLength(4_900)
  expect(new Set(sent).size).toBe(4_900)
  expect(sent.toSorted()).toEqual(sent)
  const after = await desk.store.opsTrace({ workspaceId, of: 'parked', offset: 0, limit: 1 })
  expect(after.byState.parked).toBe(100)
})

test('the guide has a row for each of them, and no other', () => {
  const cells = guideCells('When a file is not as it was left')
  expect([...cells.keys()]).toEqual([...cases.map(({ row }) => row), ...ownTests, ...elsewhere, last])
  for (const { row, outcome } of cases) {
    const seen = cells.get(row)?.[0] ?? ''
    if (outcome.kind === 'refuses') expect(seen, row).toContain(`“${outcome.title}”`)
  }
})
