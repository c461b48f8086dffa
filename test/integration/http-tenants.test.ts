import { expect, test } from 'vitest'
import { apiContract } from '#shared/api/contract.ts'
import { must } from '#shared/lib/must.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { type FurnishedWorkspace, furnishWorkspace } from './furnish-workspace.ts'
import { callTenant, tenantCalls, type TenantName, tenantNames } from './tenant-calls.ts'

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

/**
 * What a tenant can see, with ids and times of its own replaced by the order in which they appear. Suggestions are left
 * out, with the numbers that they move: they follow a commit in their own time.
 */
async function viewOf(service: RunningService, { connectorsTenantId: tenant }: Workspace): Promise<string> {
  const isTold = ({ entity }: { entity?: string }): boolean => entity !== 'suggestion'
  const { changes } = await service.json<{ changes: { entity: string }[] }>('/changes?cursor=0', { tenant })
  const snapshot = await (await service.fetch('/snapshot', { tenant })).text()
  const lines = snapshot.split('\n').filter(Boolean)
  const parts = [
    changes.filter(isTold),
    await service.json('/projects', { tenant }),
    await service.json('/installations', { tenant }),
    lines.map((line) => JSON.parse(line) as { entity?: string }).filter(isTold),
  ]
  const seen = new Map<string, string>()
  return JSON.stringify(parts)
    .replaceAll(/[a-z]+_[0-9a-f-]{36}/g, (id) => seen.get(id) ?? (seen.set(id, `#${seen.size}`).get(id) as string))
    .replaceAll(/"(?:seq|rows)":\d+/g, '')
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

/**
 * What a workspace is told that calls with another one's ids: they are not found, what it asks for of them is empty, or the call
 * carries none and is about its own things.
 */
const toForeignIds: { readonly [N in TenantName]: 'not found' | 'nothing' | 'own' } = {
  'projects.list': 'own',
  'projects.create': 'own',
  'projects.update': 'not found',
  'projects.archive': 'not found',
  'projects.unarchive': 'not found',
  'installations.list': 'own',
  'installations.get': 'not found',
  'installations.create': 'own',
  'installations.transition': 'not found',
  'resources.list': 'not found',
  'resources.add': 'not found',
  'git_signals.list': 'own',
  'git_signals.report': 'not found',
  'builds.list': 'nothing',
  'builds.get': 'not found',
  'builds.commits': 'not found',
  'suggestions.list': 'nothing',
  'suggestions.get': 'not found',
  'members.list': 'own',
  'members.create': 'own',
  'members.update': 'not found',
  'members.deactivate': 'not found',
  'members.reactivate': 'not found',
  'links.list': 'nothing',
  'links.create': 'not found',
  'links.revoke': 'not found',
  'feeds.list': 'own',
  'feeds.create': 'own',
  'feeds.update': 'not found',
  'feeds.archive': 'not found',
  'feeds.unarchive': 'not found',
  'connections.list': 'own',
  'events.list': 'nothing',
  'events.get': 'not found',
  'events.raw': 'not found',
  'events.raw_batch': 'nothing',
  'events.reroute': 'not found',
  'events.replay_plan': 'nothing',
  'events.replay': 'not found',
  'unmatched.list': 'nothing',
  'unmatched.groups': 'own',
  'unmatched.explanation': 'not found',
  'mappings.list': 'nothing',
  'mappings.get': 'not found',
  'mappings.preview': 'not found',
  'mappings.create': 'not found',
  'mappings.update': 'not found',
  'rules.list': 'own',
  'rules.get': 'not found',
  'rules.create': 'not found',
  'rules.update': 'not found',
  'rules.roll_back': 'not found',
  'rules.delete': 'not found',
  'rules.reorder': 'not found',
  'rules.dry_run': 'not found',
  'retention.get': 'own',
  'retention.set': 'own',
  'policies.list': 'own',
  'policies.get': 'own',
  'policies.update': 'own',
  'overrides.list': 'nothing',
  'overrides.get': 'not found',
  'overrides.put': 'not found',
  'overrides.remove': 'not found',
  'projects.policy': 'not found',
  'installations.rotate_secret': 'not found',
  'installations.retire_secret': 'not found',
  'changes.list': 'own',
  'changes.stream': 'own',
  'snapshot.get': 'own',
  'ops.apply': 'nothing',
  'signals.list': 'nothing',
  'projects.get_sink': 'not found',
  'projects.set_sink': 'not found',
  'projects.rotate_sink_secret': 'not found',
  'projects.retire_sink_secret': 'not found',
  'projects.remove_sink': 'not found',
  'feeds.get_sink': 'not found',
  'feeds.set_sink': 'not found',
  'feeds.rotate_sink_secret': 'not found',
  'feeds.retire_sink_secret': 'not found',
  'feeds.remove_sink': 'not found',
  'destination_deliveries.list': 'nothing',
  'destination_deliveries.get': 'not found',
  'dead_letters.list': 'nothing',
  'dead_letters.retry': 'not found',
  'dead_letters.discard': 'not found',
  'jobs.list': 'own',
  'jobs.get': 'not found',
  'jobs.cancel': 'not found',
  'bulk.plan': 'own',
  'bulk.list': 'own',
  'bulk.get': 'not found',
  'bulk.run': 'not found',
  'bulk.cancel': 'not found',
  'bulk.undo': 'not found',
  'bulk.items': 'not found',
  'audit.list': 'nothing',
  'audit.export': 'nothing',
}

/** Everything that a workspace is told of itself, apart from how it stands with the clock. */
async function everythingOf(service: RunningService, of: FurnishedWorkspace, token: string): Promise<string[]> {
  const questions = tenantNames.filter((name) => apiContract[name].method === 'GET' && name !== 'changes.stream')
  return Promise.all(
    questions.map(async (name) => {
      const { status, text } = await callTenant(service, name, {
        call: tenantCalls[name](of),
        tenant: of.tenant,
        token,
      })
      expect([name, status]).toEqual([name, 200])
      return `${name} ${text}`
    }),
  )
}

test("S13: every route × another tenant's ids: not found or nothing, and the other one stays as it is", async () => {
  const service = await runService()
  const [alpha, bravo] = [await service.workspace('alpha'), await service.workspace('bravo')]
  const theirs = await furnishWorkspace(service, bravo, 71_002)
  await furnishWorkspace(service, alpha, 71_001)
  const tenant = alpha.connectorsTenantId
  const token = service.token('admin', { kind: 'workspaces', ids: [alpha.id] })
  const theirToken = service.token('admin', { kind: 'workspaces', ids: [bravo.id] })
  const before = await everythingOf(service, theirs, theirToken)
  for (const name of tenantNames) {
    const expected = must(toForeignIds[name], `${name} has a line in the table above`)
    const call = must(tenantCalls[name], `${name} has a case in tenant-calls.ts`)(theirs)
    const { status, text } = await callTenant(service, name, { call, tenant, token })
    // What it is told may name nothing of theirs; the ids that it sent it has had before.
    expect([name, text.includes('bravo')]).toEqual([name, false])
    if (expected === 'not found') expect([name, status]).toEqual([name, 404])
    else expect([name, status < 300]).toEqual([name, true])
    if (expected === 'nothing') expect([name, isNothing(name, text)]).toEqual([name, true])
    if (expected === 'own')
      expect([name, idsOf(theirs).some((id) => JSON.stringify(call).includes(id))]).toEqual([name, false])
  }
  expect(await everythingOf(service, theirs, theirToken)).toEqual(before)
  await service.stop()
})

function isNothing(name: TenantName, text: string): boolean {
  if (name === 'audit.export') return text === '{"kind":"trailer","records":0}\n'
  const answer = JSON.parse(text) as {
    items?: unknown[]
    targets?: unknown[]
    verdicts?: { kind: string; code: string }[]
  }
  if (name === 'ops.apply') return answer.verdicts?.[0]?.code === 'op.nothing_selected'
  return (answer.items ?? answer.targets)?.length === 0
}

function idsOf({ slug: _slug, seq: _seq, ...ids }: FurnishedWorkspace): string[] {
  return Object.values(ids)
}

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
