import { afterEach, expect, test } from 'vitest'
import { codeOf, runService, type RunningService } from './http-fixture.ts'

let service: RunningService
afterEach(() => service.stop())

async function openStream() {
  service = await runService()
  const { connectorsTenantId: tenant, id } = await service.workspace('acme')
  const token = service.token('viewer', { kind: 'workspaces', ids: [id] })
  const response = await service.fetch('/changes/stream', { token, tenant })
  const reader = response.body?.getReader()
  if (reader === undefined) throw new Error('The stream has no body.')
  await reader.read()
  return { tenant, token, reader }
}

test('a token that is revoked loses its nudge stream at once, and gets no other', async () => {
  const { tenant, token, reader } = await openStream()
  const next = reader.read()
  const revokedAt = performance.now()
  service.revoke(token)
  expect((await next).done).toBe(true)
  expect(performance.now() - revokedAt).toBeLessThan(5_000)
  const again = await service.fetch('/changes/stream', { token, tenant })
  expect(again.status).toBe(401)
  expect(await codeOf(again)).toBe('token.invalid')
})

test('another token’s end leaves the stream alone', async () => {
  const { tenant, reader } = await openStream()
  service.revoke(service.token('admin', { kind: 'all' }))
  const next = reader.read()
  await service.json('/projects', { tenant, body: { slug: 'web', name: 'Web' } })
  expect(new TextDecoder().decode((await next).value)).toMatch(/^event: seq\n/)
  await reader.cancel()
})
