import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDeliveryHandlers } from '#main/features/catalog/delivery-handlers.ts'
import { createServiceClient } from '#main/service/service-client.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { furnishWorkspace, type FurnishedWorkspace } from './furnish-workspace.ts'
import { adminToken, runService, type RunningService } from './http-fixture.ts'

let service: RunningService
let acme: FurnishedWorkspace
let beta: FurnishedWorkspace
beforeEach(async () => {
  service = await runService()
  acme = await furnishWorkspace(service, await service.workspace('acme'), 1)
  beta = await furnishWorkspace(service, await service.workspace('beta'), 2)
})
afterEach(() => service.stop())

function deliveriesOf(id: string) {
  const client = createServiceClient(fetch, { url: service.url, token: adminToken })
  const { signal } = new AbortController()
  const access: Parameters<typeof createDeliveryHandlers>[0]['access'] = {
    call: (name, request, { tenantId } = {}) =>
      client.call(name, request, { signal: AbortSignal.timeout(5_000), ...(tenantId !== undefined && { tenantId }) }),
  }
  const session = () => ({ tenantId: acme.tenant, signal })
  const handlers = createDeliveryHandlers({ access, session, clock: () => 0 })
  return handlers['installations.deliveries']({ id: id as InstallationId })
}

test('an installation’s last deliveries come newest first, each with how it was proven and what became of it', async () => {
  const { rows, hasMore, at } = await deliveriesOf(acme.installation)
  expect([hasMore, at]).toEqual([false, '1970-01-01T00:00:00.000Z'])
  expect(rows.map(({ resourceName, outcome }) => [resourceName, outcome])).toEqual([
    ['acme/sleeps', 'snoozed'],
    ['acme/waits', 'waiting'],
    ['acme/mapped', 'routed'],
  ])
  expect(rows[0]).toMatchObject({ type: 'push', authenticatedBy: 'signature' })
  expect(rows[0]?.deliveryId).toMatch(/^[0-9a-f-]{36}$/)
})

test('one through which nothing came has none, and one of another workspace neither', async () => {
  expect((await deliveriesOf(acme.own)).rows).toEqual([])
  expect((await deliveriesOf(beta.installation)).rows).toEqual([])
})

test('without the service it is a failure that passes', async () => {
  await service.stop()
  await expect(deliveriesOf(acme.installation)).rejects.toMatchObject({ retryable: true })
})
