import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { createAuditHandlers } from '#main/features/audit/audit-handlers.ts'
import { createServiceClient } from '#main/service/service-client.ts'
import type { ServiceAccess } from '#main/service/service-access.ts'
import type { AuditFilter } from '#shared/ipc/audit-calls.ts'
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
  for (;;) {
    const step = await handlers['audit.export_next']({ exportId })
    counts.push(step.records)
    text += step.text ?? ''
    if (step.kind === 'done') return { counts, text, name: step.name }
  }
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
  expect(csv.text.split('\r\n')[0]).toBe('at,actor,claimed_actor,command,subject,subject_name,before,after,id')
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(1 + projects + 1)
  expect(csv.text).toContain(",'=cmd|prj_")
  expect(/(?:^|,)"?[=+\-@]/m.exec(csv.text)?.[0]).toBeUndefined()
  for (const { text } of [csv, jsonl]) {
    expect(text.includes('enantId')).toBe(false)
    expect(text.includes(adminToken)).toBe(false)
  }
})

test('an export that is cancelled leaves no file, and can’t be gone on with', async () => {
  const handlers = handlersAt(folder)
  const exportId = await begun(handlers, 'csv')
  await handlers['audit.export_next']({ exportId })
  await handlers['audit.export_cancel']({ exportId })
  expect(readdirSync(folder)).toEqual([])
  await expect(handlers['audit.export_next']({ exportId })).rejects.toMatchObject({ code: 'request.invalid' })
})

test('a workspace that is left, and an export that is begun anew, leave no file either', async () => {
  const leaving = new AbortController()
  const handlers = handlersAt(folder, leaving.signal)
  await handlers['audit.export_next']({ exportId: await begun(handlers, 'csv') })
  await handlers['audit.export_next']({ exportId: await begun(handlers, 'jsonl') })
  expect(readdirSync(folder)).toHaveLength(1)
  leaving.abort()
  await expect.poll(() => readdirSync(folder)).toEqual([])
})

test('where the service was away for a while, it goes on where it stopped', async () => {
  const handlers = handlersAt(null)
  const exportId = await begun(handlers, 'jsonl', { ...all, command: 'project.created' })
  const first = await handlers['audit.export_next']({ exportId })
  await service.stop()
  await expect(handlers['audit.export_next']({ exportId })).rejects.toMatchObject({ retryable: true })
  service = await runService({ dataDir: service.dataDir })
  const rest: string[] = []
  for (;;) {
    const step = await handlers['audit.export_next']({ exportId })
    rest.push(step.text ?? '')
    if (step.kind === 'done') break
  }
  expect(`${first.text ?? ''}${rest.join('')}`.trimEnd().split('\n')).toHaveLength(projects)
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
})
