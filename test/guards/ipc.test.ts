import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { IpcHandlers } from '#main/ipc/ipc-handlers.ts'
import { createIpcRouter } from '#main/ipc/ipc-router.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { ipcContract, maxIpcBytes, type IpcInput, type IpcMethod } from '#shared/ipc/contract.ts'
import { electronTransport, expectRefused, socketTransport } from './ipc-transports.ts'

const id = '00000000-0000-4000-8000-000000000000'
const page = { offset: 0, limit: 10 } as const
const suggested = { state: 'open', provider: null, fit: 'any' } as const
/** A call of each method that runs. A new method doesn't compile until it is here. */
const valid: { readonly [M in IpcMethod]: IpcInput<M> } = {
  'app.bootstrap': {},
  'app.about': {},
  'log.show': {},
  'commands.report': { available: [], checked: [] },
  'links.find': { kind: 'event', id: `evt_${id}` },
  'events.export': { kind: 'events', ids: [`evt_${id}`] },
  'events.open_file': {},
  'events.read_file': { name: 'a', base64: '' },
  'preferences.set': { theme: 'dark' },
  'workspaces.list': {},
  'workspaces.create': { name: 'a' },
  'workspaces.open': { workspaceId: id },
  'sample.open': {},
  'sync.status': {},
  'sync.retry': {},
  'sync.notice_read': {},
  'support.plan': { words: false },
  'support.save': { parts: ['about'], words: false },
  'sync.inspect': {},
  'sync.ops': { ...page, of: 'all' },
  'sync.pull': {},
  'sync.send': {},
  'sync.reload': {},
  'inbox.counts': {},
  'inbox.groups': { ...page, filter: {}, sort: 'newest' },
  'inbox.events': { ...page, filter: {}, groupKey: null },
  'inbox.complete': { name: 'repo', text: '', state: 'open' },
  'inbox.group': { groupKey: 'a', filter: {} },
  'inbox.find_row': { kind: 'events', keys: [`evt_${id}`], filter: {}, groupKey: null },
  'inbox.event': { id: `evt_${id}` },
  'inbox.payload': { id: `evt_${id}` },
  'inbox.freeze': { kind: 'events', ids: [`evt_${id}`] },
  'dead_letters.list': { cursor: null, limit: 10 },
  'dead_letters.get': { id: `dlv_${id}` },
  'dead_letters.here': {
    letters: [{ id: `dlv_${id}`, eventId: `evt_${id}`, destination: { kind: 'project', id: `prj_${id}` } }],
  },
  'dead_letters.sink': { destination: { kind: 'project', id: `prj_${id}` } },
  'ops.trace': { opId: `op_${id}`, intent: null, decidedAt: '2026-11-22T10:00:00.000Z' },
  'jobs.list': { kind: null, state: null, cursor: null, limit: 10 },
  'jobs.cancel': { id: `job_${id}` },
  'audit.list': { actor: null, command: null, subject: null, from: null, to: null, cursor: null, limit: 10 },
  'audit.export_begin': { filter: { actor: null, command: null, subject: null, from: null, to: null }, format: 'csv' },
  'audit.export_next': { exportId: 1, after: 0 },
  'audit.export_cancel': { exportId: 1 },
  'destinations.search': page,
  'members.search': page,
  'installations.list': page,
  'installations.resources': { ...page, id: `inst_${id}` },
  'installations.links': { id: `inst_${id}`, ...page },
  'installations.mappings': { id: `inst_${id}`, ...page },
  'installations.deliveries': { id: `inst_${id}` },
  'installations.stops': { id: `inst_${id}` },
  'records.waiting': { opId: `op_${id}` },
  'members.list': page,
  'overrides.list': {},
  'overrides.get': { projectId: `prj_${id}`, provider: 'github' },
  'policies.list': {},
  'policies.set': { provider: 'github', version: 0, change: { redeliver: false } },
  'retention.get': {},
  'retention.set': { version: 0, change: { bodyDays: 30 } },
  'retention.here': { eventDays: 30, bodyDays: 7 },
  'retention.local': {},
  'installations.activity': { id: `inst_${id}`, cursor: null },
  'installations.known_activity': { id: `inst_${id}` },
  'installations.permissions': { id: `inst_${id}`, provider: 'github' },
  'installations.pulls': { provider: 'github', host: 'github.com' },
  'mappings.list': { ...page, state: 'current', sort: 'newest' },
  'bulk.plan': { filter: {}, groupKey: null, action: { kind: 'wake' } },
  'bulk.get': { id: `bulk_${id}` },
  'bulk.cancel': { id: `bulk_${id}` },
  'bulk.items': { id: `bulk_${id}`, outcome: 'skipped' },
  'bulk.plan_suggestions': { threshold: 0.9 },
  'replay.plan': { ids: [`evt_${id}`] },
  'rules.list': {},
  'views.list': {},
  'views.change': { kind: 'remove', id: 'a' },
  'rules.versions': { id: `rule_${id}` },
  'rules.dry_run': {
    ruleId: null,
    definition: {
      name: 'a',
      conditions: { actors: ['*[bot]'] },
      action: { kind: 'ignore', reason: 'noise' },
      enabled: true,
    },
  },
  'rules.new_id': {},
  'mappings.save_csv': { state: 'current', sort: 'newest' },
  'mappings.csv_lines': { ids: [`map_${id}`] },
  'mappings.routing': { state: 'current', provider: null, resources: 20, destinations: 20 },
  'mappings.of': { ...page, state: 'current', of: { kind: 'resource', id: `res_${id}` } },
  'mappings.volume': { ids: [`map_${id}`], starts: ['2026-11-22T00:00:00.000Z'] },
  'mappings.preview': {
    resourceId: `res_${id}`,
    destination: { kind: 'project', id: `prj_${id}` },
    filter: { events: ['push'], branches: [], paths: [] },
  },
  'resources.search': { ...page },
  'suggestions.list': { ...page, ...suggested, sort: 'surest' },
  'suggestions.counts': { ...suggested },
  'suggestions.get': { id: `sug_${id}` },
  'suggestions.plan': { threshold: null },
  'signals.list': {
    provider: null,
    installationId: null,
    kind: null,
    destinationId: null,
    after: null,
    before: null,
    cursor: null,
    limit: 1,
  },
  'replay.local': { id: `evt_${id}`, address: 'http://127.0.0.1:3000/' },
  'ops.decide': { intent: { type: 'op.undo', target: `op_${id}` }, label: 'a' },
  'ops.undo': { opId: null },
  'ops.redo': { opId: null },
  'ops.next_redo': {},
  'ops.list': { ...page, scope: 'all' },
  'ops.last': {},
  'ops.retry': { opId: `op_${id}` },
  'ops.confirm': { opId: `op_${id}`, plan: { events: 1, sends: 1, targets: [], skipped: [] } },
  'ops.discard': { opId: `op_${id}` },
  'ops.new_mapping_id': {},
}

const methods = Object.keys(ipcContract) as IpcMethod[]
const runs: string[] = []
let heard: unknown
let answer: () => unknown = () => undefined
/** They answer with what the test wants, right or wrong. */
const handlers = Object.fromEntries(
  methods.map((method) => [
    method,
    (input: unknown) => {
      runs.push(method)
      heard = input
      return answer()
    },
  ]),
) as unknown as IpcHandlers
const router = createIpcRouter(ipcContract, handlers, { log: () => undefined, newTraceId: () => 'trace' })
const transports = [electronTransport(router), await socketTransport(router)]
afterAll(async () => {
  for (const transport of transports) await transport.stop()
})

/** Inputs that the method's schema takes are calls, not attacks. */
const hostileFor = (method: IpcMethod): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.object({ withNullPrototype: true }),
      fc.constantFrom<unknown>(undefined, null, '__proto__', { __proto__: null, constructor: {} }),
      // Nearly right: one field too many, or one that is something else.
      fc.tuple(fc.string(), fc.jsonValue()).map(([name, value]) => ({ ...valid[method], [name]: value })),
    )
    .filter((input) => !ipcContract[method].input.safeParse(throughJson(input)).success)
    .filter((input) => !ipcContract[method].input.safeParse(input).success)

function throughJson(input: unknown): unknown {
  try {
    const text = JSON.stringify(input)
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const broken = { ok: false, error: { code: 'internal', traceId: 'trace' } }

describe.each(transports)('S6: over $name', ({ name, connect, refused }) => {
  describe.each(methods)('%s', (method) => {
    test.each(refused)('does not run for %s', async (_who, come, gets) => {
      const call = await come()
      runs.length = 0
      expectRefused(await call(method, valid[method]), gets)
      expect(runs).toEqual([])
    })

    test('does not run for a thousand inputs that it does not take', async () => {
      const call = await connect()
      runs.length = 0
      const hostile = hostileFor(method)
      // What has no JSON form makes no frame; the frames that are none are among the refused above.
      const sent = name === 'electron' ? hostile : hostile.filter((input) => throughJson(input) !== undefined)
      const inputs = fc.sample(sent, 1_000)
      for (let from = 0; from < inputs.length; from += 200) {
        const replies = await Promise.all(inputs.slice(from, from + 200).map((input) => call(method, input)))
        for (const reply of replies) expectRefused(reply, { ok: false, error: { code: 'request.invalid' } })
      }
      expect(runs).toEqual([])
    })

    test('does not run with a field too many, or more than the cap', async () => {
      const call = await connect()
      runs.length = 0
      const invalid = { ok: false, error: { code: 'request.invalid' } }
      expectRefused(await call(method, { ...valid[method], more: 1 }), invalid)
      const tooLarge = { ok: false, error: { code: 'ipc.too_large' } }
      expectRefused(await call(method, { text: 'é'.repeat(maxIpcBytes / 2) }), tooLarge)
      expect(runs).toEqual([])
    })

    test('runs once for the page itself, and an answer that breaks the contract is a defect, told by a code alone', async () => {
      const call = await connect()
      for (const wrong of [undefined, Symbol('no answer'), () => 1]) {
        runs.length = 0
        answer = () => wrong
        expect(await call(method, valid[method])).toMatchObject(broken)
        expect(runs).toEqual([method])
      }
      answer = () => {
        throw new Error('a secret')
      }
      expect(JSON.stringify(await call(method, valid[method]))).not.toContain('secret')
    })
  })

  test.each(['', 'inbox', 'inbox.counts ', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'there is no method %j',
    async (method) => {
      const call = await connect()
      expectRefused(await call(method, {}), { ok: false, error: { code: 'ipc.unknown_method' } })
    },
  )

  test.each([null, undefined, 7, {}, ['inbox.counts'], 'x'.repeat(65)])('%j is no name of a method', async (method) => {
    const call = await connect()
    runs.length = 0
    const gets = name === 'electron' ? { ok: false, error: { code: 'ipc.unknown_method' } } : { shut: 4400 }
    expectRefused(await call(method, {}), gets)
    expect(runs).toEqual([])
  })

  test('what runs gets what the schema made of the input, not the input', async () => {
    const call = await connect()
    await call('destinations.search', page)
    expect(heard).toEqual({ ...page, text: '' })
  })

  test('an answer over the cap is not sent', async () => {
    const call = await connect()
    answer = () => ({ kind: 'available', body: 'x'.repeat(maxIpcBytes), headers: {}, from: 'replica' })
    const reply = await call('inbox.payload', valid['inbox.payload'])
    expectRefused(reply, { ok: false, error: { code: 'ipc.too_large' } })
  })

  test('fields that the contract does not name are not told', async () => {
    const call = await connect()
    answer = () => ({ id: `map_${id}`, token: 'a secret' })
    expect(await call('ops.new_mapping_id', {})).toEqual({ ok: true, output: { id: `map_${id}` } })
  })
})

/** Every place in a text where something is said to, or heard from, a page by way of Electron's own channels. */
function waysIn(text: string): readonly string[] {
  const patterns = [
    /\bipcMain\s*\??\.\s*(?:handle|handleOnce|on|once|addListener|prependListener)\b/g,
    /\bipcMain\s*\[/g,
    /\bipcMain\s+as\b/g,
    /\bipcMain\s*\}?\s*=[^>=]/g,
    /\.\s*ipc\s*\??\.\s*(?:handle|handleOnce|on|once|addListener)\b/g,
    /['"]ipc-message(?:-sync)?['"]/g,
    /\bMessageChannelMain\b/g,
    /\.gate(?:<\w+>)?\(/g,
  ]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
}

describe('S6: the wrapper is the only way in', () => {
  test('Electron’s handler and the host’s socket, once each, in the whole source', () => {
    const files = readdirSync(join(projectRoot, 'main'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    )
    expect(files.length).toBeGreaterThan(50)
    const found = files.flatMap((file) =>
      waysIn(readFileSync(join(projectRoot, 'main', file), 'utf8')).map((way) => `${file}: ${way}`),
    )
    expect(found.toSorted()).toEqual([
      'node-host/host-server.ts: .gate<Session>(',
      'shell/electron-ipc.ts: .gate(',
      'shell/electron-ipc.ts: ipcMain.handle',
    ])
  })

  test.each([
    "ipcMain.on('x', () => 1)",
    "ipcMain?.handle('x', f)",
    'ipcMain\n  .handleOnce(channel, f)',
    "ipcMain['handle']('x', f)",
    "import { ipcMain as way } from 'electron'",
    'const way = ipcMain',
    "window.webContents.ipc.handle('x', f)",
    "frame.ipc.on('x', f)",
    "contents.on('ipc-message', f)",
    'new MessageChannelMain()',
    'router.gate(() => true)',
  ])('%j would be found', (text) => {
    expect(waysIn(text.replace('const way = ipcMain', 'const { ipcMain } = electron')).length).toBeGreaterThan(0)
  })
})
