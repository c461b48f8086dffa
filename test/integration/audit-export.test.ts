import { getEventListeners } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { createAuditHandlers } from '#main/features/audit/audit-handlers.ts'
import { createIpcRouter } from '#main/ipc/ipc-router.ts'
import { createServiceClient } from '#main/service/service-client.ts'
import type { ServiceAccess } from '#main/service/service-access.ts'
import { createAuditExport } from '#renderer/features/audit/audit-export.ts'
import { auditCalls, type AuditFilter } from '#shared/ipc/audit-calls.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { auditRecordSchema } from '#shared/model/audit-record.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { adminToken, runService, type RunningService } from './http-fixture.ts'

const projects = 430
const madeSchema = auditRecordSchema.extend({ after: z.object({ slug: z.string() }) })
const all: AuditFilter = { actor: null, command: null, subject: null, from: null, to: null }

let service: RunningService
let acme: Workspace
let folder: string
beforeAll(async () => {
  service = await runService()
  acme = await service.workspace('acme')
  const name = (at: number): string => (at === 7 ? '=HYPERLINK("https://evil.example","x")' : `Project ${at}`)
  for (let at = 0; at < projects; at += 1)
    await service.json('/projects', {
      tenant: acme.connectorsTenantId,
      body: { slug: `project-${at}`, name: name(at) },
    })
}, 120_000)
afterAll(() => service.stop())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'switchboard-audit-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** How a console's main side asks that service; `path` is where the person saves, null in the Node host. */
function handlersAt(path: string | null, until = new AbortController().signal) {
  const access: Pick<ServiceAccess, 'call'> = {
    call: (name, request, { tenantId, signal } = {}) =>
      createServiceClient(fetch, { url: service.url, token: adminToken }).call(name, request, {
        signal: signal ?? AbortSignal.timeout(5_000),
        ...(tenantId !== undefined && { tenantId }),
      }),
  }
  return createAuditHandlers({
    access,
    store: { recordNames: async ({ ids }) => Object.fromEntries(ids.map((id) => [id, `=cmd|${id}`])) },
    session: () => ({ workspaceId: acme.id, tenantId: acme.connectorsTenantId, signal: until }),
    clock: () => Date.UTC(2026, 10, 22),
    files: path === null ? null : { askWhereToSave: async (name) => join(path, name), askWhatToOpen: async () => null },
    requirePermission: () => undefined,
  })
}
type Handlers = ReturnType<typeof handlersAt>

async function begun(handlers: Handlers, format: 'csv' | 'jsonl', filter = all): Promise<number> {
  const answer = await handlers['audit.export_begin']({ filter, format })
  if (answer.kind !== 'begun') throw new Error('Nobody has said no.')
  return answer.exportId
}

/** Every step of an export until it is done. */
async function exported(handlers: Handlers, format: 'csv' | 'jsonl', filter = all) {
  const exportId = await begun(handlers, format, filter)
  const counts: number[] = []
  let text = ''
  for (let after = 0; ; after += 1) {
    const step = await handlers['audit.export_next']({ exportId, after })
    counts.push(step.records)
    text += step.text ?? ''
    if (step.kind === 'done') return { counts, text, name: step.name }
  }
}

/** A page before those handlers, over a wire that loses each piece once on its way back, or the text of the first one. */
function pageOf(handlers: Handlers, fault: 'lost' | 'emptied') {
  const gate = createIpcRouter(auditCalls, handlers, { log: () => undefined, newTraceId: () => 'trace' }).gate(
    () => true,
  )
  const error = { code: 'internal', message: 'The connection was lost.', details: {}, traceId: 'trace' }
  const lost = new Set<number>()
  const offered: string[] = []
  const client = createIpcClient({
    subscribe: () => () => undefined,
    async call(method, input) {
      const reply = await gate(null, method, input)
      const piece = z.object({ piece: z.int() }).safeParse(reply.ok ? reply.output : null).data?.piece
      if (!reply.ok || piece === undefined) return reply
      if (fault === 'emptied')
        return piece > 1 ? reply : { ok: true, output: Object.assign({}, reply.output, { text: '' }) }
      if (lost.has(piece)) return reply
      lost.add(piece)
      return { ok: false, error }
    },
  })
  const exporter = createAuditExport({
    client,
    offer: (_, text) => void offered.push(text),
    onSaved: () => undefined,
  })
  return { exporter, offered, lost }
}

test('all pages of the audit are saved in one file, each entry once, newest first, for its user alone', async () => {
  const { counts, text, name } = await exported(handlersAt(folder), 'jsonl', { ...all, command: 'project.created' })
  expect({ counts, text, name }).toEqual({
    counts: [200, 400, 430],
    text: '',
    name: 'switchboard-audit-2026-11-22.jsonl',
  })
  const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
  const records = lines.map((line) => madeSchema.parse(JSON.parse(line)))
  expect(new Set(records.map(({ id }) => id)).size).toBe(projects)
  expect(records.map(({ after }) => after.slug)).toEqual(
    Array.from({ length: projects }, (_, at) => `project-${projects - 1 - at}`),
  )
  expect(readdirSync(folder)).toEqual([name])
})

test('without a dialog the page gets the text; a CSV holds no formula, and neither file the tenant or a token', async () => {
  const csv = await exported(handlersAt(null), 'csv')
  const jsonl = await exported(handlersAt(null), 'jsonl')
  expect(csv.text.split('\r\n')[0]).toBe('\uFEFFat,actor,claimed_actor,command,subject,subject_name,before,after,id')
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(1 + projects + 1)
  expect(csv.text).toContain(",'=cmd|prj_")
  expect(/(?:^|,)"?[=+\-@]/m.exec(csv.text)?.[0]).toBeUndefined()
  for (const { text } of [csv, jsonl]) {
    expect(text.includes('enantId')).toBe(false)
    expect(text.includes(acme.connectorsTenantId)).toBe(false)
    expect(text.includes(adminToken)).toBe(false)
  }
})

test('an export that is cancelled leaves no file, and can’t be gone on with', async () => {
  const handlers = handlersAt(folder)
  const exportId = await begun(handlers, 'csv')
  await handlers['audit.export_next']({ exportId, after: 0 })
  await handlers['audit.export_cancel']({ exportId })
  expect(readdirSync(folder)).toEqual([])
  await expect(handlers['audit.export_next']({ exportId, after: 1 })).rejects.toMatchObject({ code: 'request.invalid' })
})

test('a workspace that is left, and an export that is begun anew, leave no file either', async () => {
  const leaving = new AbortController()
  const handlers = handlersAt(folder, leaving.signal)
  await handlers['audit.export_next']({ exportId: await begun(handlers, 'csv'), after: 0 })
  await handlers['audit.export_next']({ exportId: await begun(handlers, 'jsonl'), after: 0 })
  expect(readdirSync(folder)).toHaveLength(1)
  leaving.abort()
  await expect.poll(() => readdirSync(folder)).toEqual([])
})

test('where the service was away for a while, it goes on where it stopped', async () => {
  const handlers = handlersAt(null)
  const exportId = await begun(handlers, 'jsonl', { ...all, command: 'project.created' })
  const first = await handlers['audit.export_next']({ exportId, after: 0 })
  await service.stop()
  await expect(handlers['audit.export_next']({ exportId, after: 1 })).rejects.toMatchObject({ retryable: true })
  service = await runService({ dataDir: service.dataDir })
  const rest: string[] = []
  for (let after = 1; ; after += 1) {
    const step = await handlers['audit.export_next']({ exportId, after })
    rest.push(step.text ?? '')
    if (step.kind === 'done') break
  }
  expect(`${first.text ?? ''}${rest.join('')}`.trimEnd().split('\n')).toHaveLength(projects)
})

test('a piece whose answer was lost comes again the same, also while it is made, and no other is given', async () => {
  const handlers = handlersAt(null)
  const exportId = await begun(handlers, 'jsonl', { ...all, command: 'project.created' })
  const next = (after: number) => handlers['audit.export_next']({ exportId, after })
  const [lost, again] = await Promise.all([next(0), next(0)])
  expect(again).toEqual(lost)
  expect(await next(0)).toEqual({ ...lost, piece: 1, records: 200 })
  expect(await next(1)).toMatchObject({ piece: 2, records: 400 })
  for (const other of [0, 3, 7]) await expect(next(other)).rejects.toMatchObject({ code: 'request.invalid' })
  const done = await next(2)
  expect(done).toMatchObject({ kind: 'done', piece: 3, records: projects })
  expect(await next(2)).toEqual(done)
  await expect(next(3)).rejects.toMatchObject({ code: 'request.invalid' })
})

for (const format of ['csv', 'jsonl'] as const) {
  test(`where each answer is lost once, the page goes on and has every entry once as ${format}`, async () => {
    const page = pageOf(handlersAt(null), 'lost')
    await page.exporter.start(all, format)
    for (const piece of [1, 2, 3]) {
      expect([...page.lost].at(-1)).toBe(piece)
      expect(page.exporter.store.getState()).toMatchObject({ kind: 'failed', canGoOn: true })
      await page.exporter.goOn()
    }
    expect(page.exporter.store.getState()).toMatchObject({ kind: 'saved', records: projects + 1 })
    expect(page.offered).toEqual([(await exported(handlersAt(null), format)).text])
  })
}

test('where a piece is missing, the page says so and offers no file', async () => {
  const page = pageOf(handlersAt(null), 'emptied')
  await page.exporter.start(all, 'csv')
  expect(page.exporter.store.getState()).toMatchObject({ kind: 'failed', canGoOn: false, records: projects + 1 })
  expect(page.offered).toEqual([])
})

test('exports that are over leave no listener on the workspace', async () => {
  const until = new AbortController()
  const handlers = handlersAt(null, until.signal)
  for (let at = 0; at < 3; at += 1) await exported(handlers, 'csv', { ...all, command: 'workspace.created' })
  expect(getEventListeners(until.signal, 'abort').length).toBeLessThanOrEqual(1)
  const exportId = await begun(handlers, 'csv')
  await handlers['audit.export_cancel']({ exportId })
  expect(getEventListeners(until.signal, 'abort')).toEqual([])
})

test('the audit is asked for by who, what, about what and when, and tells nobody the tenant', async () => {
  const list = handlersAt(null)['audit.list']
  const page = await list({ ...all, command: 'project.created', cursor: null, limit: 3 })
  expect(page).toMatchObject({ at: '2026-11-22T00:00:00.000Z', nextCursor: expect.any(String) })
  expect(page.items).toHaveLength(3)
  const [newest] = page.items
  if (newest === undefined) throw new Error('It has three.')
  expect(page.names[newest.subject]).toBe(`=cmd|${newest.subject}`)
  const about = await list({ ...all, subject: newest.subject, actor: newest.actor, cursor: null, limit: 9 })
  expect(about.items.map(({ id }) => id)).toEqual([newest.id])
  expect((await list({ ...all, to: newest.at, from: newest.at, cursor: null, limit: 9 })).items).toEqual([])
  const made = await list({ ...all, command: 'workspace.created', cursor: null, limit: 9 })
  expect(made.items).toMatchObject([{ after: { slug: 'acme' } }])
  expect(JSON.stringify(made)).not.toContain('enantId')
  expect(JSON.stringify(made)).not.toContain(acme.connectorsTenantId)
  expect(made.items).toMatchObject([{ subject: '[tenant]' }])
  expect(await list({ ...all, subject: '[tenant]', cursor: null, limit: 9 })).toEqual(made)
})
