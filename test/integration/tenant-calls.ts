import { apiContract, type ApiContract, type ApiName } from '#shared/api/contract.ts'
import type { RunningService } from './http-fixture.ts'
import { definition, type FurnishedWorkspace, plan } from './furnish-workspace.ts'

export type TenantName = {
  [N in ApiName]: ApiContract[N]['access']['kind'] extends 'tenant' ? N : never
}[ApiName]

/** Every call on behalf of a workspace, in the order of the contract. */
export const tenantNames = (Object.keys(apiContract) as ApiName[]).filter(
  (name): name is TenantName => apiContract[name].access.kind === 'tenant',
)

export interface TenantCall {
  readonly path: string
  readonly body?: unknown
  readonly version?: number
}

const draft = (of: FurnishedWorkspace) => ({
  installationId: of.installation,
  resourceId: of.freeResource,
  destination: { kind: 'project', id: of.project },
})

/** Paused, so that no test asks a name server for it. */
const newSink = { url: 'https://hooks.example/new', paused: true }

/** A call of each kind that works on a workspace's own things, once each and in this order. */
export const tenantCalls: { readonly [N in TenantName]: (of: FurnishedWorkspace) => TenantCall } = {
  'projects.list': () => ({ path: '/projects' }),
  'projects.create': () => ({ path: '/projects', body: { slug: 'new', name: 'New' } }),
  'projects.update': (of) => ({ path: `/projects/${of.spareProject}`, body: { name: 'Renamed' }, version: 1 }),
  'projects.archive': (of) => ({ path: `/projects/${of.spareProject}/archive` }),
  'projects.unarchive': (of) => ({ path: `/projects/${of.archivedProject}/unarchive` }),
  'installations.list': () => ({ path: '/installations' }),
  'installations.get': (of) => ({ path: `/installations/${of.installation}` }),
  'installations.create': (of) => ({
    path: '/installations',
    body: {
      provider: 'github',
      externalInstallationId: `${of.seq}${of.tenant.slice(0, 8)}`,
      account: { externalId: '9', login: 'new', kind: 'user' },
    },
  }),
  'installations.transition': (of) => ({
    path: `/installations/${of.own}`,
    body: { transition: 'suspend' },
    version: 1,
  }),
  'resources.list': (of) => ({ path: `/installations/${of.installation}/resources` }),
  'resources.add': (of) => ({
    path: `/installations/${of.installation}/resources`,
    body: { externalId: '77', fullName: 'new/new' },
  }),
  'git_signals.list': () => ({ path: '/git-signals' }),
  'git_signals.report': (of) => ({
    path: '/git-signals',
    body: { projectId: of.project, remoteUrl: 'https://github.com/new/new.git' },
  }),
  'builds.list': (of) => ({ path: `/builds?project=${of.project}` }),
  'builds.get': (of) => ({ path: `/builds/${of.build}` }),
  'builds.commits': (of) => ({ path: `/builds/${of.build}/commits` }),
  'suggestions.list': (of) => ({ path: `/suggestions?project=${of.project}` }),
  'suggestions.get': (of) => ({ path: `/suggestions/sug_${of.freeResource.slice('res_'.length)}` }),
  'members.list': () => ({ path: '/members' }),
  'members.create': () => ({ path: '/members', body: { name: 'New', email: 'new@new.example', role: 'viewer' } }),
  'members.update': (of) => ({ path: `/members/${of.member}`, body: { name: 'Renamed' }, version: 1 }),
  'members.deactivate': (of) => ({ path: `/members/${of.leavingMember}/deactivate` }),
  'members.reactivate': (of) => ({ path: `/members/${of.formerMember}/reactivate` }),
  'links.list': (of) => ({ path: `/links?member_id=${of.member}&installation_id=${of.installation}` }),
  'links.create': (of) => ({
    path: '/links',
    body: { installationId: of.installation, memberId: of.formerMember, providerUserId: '2', login: 'new' },
  }),
  'links.revoke': (of) => ({ path: `/links/${of.link}/revoke` }),
  'feeds.list': () => ({ path: '/feeds' }),
  'feeds.create': () => ({ path: '/feeds', body: { kind: 'team_feed', slug: 'new', name: 'New' } }),
  'feeds.update': (of) => ({ path: `/feeds/${of.feed}`, body: { name: 'Renamed' }, version: 1 }),
  'feeds.archive': (of) => ({ path: `/feeds/${of.feed}/archive` }),
  'feeds.unarchive': (of) => ({ path: `/feeds/${of.archivedFeed}/unarchive` }),
  'connections.list': () => ({ path: '/connections' }),
  'events.list': (of) => ({ path: `/events?installation=${of.installation}&resource=${of.resource}` }),
  'events.get': (of) => ({ path: `/events/${of.event}` }),
  'events.raw': (of) => ({ path: `/events/${of.event}/raw` }),
  'events.raw_batch': (of) => ({ path: '/events/raw', body: { ids: [of.event] } }),
  'events.reroute': (of) => ({ path: `/events/${of.event}/reroute`, body: {} }),
  'events.replay_plan': (of) => ({ path: '/events/replay-plan', body: { ids: [of.routed] } }),
  'events.replay': (of) => ({ path: `/events/${of.routed}/replay`, body: { sends: 1 } }),
  'unmatched.list': (of) => ({ path: `/unmatched?group=${of.group}` }),
  'unmatched.groups': () => ({ path: '/unmatched/groups' }),
  'unmatched.explanation': (of) => ({ path: `/unmatched/${of.event}/explanation` }),
  'mappings.list': (of) => ({ path: `/mappings?resource=${of.resource}` }),
  'mappings.get': (of) => ({ path: `/mappings/${of.mapping}` }),
  'mappings.preview': (of) => ({ path: '/mappings/preview', body: draft(of) }),
  'mappings.create': (of) => ({ path: '/mappings', body: draft(of) }),
  'mappings.update': (of) => ({
    path: `/mappings/${of.mapping}`,
    body: { transition: 'pause', reason: 'New' },
    version: 1,
  }),
  'rules.list': () => ({ path: '/rules' }),
  'rules.get': (of) => ({ path: `/rules/${of.rule}` }),
  'rules.create': (of) => ({ path: '/rules', body: definition(of.project) }),
  'rules.update': (of) => ({ path: `/rules/${of.rule}`, body: definition(of.project), version: 1 }),
  'rules.roll_back': (of) => ({ path: `/rules/${of.rule}/roll-back`, body: { version: 1 }, version: 2 }),
  'rules.delete': (of) => ({ path: `/rules/${of.rule2}`, version: 1 }),
  'rules.reorder': (of) => ({ path: '/rules/reorder', body: { order: [of.rule] } }),
  'rules.dry_run': (of) => ({ path: '/rules/dry-run', body: { definition: definition(of.project) } }),
  'retention.get': () => ({ path: '/policies/retention' }),
  'retention.set': () => ({ path: '/policies/retention', body: { bodyDays: 14 }, version: 0 }),
  'policies.list': () => ({ path: '/policies' }),
  'policies.get': () => ({ path: '/policies/github' }),
  'policies.update': () => ({ path: '/policies/github', body: { mutedEvents: ['star'] }, version: 0 }),
  'overrides.list': (of) => ({ path: `/overrides?project=${of.project}` }),
  'overrides.get': (of) => ({ path: `/overrides/${of.project}/github` }),
  'overrides.put': (of) => ({
    path: `/overrides/${of.project}/jira`,
    body: { fields: { mutedEvents: [] }, reason: 'New' },
    version: 0,
  }),
  'overrides.remove': (of) => ({ path: `/overrides/${of.project}/github`, version: 1 }),
  'projects.policy': (of) => ({ path: `/projects/${of.project}/policy` }),
  'installations.rotate_secret': (of) => ({
    path: `/installations/${of.own}/rotate-secret`,
    body: { webhookSecret: 'a new secret of the site' },
  }),
  'installations.retire_secret': (of) => ({ path: `/installations/${of.own}/retire-secret` }),
  'changes.list': () => ({ path: '/changes?cursor=0' }),
  'changes.stream': () => ({ path: '/changes/stream' }),
  'snapshot.get': () => ({ path: '/snapshot' }),
  'ops.apply': (of) => ({
    path: '/ops',
    body: {
      ops: [
        {
          id: `op_${of.event.slice('evt_'.length)}`,
          actor: 'new',
          decidedAt: '2026-01-01T00:00:00.000Z',
          intent: { type: 'event.ignore', selection: { kind: 'items', ids: [of.event] }, reason: 'noise' },
        },
      ],
    },
  }),
  'projects.get_sink': (of) => ({ path: `/projects/${of.project}/sink` }),
  'projects.set_sink': (of) => ({ path: `/projects/${of.project}/sink`, body: newSink }),
  'projects.rotate_sink_secret': (of) => ({ path: `/projects/${of.project}/sink/rotate-secret` }),
  'projects.retire_sink_secret': (of) => ({ path: `/projects/${of.project}/sink/retire-secret` }),
  'projects.remove_sink': (of) => ({ path: `/projects/${of.project}/sink` }),
  'feeds.get_sink': (of) => ({ path: `/feeds/${of.feed}/sink` }),
  'feeds.set_sink': (of) => ({ path: `/feeds/${of.feed}/sink`, body: newSink }),
  'feeds.rotate_sink_secret': (of) => ({ path: `/feeds/${of.feed}/sink/rotate-secret` }),
  'feeds.retire_sink_secret': (of) => ({ path: `/feeds/${of.feed}/sink/retire-secret` }),
  'feeds.remove_sink': (of) => ({ path: `/feeds/${of.feed}/sink` }),
  'destination_deliveries.list': (of) => ({ path: `/destination-deliveries?destination=${of.project}` }),
  'destination_deliveries.get': (of) => ({ path: `/destination-deliveries/${of.deadLetter}` }),
  'dead_letters.list': (of) => ({ path: `/dead-letters?destination=${of.project}` }),
  'dead_letters.retry': (of) => ({ path: `/dead-letters/${of.deadLetter}/retry` }),
  'dead_letters.discard': (of) => ({ path: `/dead-letters/${of.lastLetter}/discard`, body: { reason: 'New' } }),
  'signals.list': (of) => ({ path: `/signals?connection_id=conn_${of.installation.slice('inst_'.length)}` }),
  'jobs.list': () => ({ path: '/jobs' }),
  'jobs.get': (of) => ({ path: `/jobs/${of.job}` }),
  'jobs.cancel': (of) => ({ path: `/jobs/${of.job}/cancel` }),
  'bulk.plan': () => ({ path: '/bulk/plan', body: plan }),
  'bulk.list': () => ({ path: '/bulk' }),
  'bulk.get': (of) => ({ path: `/bulk/${of.bulk}` }),
  'bulk.run': (of) => ({ path: `/bulk/${of.bulk}/run` }),
  'bulk.cancel': (of) => ({ path: `/bulk/${of.unwantedBulk}/cancel` }),
  'bulk.undo': (of) => ({ path: `/bulk/${of.bulk}/undo` }),
  'bulk.items': (of) => ({ path: `/bulk/${of.bulk}/items` }),
  'audit.list': (of) => ({ path: `/audit?subject=${of.project}` }),
  'audit.export': (of) => ({ path: `/audit/export?subject=${of.project}` }),
}

/** Calls a route as somebody, for a workspace. Streams without an end are cut after their first part. */
export async function callTenant(
  service: RunningService,
  name: TenantName,
  options: { readonly call: TenantCall; readonly tenant: string; readonly token: string },
): Promise<{ readonly status: number; readonly text: string }> {
  const { method } = apiContract[name]
  const { path, body, version } = options.call
  const leaving = new AbortController()
  const answer = await service.fetch(path, {
    method,
    tenant: options.tenant,
    token: options.token,
    ...(body === undefined ? {} : { body }),
    ...(version === undefined ? {} : { headers: { 'If-Match': String(version) } }),
    signal: leaving.signal,
  })
  if (!(answer.headers.get('content-type') ?? '').startsWith('text/event-stream'))
    return { status: answer.status, text: await answer.text() }
  const part = await answer.body?.getReader().read()
  leaving.abort()
  return { status: answer.status, text: new TextDecoder().decode(part?.value) }
}
