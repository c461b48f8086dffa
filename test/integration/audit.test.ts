import { afterAll, expect, test } from 'vitest'
import { apiContract } from '#shared/api/contract.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { must } from '#shared/lib/must.ts'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import type { Bulk } from '#shared/model/bulk.ts'
import { codeOf, runService, type RunningService } from './http-fixture.ts'
import { furnishWorkspace } from './furnish-workspace.ts'
import { callTenant, tenantCalls, tenantNames } from './tenant-calls.ts'

const service: RunningService = await runService()
afterAll(() => service.stop())

interface Page {
  readonly items: readonly AuditRecord[]
  readonly next_cursor: string | null
}
let count = 0
/** A workspace whose audit has so many records, a second apart. */
async function audited(records: number) {
  count += 1
  const { id: workspaceId, connectorsTenantId: tenant } = await service.workspace(`audited-${count}`)
  service.beside(({ write, newId }) =>
    write((db) => {
      for (let n = 0; n < records; n += 1) {
        const entry = {
          actor: n % 2 === 0 ? 'ana' : 'bo',
          command: n % 3 === 0 ? 'a.made' : 'b.made',
          subject: `s${n}`,
        }
        const claimedActor = n === 1 ? 'cleo' : null
        const at = Date.UTC(2030, 0, 1) + n * 1_000
        recordAudit(db, { newId, at }, { workspaceId, ...entry, claimedActor, before: { n }, after: { n: n + 1 } })
      }
    }),
  )
  const list = (query = '') => service.json<Page>(`/audit${query}`, { tenant })
  const subjects = async (query: string) => (await list(query)).items.map(({ subject }) => subject)
  return { workspaceId, tenant, list, subjects }
}

test('the audit is listed newest first, page by page', async () => {
  const { list } = await audited(7)
  const seen: AuditRecord[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Page = await list(`?limit=3&command=b.made${cursor === '' ? '' : `&cursor=${cursor}`}`)
    seen.push(...page.items)
    cursor = page.next_cursor
  }
  expect(seen.map(({ subject }) => subject)).toEqual(['s5', 's4', 's2', 's1'])
  expect(seen.at(-1)).toMatchObject({
    id: expect.stringMatching(/^aud_/) as string,
    at: '2030-01-01T00:00:01.000Z',
    actor: 'bo',
    claimedActor: 'cleo',
    before: { n: 1 },
    after: { n: 2 },
  })
})

test('it is filtered by who, what and when; a caller is found by what it says of itself, too', async () => {
  const { subjects, tenant } = await audited(6)
  expect(await subjects('?actor=bo')).toEqual(['s5', 's3', 's1'])
  expect(await subjects('?actor=cleo')).toEqual(['s1'])
  expect(await subjects('?subject=s2')).toEqual(['s2'])
  expect(await subjects('?from=2030-01-01T00:00:02.000Z&to=2030-01-01T00:00:04.000Z')).toEqual(['s3', 's2'])
  expect(await subjects('?from=2030-01-01T00:00:02Z&to=2030-01-01T05:00:04+05:00')).toEqual(['s3', 's2'])
  expect(await codeOf(await service.fetch('/audit?limit=501', { tenant }))).toBe('request.invalid')
  expect(await codeOf(await service.fetch('/audit?cursor=nonsense', { tenant }))).toBe('cursor.invalid')
})

test('the export has every record, oldest first and in several batches, and proves that it is whole', async () => {
  const { tenant } = await audited(1_201)
  const answer = await service.fetch('/audit/export?from=2030-01-01T00:00:00.000Z', { tenant })
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await answer.text()).trimEnd().split('\n')
  expect(lines).toHaveLength(1_202)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ subject: 's0' })
  expect(JSON.parse(lines[1_200] ?? '')).toMatchObject({ subject: 's1200' })
  expect(JSON.parse(lines[1_201] ?? '')).toEqual({ kind: 'trailer', records: 1_201 })
})

test('one workspace reads nothing of another one’s audit, nor of the service’s', async () => {
  const [mine, theirs] = [await audited(0), await audited(3)]
  expect((await mine.list('?subject=s1')).items).toEqual([])
  const export_ = await (await service.fetch('/audit/export', { tenant: mine.tenant })).text()
  expect(export_).not.toContain(theirs.workspaceId)
})

test('what was done to tokens and apps is read by an administrator of all workspaces', async () => {
  const body = { provider: 'github', appId: '70009', name: 'App', webhookSecret: 'the secret of the app' }
  const { id } = await service.json<{ id: string }>('/provider-apps', { body })
  service.token('viewer', { kind: 'all' })
  const commands = async (query: string) =>
    (await service.json<Page>(`/service-audit${query}`)).items.map(({ command }) => command)
  expect(await commands(`?subject=${id}`)).toEqual(['provider_app.created'])
  expect(await commands('?command=token.created&limit=1')).toEqual(['token.created'])
  const lines = (await (await service.fetch(`/service-audit/export?subject=${id}`)).text()).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { command: 'provider_app.created', after: { appId: '70009' } },
    { kind: 'trailer', records: 1 },
  ])
  expect(lines.join()).not.toContain('the secret of the app')
})

/** Calls with a body that change nothing. */
const questions: readonly string[] = ['events.raw_batch', 'events.replay_plan', 'mappings.preview', 'rules.dry_run']

/** After these, other calls would find less, or more, than there was. */
const last: readonly string[] = [
  'ops.apply',
  'feeds.archive',
  'projects.archive',
  'feeds.remove_sink',
  'projects.remove_sink',
  'rules.create',
]

test('every call that changes something leaves a record in the name of its token', async () => {
  const workspace = await service.workspace('changed')
  const { connectorsTenantId: tenant, id } = workspace
  const of = await furnishWorkspace(service, workspace, 70_001)
  const token = service.token('admin', { kind: 'workspaces', ids: [id] })
  const ids = async () => (await service.json<Page>('/audit?limit=500', { tenant })).items.map((record) => record.id)
  const stateOfBulk = async () => (await service.json<Bulk>(`/bulk/${of.bulk}`, { tenant })).state.kind
  const changing = tenantNames.filter((candidate) => apiContract[candidate].method !== 'GET')
  for (const name of changing.toSorted((a, b) => Number(last.includes(a)) - Number(last.includes(b)))) {
    const before = new Set(await ids())
    const call = must(tenantCalls[name], `${name} has a case in tenant-calls.ts`)(of)
    const { status, text } = await callTenant(service, name, { call, tenant, token })
    expect([name, status, status < 300 ? '' : text]).toEqual([name, status < 300 ? status : 200, ''])
    // It goes on in the background, and leaves a record there, too.
    if (name === 'bulk.run' || name === 'bulk.undo') await expect.poll(stateOfBulk).toMatch(/^(?:done|undone)$/)
    const { items } = await service.json<Page>('/audit?limit=500', { tenant })
    const added = items.filter((record) => !before.has(record.id))
    expect([name, added.length > 0]).toEqual([name, !questions.includes(name)])
    expect([name, ...new Set(added.map(({ actor }) => actor))]).toEqual(
      questions.includes(name) ? [name] : [name, 'admin of the test'],
    )
  }
})

/** Where the record of a call for the whole service is seen instead: these need a real key, or the sample. */
const elsewhere: Readonly<Record<string, string>> = {
  'provider_apps.set_key': 'http-secrets.test.ts',
  'provider_apps.remove_key': 'http-secrets.test.ts',
  'sample.create': 'sample.test.ts',
}

test('calls for the whole service leave theirs, too', async () => {
  const app = { provider: 'github', appId: '70002', name: 'App', webhookSecret: 'the secret of the app' }
  const { id } = await service.json<{ id: string }>('/provider-apps', { body: app })
  const cases: Readonly<Record<string, readonly [path: string, body?: unknown]>> = {
    'workspaces.create': ['/workspaces', { slug: 'one-more', name: 'One more' }],
    'provider_apps.create': ['/provider-apps', { ...app, appId: '70003' }],
    'provider_apps.rotate_secret': [`/provider-apps/${id}/rotate-secret`, {}],
    'provider_apps.retire_secret': [`/provider-apps/${id}/retire-secret`],
  }
  const records = () =>
    service.beside(
      ({ database }) => database.write.read<{ n: number }>('SELECT count(*) AS n FROM audit').get()?.n ?? 0,
    )
  for (const [name, route] of Object.entries(apiContract)) {
    if (route.access.kind !== 'service' || route.method === 'GET' || name in elsewhere) continue
    const [path, body] = must(cases[name], `${name} has a case here`)
    const before = records()
    await service.json(path, { method: route.method, ...(body === undefined ? {} : { body }) })
    expect([name, records()]).toEqual([name, before + 1])
  }
})
