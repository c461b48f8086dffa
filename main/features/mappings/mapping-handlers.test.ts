import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import { installationId, mappingId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import type { DesktopFiles } from '../event-files/desktop-files.ts'
import { createMappingHandlers } from './mapping-handlers.ts'

const count = 1_203
let desk: StoreDesk
let folder: string

beforeEach(async () => {
  const service = new FeedService(count)
  for (let n = 1; n <= count; n += 1)
    service.put('mapping', {
      id: mappingId(n),
      installationId: installationId(1),
      resourceId: resourceId(n),
      destination: { kind: 'project', id: projectId(1 + (n % 2)) },
      filter: n === 7 ? { ...emptyFilter, branches: ['=cmd', 'main'] } : emptyFilter,
      state: n === 9 ? { kind: 'retired' } : { kind: 'active' },
      provenance: 'manual',
      evidence: [],
      carried: n,
      lastCarriedAt: null,
      createdBy: 'ana',
      createdAt: '2026-03-01T09:00:00.000Z',
      version: 1,
    })
  desk = new StoreDesk(service)
  await desk.load()
  folder = mkdtempSync(join(tmpdir(), 'switchboard-csv-'))
})
afterEach(async () => {
  await desk.leave()
  rmSync(folder, { recursive: true, force: true })
})

const handlersWith = (files: DesktopFiles | null) =>
  createMappingHandlers({ store: desk.store, files, workspaceId: () => workspaceId, clock: () => Date.UTC(2026, 2, 2) })
const saveTo = (path: string | null) =>
  handlersWith({ askWhereToSave: async () => path, askWhatToOpen: async () => null })

test('the file has every mapping that the list matches, not just its window, in the list’s order', async () => {
  const path = join(folder, 'all.csv')
  const saved = await saveTo(path)['mappings.save_csv']({ state: 'current', sort: 'carried', text: '' })
  expect(saved).toEqual({ kind: 'saved', name: 'all.csv', rows: count - 1 })
  const lines = readFileSync(path, 'utf8').split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFProvider,Host,Account,Resource,Goes to,/)
  expect(lines).toHaveLength(count + 1)
  expect(lines[1]).toContain(`,acme/repo-${count},`)
  expect(lines.find((line) => line.includes(',acme/repo-7,'))).toContain(`"'=cmd`)
  expect(lines.some((line) => line.includes(',acme/repo-9,'))).toBe(false)
})

test('a search and a state narrow the file as they narrow the list', async () => {
  const path = join(folder, 'some.csv')
  const save = saveTo(path)['mappings.save_csv']
  expect(await save({ state: 'retired', sort: 'newest', text: '' })).toMatchObject({ rows: 1 })
  const found = await desk.store.mappingsList({
    workspaceId,
    state: 'current',
    sort: 'resource',
    text: 'repo 12',
    offset: 0,
    limit: 200,
  })
  expect(await save({ state: 'current', sort: 'resource', text: 'repo 12' })).toMatchObject({ rows: found.total })
  const [, first = ''] = readFileSync(path, 'utf8').split('\r\n')
  expect(first).toContain(`,${must(found.rows[0], 'some match').resourceName},`)
})

test('nothing is read where nobody chose a place', async () => {
  expect(await saveTo(null)['mappings.save_csv']({ state: 'current', sort: 'newest', text: '' })).toEqual({
    kind: 'cancelled',
  })
})

test('a browser gets the frozen ids, and the lines of those that are still there', async () => {
  const handlers = handlersWith(null)
  const offered = await handlers['mappings.save_csv']({ state: 'current', sort: 'newest', text: '' })
  if (offered.kind !== 'download') throw new Error('there is no window to ask in')
  expect(offered.ids).toHaveLength(count - 1)
  expect(offered.name).toBe('switchboard-mappings-2026-03-02-0000.csv')
  const asked = [...offered.ids.slice(0, 2), mappingId(99_999)]
  const { text, rows } = await handlers['mappings.csv_lines']({ ids: asked })
  expect([rows, text.split('\r\n').length]).toEqual([2, 3])
})
