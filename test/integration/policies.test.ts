import { afterAll, beforeEach, expect, test } from 'vitest'
import type { PolicyOverride, ProjectPolicy, WorkspacePolicy } from '#shared/model/policy.ts'
import type { Provider } from '#shared/model/provider.ts'
import { refusal, runService, type RunningService } from './http-fixture.ts'
import { auditOf } from './people-fixture.ts'

const service: RunningService = await runService()
afterAll(() => service.stop())

let tenant = ''
let project = ''
let count = 0
beforeEach(async () => {
  count += 1
  tenant = (await service.workspace(`w${count}`)).connectorsTenantId
  project = (await service.json<{ id: string }>('/projects', { tenant, body: { slug: 'web', name: 'Web' } })).id
})

const hour = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()
const headers = (version: number) => ({ 'If-Match': `${version}` })
const update = (provider: Provider, body: unknown, version: number) =>
  service.fetch(`/policies/${provider}`, { tenant, method: 'PATCH', body, headers: headers(version) })
const put = (provider: Provider, fields: unknown, { version = 0, ...rest }: Record<string, unknown> = {}) =>
  service.fetch(`/overrides/${project}/${provider}`, {
    tenant,
    method: 'PUT',
    body: { fields, reason: 'It is special', ...rest },
    headers: headers(Number(version)),
  })
const remove = (provider: Provider, version: number) =>
  service.fetch(`/overrides/${project}/${provider}`, { tenant, method: 'DELETE', headers: headers(version) })
const policyOf = (provider: Provider) => service.json<WorkspacePolicy>(`/policies/${provider}`, { tenant })
async function resolved(provider: Provider): Promise<ProjectPolicy | undefined> {
  const { items } = await service.json<{ items: ProjectPolicy[] }>(`/projects/${project}/policy`, { tenant })
  return items.find((one) => one.provider === provider)
}

test('a field that the workspace sets is the workspace’s, and null gives it back to the product', async () => {
  const { items } = await service.json<{ items: WorkspacePolicy[] }>('/policies', { tenant })
  expect(items.map(({ provider, version }) => [provider, version])).toEqual(
    ['github', 'gitlab', 'jira', 'linear', 'slack'].map((provider) => [provider, 0]),
  )
  await update('jira', { mutedEvents: ['issue_updated'], assigneeSync: true }, 0)
  const jira = await policyOf('jira')
  expect(jira).toMatchObject({ version: 1, fields: { mutedEvents: { value: ['issue_updated'], origin: 'workspace' } } })
  await update('jira', { mutedEvents: null }, 1)
  expect((await policyOf('jira')).fields).toMatchObject({
    mutedEvents: { value: [], origin: 'product' },
    assigneeSync: { value: true, origin: 'workspace' },
  })
  expect((await policyOf('github')).version).toBe(0)
})

test('a policy is changed by the version that was seen, and each change is audited with what was before', async () => {
  expect((await update('github', { redeliver: false }, 0)).status).toBe(200)
  expect(await refusal(update('github', { redeliver: true }, 0))).toEqual([412, 'version.conflict'])
  expect(await refusal(update('github', {}, 1))).toEqual([400, 'request.invalid'])
  const autoRoute = { enabled: true, threshold: 0.4, margin: 0.2 }
  expect(await refusal(update('github', { autoRoute }, 1))).toEqual([400, 'request.invalid'])
  const { items } = await service.json<{ items: unknown[] }>('/audit?command=policy.updated', { tenant })
  expect(items).toMatchObject([
    { subject: 'github', before: { fields: {}, version: 0 }, after: { fields: { redeliver: false }, version: 1 } },
  ])
})

test('an override has a reason, names only what differs, and its removal gives the defaults back', async () => {
  await update('gitlab', { mutedEvents: ['Wiki*'] }, 0)
  const before = await resolved('gitlab')
  const made = (await (await put('gitlab', { mutedEvents: [] })).json()) as PolicyOverride
  expect(made).toMatchObject({ fields: { mutedEvents: [] }, reason: 'It is special', version: 1, expired: false })
  expect(await resolved('gitlab')).toMatchObject({
    fields: { mutedEvents: { value: [], origin: 'project' }, redeliver: { origin: 'product' } },
    override: { id: made.id },
    activeMappings: 0,
  })
  expect(await refusal(put('gitlab', { redeliver: false }))).toEqual([412, 'version.conflict'])
  expect(await (await remove('gitlab', 1)).json()).toEqual(before)
  expect(await refusal(remove('gitlab', 1))).toEqual([404, 'override.not_found'])
  expect(auditOf(service, made.id).map(({ command }) => command)).toEqual(['override.created', 'override.removed'])
})

test('an override that is made again goes on from the last version, so that what was seen of the first changes nothing', async () => {
  await put('github', { redeliver: false })
  await put('github', { redeliver: true }, { version: 1 })
  await remove('github', 2)
  const again = (await (await put('github', { redeliver: false })).json()) as PolicyOverride
  expect(again.version).toBe(3)
  expect(await refusal(put('github', { redeliver: true }, { version: 1 }))).toEqual([412, 'version.conflict'])
  expect(await refusal(remove('github', 2))).toEqual([412, 'version.conflict'])
  await remove('github', 3)
  expect(((await (await put('github', { redeliver: false })).json()) as PolicyOverride).version).toBe(4)
})

test.each([
  [{ redeliver: false }, { reason: ' ' }],
  [{}, {}],
  [{ redeliver: false, other: 1 }, {}],
  [{ redeliver: false }, { expiresAt: hour(-1) }],
])('an override of %o with %o is refused', async (fields, rest) => {
  expect(await refusal(put('github', fields, rest))).toEqual([400, 'request.invalid'])
})

test('an override that has expired is shown as that and counts no more; it may be renewed', async () => {
  await put('github', { redeliver: false }, { expiresAt: hour(1) })
  expect((await resolved('github'))?.fields.redeliver).toEqual({ value: false, origin: 'project' })
  service.beside(({ write }) =>
    write((db) => void db.write('UPDATE policy_override SET expires_at = ?').run(Date.now() - 1)),
  )
  expect(await resolved('github')).toMatchObject({
    fields: { redeliver: { value: true, origin: 'product' } },
    override: { expired: true },
  })
  const list = async (state: string) =>
    (await service.json<{ items: unknown[] }>(`/overrides?state=${state}`, { tenant })).items.length
  expect([await list('active'), await list('expired')]).toEqual([0, 1])
  await put('github', { redeliver: false }, { version: 1, expiresAt: hour(2) })
  expect([await list('active'), await list('expired')]).toEqual([1, 0])
})

test('where no code is hosted, nothing is decided by evidence alone, and asking for it is refused', async () => {
  const autoRoute = { enabled: true, threshold: 0.9, margin: 0.2 }
  const autoAccept = { enabled: true, threshold: 0.9, leastDecisions: 20 }
  expect(await refusal(update('slack', { autoRoute }, 0))).toEqual([422, 'policy.not_applicable'])
  expect(await refusal(put('linear', { autoAccept }))).toEqual([422, 'policy.not_applicable'])
  expect((await update('slack', { autoRoute: { ...autoRoute, enabled: false } }, 0)).status).toBe(200)
})

test('ownership that is split names an owner for every field', async () => {
  const owners = { title: 'project', description: 'project', status: 'provider', assignee: 'provider' }
  const doctrine = { kind: 'split_ownership', owners }
  expect(await refusal(put('jira', { doctrine }))).toEqual([400, 'request.invalid'])
  const rest = { labels: 'provider', priority: 'project', dueDate: 'provider', estimate: 'project' }
  expect((await put('jira', { doctrine: { ...doctrine, owners: { ...owners, ...rest } } })).status).toBe(200)
})

test('overrides are listed page by page, of a project or of a provider', async () => {
  for (const provider of ['github', 'jira', 'slack'] as const) await put(provider, { redeliver: false })
  const first = await service.json<{ items: PolicyOverride[]; next_cursor: string }>('/overrides?limit=2', { tenant })
  const rest = await service.json<{ items: PolicyOverride[] }>(`/overrides?limit=2&cursor=${first.next_cursor}`, {
    tenant,
  })
  expect([...first.items, ...rest.items].map(({ provider }) => provider)).toEqual(['github', 'jira', 'slack'])
  const ofSlack = await service.json<{ items: unknown[] }>(`/overrides?project=${project}&provider=slack`, { tenant })
  expect(ofSlack.items).toHaveLength(1)
})
