import { afterEach, beforeEach, expect, test } from 'vitest'
import { mappingHandlers } from '#backend/features/mappings/mapping-handlers.ts'
import { projectHandlers } from '#backend/features/projects/project-handlers.ts'
import { silentLogger } from '#backend/http/logger.ts'
import type { HandlerContext } from '#backend/http/handler.ts'
import { transaction } from '#backend/store/transaction.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import type { MappingFilter } from '#shared/model/mapping.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'

let core: Core
let draft: (filter?: Partial<MappingFilter>) => Draft
type Draft = Parameters<(typeof mappingHandlers)['mappings.preview']>[1]['body']

beforeEach(async () => {
  core = openCore()
  core.addInstallation('5')
  const projectId = core.addProject('search')
  const commit = (path: string) => ({ id: 'a'.repeat(40), added: [path], removed: [], modified: [], message: 'Change' })
  const send = (branch: string, path: string) =>
    core.send(pushTo({ id: 1, name: 'acme/search' }, 5, { ref: `refs/heads/${branch}`, commits: [commit(path)] }))
  await send('main', 'docs/a.md')
  await send('main', 'src/a.ts')
  await send('dev', 'src/b.ts')
  await core.router.drain()
  const resource = core.db
    .read<{ id: `res_${string}`; installation_id: `inst_${string}` }>('SELECT id, installation_id FROM resource')
    .get()
  if (resource === undefined) throw new Error('Nothing was seen.')
  draft = (filter = {}) => ({
    installationId: resource.installation_id,
    resourceId: resource.id,
    destination: { kind: 'project', id: projectId },
    filter: { events: [], branches: [], paths: [], ...filter },
  })
})
afterEach(() => core.close())

/** What the HTTP layer hands to a handler. */
function context() {
  const { db, clock, newId } = core
  const write: HandlerContext['write'] = (work) => transaction<unknown>(db, () => work(db)) as never
  const principal = { tokenId: newId('tok'), name: 'ci', role: 'operator', grant: { kind: 'all' } } as const
  const signal = new AbortController().signal
  return {
    read: db,
    write,
    clock,
    newId,
    workspaceId,
    principal,
    signal,
    logger: silentLogger,
    traceId: '',
    isStillAllowed: () => true,
    openReader: () => core.database.openReader(),
    onCommit: () => () => undefined,
    request: { headers: {}, body: (async function* () {})() },
  }
}
const input = { params: undefined, query: undefined, ifMatch: undefined }
const preview = (filter?: Partial<MappingFilter>) =>
  mappingHandlers['mappings.preview'](context(), { ...input, body: draft(filter) })
const create = (filter: Partial<MappingFilter>, resolve: { throughSeq: number; count: number } | null) =>
  mappingHandlers['mappings.create'](context(), { ...input, body: { ...draft(filter), resolve } })

test('a preview counts what the mapping would take: all, by branch, by type, and by changed files', () => {
  const count = (filter?: Partial<MappingFilter>) => preview(filter).count
  expect([count(), count({ branches: ['main'] }), count({ events: ['issues'] }), count({ paths: ['src/**'] })]).toEqual(
    [3, 2, 0, 2],
  )
})

test('what was previewed is what is resolved; what came in between goes along as far as the filter takes it', async () => {
  const { count, throughSeq } = preview({ paths: ['src/**'] })
  await core.send(pushTo({ id: 1, name: 'acme/search' }, 5))
  const commit = { id: 'b'.repeat(40), added: ['docs/b.md'], modified: [], removed: [] }
  await core.send(pushTo({ id: 1, name: 'acme/search' }, 5, { commits: [commit] }))
  await core.router.drain()
  const { mapping, result } = create({ paths: ['src/**'] }, { count, throughSeq })
  expect(result).toEqual({ applied: 2, skipped: [], arrivedLater: 2, takenAlong: 1 })
  expect([mapping.carried, mapping.createdBy]).toEqual([3, 'ci'])
  expect(core.db.read('SELECT open, snoozed, total FROM unmatched_group').all()).toEqual([
    { open: 2, snoozed: 0, total: 5 },
  ])
})

test('the same mapping twice is refused', () => {
  create({}, null)
  expect(() => create({}, null)).toThrow(expect.objectContaining({ code: 'mapping.duplicate' }))
})

test('nothing is mapped to a project that is archived, until it is brought back', () => {
  const { id } = draft().destination
  const step = (verb: 'archive' | 'unarchive') =>
    projectHandlers[`projects.${verb}`](context(), { ...input, params: { id: id as ProjectId }, body: undefined })
  step('archive')
  expect(() => create({}, null)).toThrow(expect.objectContaining({ code: 'project.archived' }))
  step('unarchive')
  expect(create({}, null).mapping.destination).toEqual({ kind: 'project', id })
})

test('events after a mapping go where it points, those that it filters out nowhere', async () => {
  create({ branches: ['main'] }, null)
  await core.send(pushTo({ id: 1, name: 'acme/search' }, 5))
  await core.send(pushTo({ id: 1, name: 'acme/search' }, 5, { ref: 'refs/heads/dev' }))
  await core.router.drain()
  const outcomes = core.db.read('SELECT outcome_kind FROM event ORDER BY arrival DESC LIMIT 2').all()
  expect(outcomes).toEqual([{ outcome_kind: 'ignored' }, { outcome_kind: 'routed' }])
  expect(core.db.read('SELECT carried FROM mapping').all()).toEqual([{ carried: 1 }])
})

test('an update needs the version that was seen, and resuming takes up what waited meanwhile', async () => {
  const { mapping } = create({}, null)
  const params = { id: mapping.id }
  const body = { transition: 'pause', reason: 'Quarter end.' } as const
  const paused = mappingHandlers['mappings.update'](context(), { params, body, query: undefined, ifMatch: 1 })
  expect(paused).toMatchObject({ version: 2, state: { kind: 'paused', by: 'operator' } })
  const stale = () => mappingHandlers['mappings.update'](context(), { params, body, query: undefined, ifMatch: 1 })
  expect(stale).toThrow(expect.objectContaining({ code: 'version.conflict' }))
  await core.send(pushTo({ id: 1, name: 'acme/search' }, 5))
  await core.router.drain()
  const { throughSeq, groupKey } = preview()
  const selection = { kind: 'group', groupKey, throughSeq, count: 4 } as const
  const resumed = core.decide({ type: 'mapping.resume', mappingId: mapping.id, baseVersion: 2, selection })
  expect(resumed).toMatchObject({ kind: 'applied', result: { applied: 4 } })
})
