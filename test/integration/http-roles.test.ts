import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiContract, type ApiContract, type ApiName } from '#shared/api/contract.ts'
import type { Role } from '#shared/model/permissions.ts'
import { createPrometheus } from '#backend/metrics/prometheus.ts'
import { codeOf, runService, type RunningService } from './http-fixture.ts'
import { type FurnishedWorkspace, furnishWorkspace } from './furnish-workspace.ts'
import { callTenant, tenantCalls, tenantNames } from './tenant-calls.ts'

type GuardedName = { [N in ApiName]: ApiContract[N]['access']['kind'] extends 'public' ? never : N }[ApiName]
const roles = ['viewer', 'operator', 'engineer', 'admin'] as const satisfies readonly Role[]

/** Who may call what, written down once more: viewer, operator, engineer, admin. */
const table: { readonly [N in GuardedName]: 'VOEA' | '-OEA' | '--EA' | '---A' } = {
  'system.metrics': 'VOEA',
  'providers.list': 'VOEA',
  'principal.get': 'VOEA',
  'workspaces.list': 'VOEA',
  'workspaces.create': '---A',
  'provider_apps.list': '---A',
  'provider_apps.create': '---A',
  'provider_apps.unnamed': '---A',
  'provider_apps.unnamed_raw': '---A',
  'provider_apps.set_key': '---A',
  'provider_apps.remove_key': '---A',
  'provider_apps.rotate_secret': '---A',
  'provider_apps.retire_secret': '---A',
  'projects.list': 'VOEA',
  'projects.create': '--EA',
  'projects.update': '--EA',
  'projects.archive': '--EA',
  'projects.unarchive': '--EA',
  'installations.list': 'VOEA',
  'installations.get': 'VOEA',
  'installations.create': '---A',
  'installations.transition': '---A',
  'installations.rotate_secret': '---A',
  'installations.retire_secret': '---A',
  'resources.list': 'VOEA',
  'resources.add': '--EA',
  'git_signals.list': 'VOEA',
  'git_signals.report': '--EA',
  'builds.list': 'VOEA',
  'builds.get': 'VOEA',
  'builds.commits': 'VOEA',
  'suggestions.list': 'VOEA',
  'suggestions.get': 'VOEA',
  'sample.status': 'VOEA',
  'sample.create': '---A',
  'members.list': 'VOEA',
  'members.create': '---A',
  'members.update': '---A',
  'members.deactivate': '---A',
  'members.reactivate': '---A',
  'links.list': 'VOEA',
  'links.create': '---A',
  'links.revoke': '---A',
  'feeds.list': 'VOEA',
  'feeds.create': '--EA',
  'feeds.update': '--EA',
  'feeds.archive': '--EA',
  'feeds.unarchive': '--EA',
  'connections.list': 'VOEA',
  'events.list': 'VOEA',
  'events.get': 'VOEA',
  'events.raw': 'VOEA',
  'events.raw_batch': 'VOEA',
  'events.reroute': '-OEA',
  'events.replay_plan': '-OEA',
  'events.replay': '-OEA',
  'unmatched.list': 'VOEA',
  'unmatched.groups': 'VOEA',
  'unmatched.explanation': 'VOEA',
  'mappings.list': 'VOEA',
  'mappings.get': 'VOEA',
  'mappings.preview': 'VOEA',
  'mappings.create': '-OEA',
  'mappings.update': '-OEA',
  'retention.get': 'VOEA',
  'retention.set': '---A',
  'rules.list': 'VOEA',
  'rules.get': 'VOEA',
  'rules.create': '--EA',
  'rules.update': '--EA',
  'rules.roll_back': '--EA',
  'rules.delete': '--EA',
  'rules.reorder': '--EA',
  'rules.dry_run': 'VOEA',
  'policies.list': 'VOEA',
  'policies.get': 'VOEA',
  'policies.update': '---A',
  'overrides.list': 'VOEA',
  'overrides.get': 'VOEA',
  'overrides.put': '--EA',
  'overrides.remove': '--EA',
  'projects.policy': 'VOEA',
  'changes.list': 'VOEA',
  'changes.stream': 'VOEA',
  'snapshot.get': 'VOEA',
  'ops.apply': '-OEA',
  'signals.list': 'VOEA',
  'projects.get_sink': '--EA',
  'projects.set_sink': '--EA',
  'projects.rotate_sink_secret': '--EA',
  'projects.retire_sink_secret': '--EA',
  'projects.remove_sink': '--EA',
  'feeds.get_sink': '--EA',
  'feeds.set_sink': '--EA',
  'feeds.rotate_sink_secret': '--EA',
  'feeds.retire_sink_secret': '--EA',
  'feeds.remove_sink': '--EA',
  'destination_deliveries.list': 'VOEA',
  'destination_deliveries.get': 'VOEA',
  'dead_letters.list': 'VOEA',
  'dead_letters.retry': '-OEA',
  'dead_letters.discard': '-OEA',
  'jobs.list': 'VOEA',
  'jobs.get': 'VOEA',
  'jobs.cancel': '---A',
  'bulk.plan': '-OEA',
  'bulk.list': 'VOEA',
  'bulk.get': 'VOEA',
  'bulk.run': '-OEA',
  'bulk.cancel': '-OEA',
  'bulk.undo': '-OEA',
  'bulk.items': 'VOEA',
  'audit.list': 'VOEA',
  'audit.export': '---A',
  'service_audit.list': '---A',
  'service_audit.export': '---A',
}

let service: RunningService
let furnished: FurnishedWorkspace
let tokens: Readonly<Record<Role, string>>
beforeAll(async () => {
  service = await runService({ prometheus: createPrometheus() })
  furnished = await furnishWorkspace(service, await service.workspace('acme'), 72_001)
  const of = (role: Role) => service.token(role, { kind: 'all' })
  tokens = { viewer: of('viewer'), operator: of('operator'), engineer: of('engineer'), admin: of('admin') }
})
afterAll(() => service.stop())

const guarded = (Object.keys(apiContract) as ApiName[]).filter(
  (name): name is GuardedName => apiContract[name].access.kind !== 'public',
)

test('every guarded route has a line in the table, and the table has no other', () => {
  expect(Object.keys(table).toSorted()).toEqual([...guarded].toSorted())
})

/** The letters of the roles that are let in; whether the call then works is not the question. */
async function letIn(answerOf: (token: string) => Promise<{ status: number; text: string }>): Promise<string> {
  let letters = ''
  for (const role of roles) {
    const { status, text } = await answerOf(tokens[role])
    const refused = status === 403 && text.includes('role.forbidden')
    expect([role, status === 401 || (status === 403 && !refused)]).toEqual([role, false])
    letters += refused ? '-' : role.slice(0, 1).toUpperCase()
  }
  return letters
}

test.each(tenantNames)('%s lets in the roles of the table', async (name) => {
  const call = tenantCalls[name](furnished)
  expect(await letIn((token) => callTenant(service, name, { call, tenant: furnished.tenant, token }))).toBe(table[name])
})

const ofService = guarded.filter((name) => apiContract[name].access.kind === 'service')

test.each(ofService)('%s lets in the roles of the table', async (name) => {
  const { method, path } = apiContract[name]
  const answerOf = async (token: string) => {
    const filled = path.replaceAll(/\{\w+\}/g, 'app_00000000-0000-7000-8000-000000000000')
    const answer = await service.fetch(filled, { method, token, ...(method === 'GET' ? {} : { body: {} }) })
    return { status: answer.status, text: await answer.text() }
  }
  expect(await letIn(answerOf)).toBe(table[name])
})

test('a role that is let in nowhere else changes nothing by its grant: an admin of one workspace makes no others', async () => {
  const { items } = await service.json<{ items: { id: string }[] }>('/workspaces')
  const token = service.token('admin', { kind: 'workspaces', ids: items.map(({ id }) => id) })
  for (const name of ofService.filter((candidate) => table[candidate] === '---A')) {
    const { method, path } = apiContract[name]
    const filled = path.replaceAll(/\{\w+\}/g, 'app_00000000-0000-7000-8000-000000000000')
    const answer = await service.fetch(filled, { method, token, ...(method === 'GET' ? {} : { body: {} }) })
    expect([name, answer.status, await codeOf(answer)]).toEqual([name, 403, 'role.forbidden'])
  }
})

test('who may only read by now hears what became of a decision of theirs', async () => {
  const { tenant, event } = furnished
  const intent = { type: 'event.ignore', selection: { kind: 'items', ids: [event] }, reason: 'noise' }
  const op = { actor: 'ana', decidedAt: '2026-01-01T00:00:00.000Z', intent }
  const status = async (role: Role, n: number) => {
    const ops = [{ ...op, id: `op_00000000-0000-7000-8000-00000000000${n}` }]
    return (
      await callTenant(service, 'ops.apply', { call: { path: '/ops', body: { ops } }, tenant, token: tokens[role] })
    ).status
  }
  expect([await status('viewer', 1), await status('operator', 2), await status('viewer', 2)]).toEqual([403, 200, 200])
})
