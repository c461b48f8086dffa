import { afterEach, beforeEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import type { CreatedInstallation, InstallationDetail } from '#shared/model/installation.ts'
import { exampleOf, providerCases } from '#test/contract/provider-cases.ts'
import { runService, type RunningService } from './http-fixture.ts'

let service: RunningService
beforeEach(async () => {
  service = await runService()
})
afterEach(() => service.stop())

const account = { externalId: '1', login: 'acme', kind: 'organization' } as const
const webhookSecret = 'a plain secret'
const input = { provider: 'gitlab', externalInstallationId: 'acme', account, webhookSecret } as const
const create = (tenant: string, more: Record<string, unknown> = {}) =>
  service.fetch('/installations', { tenant, body: { ...input, ...more } })
const made = async (tenant: string) => (await (await create(tenant)).json()) as CreatedInstallation
const detail = (tenant: string, id: string, token?: string) =>
  service.json<InstallationDetail>(`/installations/${id}`, { tenant, ...(token !== undefined && { token }) })
const step = (tenant: string, { id, version }: { id: string; version: number }, transition: string) =>
  service.json<InstallationDetail>(`/installations/${id}`, {
    method: 'PATCH',
    tenant,
    body: { transition },
    headers: { 'If-Match': String(version) },
  })

const example = exampleOf(
  must(
    providerCases.find(({ provider }) => provider.name === 'gitlab'),
    'it has a case',
  ),
)
function push(path: string, deliveryId: string): Promise<Response> {
  return fetch(service.url + path, {
    method: 'POST',
    headers: { 'x-gitlab-event': example.eventType, 'x-gitlab-token': webhookSecret, 'idempotency-key': deliveryId },
    body: JSON.stringify(example.payload),
  })
}

test('what one workspace calls its installation keeps no other from the same name, and only itself from using it twice', async () => {
  const [ours, theirs] = [await service.workspace('ours'), await service.workspace('theirs')]
  const tenants = [ours.connectorsTenantId, theirs.connectorsTenantId]
  for (const tenant of tenants) {
    const { id, externalInstallationId, webhookPath } = await made(tenant)
    expect(externalInstallationId).toBe('acme')
    expect((await create(tenant)).status).toBe(409)
    expect((await push(webhookPath ?? '', 'd-1')).status).toBe(202)
    const events = async () =>
      (await service.json<{ items: { installationId: string }[] }>('/events', { tenant })).items.map(
        (event) => event.installationId,
      )
    await expect.poll(events).toEqual([id])
  }
  const github = { provider: 'github', externalInstallationId: '5', webhookSecret: undefined }
  expect(await Promise.all(tenants.map(async (tenant) => (await create(tenant, github)).status))).toEqual([201, 409])
})

test('a pending installation is made active over HTTP: what waited is routed on, and the audit says it in the past tense', async () => {
  const { connectorsTenantId: tenant } = await service.workspace('acme')
  const { id, webhookPath } = await made(tenant)
  await push(webhookPath ?? '', 'd-1')
  const waits = async () =>
    (await service.json<{ items: { item: { primaryReason: string } }[] }>('/unmatched', { tenant })).items.map(
      ({ item }) => item.primaryReason,
    )
  await expect.poll(waits).toEqual(['INSTALLATION_PENDING'])
  expect((await step(tenant, await detail(tenant, id), 'activate')).state).toEqual({ kind: 'active' })
  await expect.poll(waits).toEqual(['NO_MAPPING'])
  for (const transition of ['suspend', 'unsuspend', 'disconnect'])
    await step(tenant, await detail(tenant, id), transition)
  const { items } = await service.json<{ items: AuditRecord[] }>(`/audit?subject=${id}`, { tenant })
  const words = ['created', 'activated', 'suspended', 'unsuspended', 'disconnected']
  expect(items.map(({ command }) => command).toReversed()).toEqual(words.map((word) => `installation.${word}`))
})

test('an installation says where its own address is to who may administer it, and whether a rotation is under way', async () => {
  const { connectorsTenantId: tenant, id: workspace } = await service.workspace('acme')
  const { id, webhookPath } = await made(tenant)
  expect(await detail(tenant, id)).toMatchObject({ webhookPath, hasPreviousSecret: false })
  await service.json(`/installations/${id}/rotate-secret`, { tenant, body: {} })
  const github = (await (
    await create(tenant, { provider: 'github', externalInstallationId: '5', webhookSecret: undefined })
  ).json()) as CreatedInstallation
  const { items } = await service.json<{ items: InstallationDetail[] }>('/installations', { tenant })
  expect(items).toMatchObject([
    { id, webhookPath, hasPreviousSecret: true },
    { id: github.id, webhookPath: null, hasPreviousSecret: false },
  ])
  const engineer = service.token('engineer', { kind: 'workspaces', ids: [workspace] })
  expect(await detail(tenant, id, engineer)).toMatchObject({ webhookPath: null, hasPreviousSecret: true })
})
