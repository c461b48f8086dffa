import { expect, test } from 'vitest'
import type { Workspace } from '#shared/model/workspace.ts'
import { runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'

type Step = (service: RunningService, workspace: Workspace) => Promise<unknown>

const account = (login: string) => ({ externalId: login, login, kind: 'organization' })
const steps: readonly Step[] = [
  (service, { connectorsTenantId: tenant }) =>
    service.json('/projects', { tenant, body: { slug: 'web', name: 'Web' } }),
  async (service, { connectorsTenantId: tenant, slug }) => {
    const installation = await service.json<{ id: string }>('/installations', {
      tenant,
      body: { provider: 'github', externalInstallationId: `${slug}-1`, account: account(slug), active: true },
    })
    await service.json(`/installations/${installation.id}/resources`, {
      tenant,
      body: { externalId: '5', fullName: 'acme/web' },
    })
  },
  (service, { connectorsTenantId: tenant }) =>
    service.json('/projects', { tenant, body: { slug: 'api', name: 'Api' } }),
]

/** What a tenant can see, with ids and times of its own replaced by the order in which they appear. */
async function viewOf(service: RunningService, { connectorsTenantId: tenant }: Workspace): Promise<string> {
  const parts = [
    await service.json('/changes?cursor=0', { tenant }),
    await service.json('/projects', { tenant }),
    await service.json('/installations', { tenant }),
    await (await service.fetch('/snapshot', { tenant })).text(),
  ]
  const seen = new Map<string, string>()
  return JSON.stringify(parts)
    .replaceAll(/[a-z]+_[0-9a-f-]{36}/g, (id) => seen.get(id) ?? (seen.set(id, `#${seen.size}`).get(id) as string))
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
}

test("S13: a tenant's view is the same whether or not another one works in between", async () => {
  const alone = await runService()
  const b = await alone.workspace('b')
  for (const step of steps) await step(alone, b)

  const shared = await runService()
  const [a, b2] = [await shared.workspace('a'), await shared.workspace('b')]
  for (const step of steps) {
    await step(shared, a)
    await step(shared, b2)
    await step(shared, { ...a, slug: `${a.slug}-again` }).catch(() => undefined)
  }
  expect(await viewOf(shared, b2)).toBe(await viewOf(alone, b))
  await Promise.all([alone.stop(), shared.stop()])
})

test("S13: another tenant's ids are not found, under any route", async () => {
  const service = await runService()
  const [a, b] = [await service.workspace('a'), await service.workspace('b')]
  const tenant = b.connectorsTenantId
  for (const step of steps) await step(service, a)
  const { items } = await service.json<{ items: { id: string }[] }>('/installations', { tenant: a.connectorsTenantId })
  const foreign = items[0]?.id ?? ''
  const statuses = await Promise.all([
    service.fetch(`/installations/${foreign}`, { tenant }),
    service.fetch(`/installations/${foreign}/resources`, { tenant }),
    service.fetch(`/installations/${foreign}/resources`, { tenant, body: { externalId: '9', fullName: 'x/y' } }),
    service.fetch(`/installations/${foreign}`, {
      tenant,
      method: 'PATCH',
      body: { transition: 'suspend' },
      headers: { 'If-Match': '1' },
    }),
  ])
  expect(statuses.map((answer) => answer.status)).toEqual([404, 404, 404, 404])
  expect(await service.json('/changes?cursor=0', { tenant })).toMatchObject({ changes: [], seq: 0 })
  await service.stop()
})

test('S13: an installation that one workspace has bound is taken, without a word about whose it is', async () => {
  const service = await runService()
  const [a, b] = [await service.workspace('a'), await service.workspace('b')]
  const body = { provider: 'github', externalInstallationId: '1', account: account('acme') }
  await service.json('/installations', { tenant: a.connectorsTenantId, body })
  const second = await service.fetch('/installations', { tenant: b.connectorsTenantId, body })
  const text = await second.text()
  expect(second.status).toBe(409)
  expect(text).not.toContain(a.id)
  await service.stop()
})
