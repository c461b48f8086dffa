import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPolicyHandlers } from '#main/features/policies/policy-handlers.ts'
import { createRetentionHandlers } from '#main/features/retention/retention-handlers.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { consoleAccess } from './console-access.ts'
import { runService, type RunningService } from './http-fixture.ts'

let service: RunningService
let acme: Workspace
let dataDir: string
beforeEach(async () => {
  service = await runService()
  acme = await service.workspace('acme')
  dataDir = mkdtempSync(join(tmpdir(), 'console-policies-'))
})
afterEach(async () => {
  await service.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const unused = () => Promise.reject(new Error('the local copy is not asked'))

function consoleWith(token?: string) {
  const way = consoleAccess(service, acme.connectorsTenantId, { ...(token !== undefined && { token }) })
  return {
    ...createPolicyHandlers({ ...way, store: { policiesHere: unused } }),
    ...createRetentionHandlers({ ...way, store: { retentionHere: unused }, dataDir }),
  }
}

test('an admin changes a field for all projects, and gives it back to the default', async () => {
  const here = consoleWith()
  const set = await here['policies.set']({ provider: 'github', version: 0, change: { redeliver: false } })
  expect(set).toMatchObject({
    provider: 'github',
    version: 1,
    fields: { redeliver: { value: false, origin: 'workspace' } },
  })
  const back = await here['policies.set']({ provider: 'github', version: 1, change: { redeliver: null } })
  expect(back).toMatchObject({ version: 2, fields: { redeliver: { value: true, origin: 'product' } } })
})

test('a policy that somebody changed meanwhile is not written over', async () => {
  const here = consoleWith()
  await here['policies.set']({ provider: 'github', version: 0, change: { mutedEvents: ['star'] } })
  await expect(
    here['policies.set']({ provider: 'github', version: 0, change: { mutedEvents: ['push'] } }),
  ).rejects.toMatchObject({ code: 'version.conflict' })
})

test('only an admin changes what a workspace says and keeps; an engineer reads it', async () => {
  const engineer = consoleWith(service.token('engineer', { kind: 'all' }))
  await expect(
    engineer['policies.set']({ provider: 'github', version: 0, change: { redeliver: false } }),
  ).rejects.toMatchObject({ code: 'role.forbidden' })
  await expect(engineer['retention.set']({ version: 0, change: { bodyDays: 30 } })).rejects.toMatchObject({
    code: 'role.forbidden',
  })
  expect((await engineer['retention.get']({})).policy).toMatchObject({ version: 0 })
})

test('what is kept is told with its limits, and who set it once somebody has', async () => {
  const here = consoleWith()
  const first = await here['retention.get']({})
  expect(first).toMatchObject({ policy: { ...first.usual, version: 0 }, set: null, last: null })
  await here['retention.set']({ version: 0, change: { bodyDays: first.least.bodyDays } })
  const then = await here['retention.get']({})
  expect(then.policy).toEqual({ ...first.usual, bodyDays: first.least.bodyDays, version: 1 })
  expect(then.set?.actor).not.toBe('')
  await expect(here['retention.set']({ version: 0, change: { bodyDays: 30 } })).rejects.toMatchObject({
    code: 'version.conflict',
  })
})

test('without the service it is a failure that passes, and what is on this machine is still counted', async () => {
  await service.stop()
  const here = consoleWith()
  await expect(here['retention.get']({})).rejects.toMatchObject({ retryable: true })
  expect(await here['retention.local']({})).toEqual({
    listBytes: 0,
    payloadBytes: 0,
    mostPayloadBytes: 1024 ** 3,
    outboxBytes: 0,
  })
})
