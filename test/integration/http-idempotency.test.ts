import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Project } from '#shared/model/project.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { codeOf, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'

let service: RunningService
let workspace: Workspace
beforeAll(async () => {
  service = await runService()
  workspace = await service.workspace('one')
})
afterAll(() => service.stop())

const create = (slug: string, key?: string) =>
  service.fetch('/projects', {
    tenant: workspace.connectorsTenantId,
    body: { slug, name: slug },
    headers: key === undefined ? {} : { 'Idempotency-Key': key },
  })

test('the same key and body answer the same, and the work is done once', async () => {
  const first = await create('alpha', 'key-1')
  const again = await create('alpha', 'key-1')
  expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true'])
  expect(await again.text()).toBe(await first.text())
})

test('the same key with another body is refused', async () => {
  await create('beta', 'key-2')
  const other = await create('gamma', 'key-2')
  expect([other.status, await codeOf(other)]).toEqual([422, 'idempotency.mismatch'])
})

test('a failure is not kept: the same key may succeed later', async () => {
  await create('delta')
  expect((await create('delta', 'key-3')).status).toBe(409)
  expect((await create('epsilon', 'key-3')).status).toBe(201)
})

test('keys of two workspaces are two keys', async () => {
  const other = await service.workspace('two')
  const there = await service.fetch('/projects', {
    tenant: other.connectorsTenantId,
    body: { slug: 'alpha', name: 'alpha' },
    headers: { 'Idempotency-Key': 'key-1' },
  })
  expect([there.status, there.headers.get('idempotency-replayed')]).toEqual([201, null])
})

test('ten at once with one key make one project', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => create('zeta', 'key-4')))
  const projects = (await Promise.all(answers.map((answer) => answer.json()))) as Project[]
  expect(new Set(projects.map((project) => project.id)).size).toBe(1)
})

test('an update needs the version that was seen', async () => {
  const tenant = workspace.connectorsTenantId
  const installation = await service.json<{ id: string; version: number }>('/installations', {
    tenant,
    body: {
      provider: 'github',
      externalInstallationId: '7',
      account: { externalId: '1', login: 'acme', kind: 'organization' },
      active: true,
    },
  })
  const move = (transition: string, headers: Record<string, string>) =>
    service.fetch(`/installations/${installation.id}`, { method: 'PATCH', tenant, body: { transition }, headers })
  expect((await move('suspend', {})).status).toBe(428)
  expect((await move('suspend', { 'If-Match': '"7"' })).status).toBe(412)
  expect((await move('suspend', { 'If-Match': '"1"' })).status).toBe(200)
  const illegal = await move('suspend', { 'If-Match': '2' })
  expect([illegal.status, await codeOf(illegal)]).toEqual([409, 'installation.illegal_transition'])
})
