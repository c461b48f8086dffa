import { afterEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { explainEvent } from '#backend/features/unmatched/explain-event.ts'
import type { ProviderWorld } from '#test/contract/provider-world.ts'
import { slackEnvelope } from '#test/fixtures/payloads/slack-examples.ts'
import { startProviderWorld } from './provider-arrivals.ts'

const open: ProviderWorld[] = []
afterEach(() => {
  for (const world of open.splice(0)) {
    expect(world.failures).toEqual([])
    world.close()
  }
})

function startWorld(name: string) {
  const world = startProviderWorld(name)
  open.push(world)
  return world
}

const slackEvent = (type: string, more: Record<string, unknown> = {}) => slackEnvelope({ type, ...more })
const uninstalled = slackEvent('app_uninstalled')
const revoked = slackEvent('tokens_revoked', { tokens: { oauth: [], bot: ['U1'] } })

test.each([
  ['removed, then its tokens', [uninstalled, revoked]],
  ['its tokens, then removed', [revoked, uninstalled]],
])('a Slack app that is removed is revoked once, whichever news comes first: %s', async (_name, news) => {
  const slack = startWorld('Slack')
  for (const payload of news) await slack.arrive(payload)
  expect(slack.state()).toEqual({ kind: 'revoked' })
  expect(slack.refused).toEqual([{ installationId: slack.installation.id, transition: 'revoke', state: 'revoked' }])
})

test("a person's revoked token leaves the Slack installation alone", async () => {
  const slack = startWorld('Slack')
  const event = await slack.arrive(slackEvent('tokens_revoked', { tokens: { oauth: ['U1'], bot: [] } }))
  expect([slack.state(), event.outcome]).toEqual([{ kind: 'active' }, { kind: 'ignored', reason: 'LIFECYCLE_EVENT' }])
})

test('a Slack channel keeps the name that it was told, through messages that only give its id', async () => {
  const slack = startWorld('Slack')
  await slack.arrive(slackEvent('message', { channel: 'C1', text: 'hello', user: 'U1' }))
  await slack.arrive(slackEvent('channel_rename', { channel: { id: 'C1', name: 'checkout' } }))
  const event = await slack.arrive(slackEvent('message', { channel: 'C1', text: 'hello again', user: 'U1' }))
  expect(event.resourceName).toBe('#checkout')
  await slack.arrive(slackEvent('channel_archive', { channel: 'C1', user: 'U1' }))
  await slack.arrive(slackEvent('channel_left', { channel: 'C1' }))
  expect(slack.resources()).toEqual([{ kind: 'channel', full_name: '#checkout', archived: 1, removed: 1 }])
})

const newId = { old_channel_id: 'G1', new_channel_id: 'C1' }
const slackMessage = (channel: string) => slackEvent('message', { channel, text: 'hello', user: 'U1' })
const seenAs = ({ db }: ReturnType<typeof startWorld>, externalId: string) =>
  must(db.read<{ id: `res_${string}` }>('SELECT id FROM resource WHERE external_id = ?').get(externalId), 'it was seen')

test('a Slack channel that gets another id keeps its name and its mapping, however often that is said', async () => {
  const slack = startWorld('Slack')
  await slack.arrive(slackEvent('group_rename', { channel: { id: 'G1', name: 'checkout', is_private: true } }))
  const mappingIds = [slack.map(seenAs(slack, 'G1'), slack.addProject('search'))]
  const routed = { kind: 'routed', mappingIds }
  expect((await slack.arrive(slackEvent('channel_id_changed', newId))).outcome).toEqual(routed)
  expect(await slack.arrive(slackMessage('C1'))).toMatchObject({ outcome: routed, resourceName: '#checkout' })
  expect((await slack.arrive(slackEvent('channel_id_changed', newId))).outcome).toEqual(routed)
  expect(slack.db.read('SELECT external_id, full_name, private FROM resource').all()).toEqual([
    { external_id: 'C1', full_name: '#checkout', private: 1 },
  ])
})

test('what came under the new id of a Slack channel before that was said goes where the channel is mapped', async () => {
  const slack = startWorld('Slack')
  await slack.arrive(slackEvent('group_unarchive', { channel: 'G1' }))
  const known = seenAs(slack, 'G1')
  const [search, billing] = [slack.addProject('search'), slack.addProject('billing')]
  const mapped = slack.map(known, search)
  const early = await slack.arrive(slackMessage('C1'))
  expect(early.outcome).toEqual({ kind: 'unmatched', reason: 'NO_MAPPING' })
  const again = slack.map(seenAs(slack, 'C1'), search)
  const also = slack.map(seenAs(slack, 'C1'), billing)
  await slack.arrive(slackEvent('channel_id_changed', newId))
  const outcomes = (await slack.events()).map(({ outcome }) =>
    outcome.kind === 'routed' ? outcome.mappingIds : outcome,
  )
  expect(outcomes.slice(1)).toEqual([
    [mapped, also],
    [mapped, also],
  ])
  expect(seenAs(slack, 'C1')).toEqual(known)
  expect(slack.resources()).toMatchObject([
    { full_name: 'channel C1', removed: 0 },
    { full_name: 'channel C1', removed: 1 },
  ])
  const states = slack.db.read<{ id: string; s: string }>('SELECT id, state_kind AS s FROM mapping').all()
  expect(Object.fromEntries(states.map(({ id, s }) => [id, s]))).toEqual({
    [mapped]: 'active',
    [again]: 'paused',
    [also]: 'active',
  })
})

test('a Slack channel of which nothing was known is seen by its new id', async () => {
  const slack = startWorld('Slack')
  const event = await slack.arrive(slackEvent('channel_id_changed', newId))
  expect([event.outcome, slack.resources().length]).toEqual([{ kind: 'unmatched', reason: 'NO_MAPPING' }, 1])
})

test('an app of a whole Slack organization has one installation for its workspaces', async () => {
  const slack = startWorld('Slack')
  slack.db.write("UPDATE installation SET external_installation_id = 'E1'").run()
  const authorizations = [{ enterprise_id: 'E1', team_id: 'T9', is_enterprise_install: true }]
  const event = await slack.arrive(
    slackEnvelope(
      { type: 'message', channel: 'C1', text: 'hi', user: 'U1' },
      { team_id: 'T9', enterprise_id: 'E1', authorizations },
    ),
  )
  expect(event.installationId).toBe(slack.installation.id)
})

const linear = { organizationId: 'aea5bd5a-0f24-4b4f-8bb6-f0b1d1a7c111', createdAt: '2026-06-01T10:00:00.000Z' }

test('a Linear authorization that is revoked revokes the installation, and only once', async () => {
  const world = startWorld('Linear')
  const news = { ...linear, type: 'OAuthApp', action: 'revoked' }
  await world.arrive(news, { eventType: 'OAuthApp' })
  await world.arrive(news, { eventType: 'OAuthApp' })
  expect([world.state(), world.refused.length]).toEqual([{ kind: 'revoked' }, 1])
})

test('a stale Linear delivery is routed as a hint and changes nothing in our records', async () => {
  const world = startWorld('Linear')
  const event = await world.arrive(
    { ...linear, type: 'OAuthApp', action: 'revoked' },
    { eventType: 'OAuthApp', signedAt: world.clock() - 61_000 },
  )
  expect([world.state(), event.outcome.kind]).toEqual([{ kind: 'active' }, 'ignored'])
  const decision = must(
    world.db.read<{ d: string }>('SELECT decision_json AS d FROM decision').get(),
    'it was decided',
  ).d
  expect(decision).toContain('its time is too far from when it came')
})

test('the explanation of an event that waits says of a stale signature why nothing else was changed', async () => {
  const world = startWorld('Linear')
  const issue = { id: 'i1', identifier: 'SRCH-1', title: 'A', teamId: 't1' }
  const say = (name: string, signedAt?: number) =>
    world.arrive(
      { ...linear, type: 'Issue', action: 'create', data: { ...issue, team: { id: 't1', key: 'SRCH', name } } },
      { eventType: 'Issue', ...(signedAt !== undefined && { signedAt }) },
    )
  const fresh = await say('Search')
  const stale = await say('Renamed', world.clock() - 61_000)
  const reading = ({ id }: typeof stale) =>
    explainEvent(world.db, { workspaceId: world.workspace.id, id, now: Date.now() }).decision.steps[0]?.detail
  expect(reading(fresh)).toBe('Read as Issue.create.')
  expect(reading(stale)).toBe(
    'Read as Issue.create. Its signature is right, but its time is too far from when it came: it may be an old one that was sent again, so it changed nothing that we knew.',
  )
  expect(world.resources()).toMatchObject([{ full_name: 'Search' }])
})

test('teams that a Linear app may see no longer leave the inventory, and may come back', async () => {
  const world = startWorld('Linear')
  const change = (addedTeamIds: string[], removedTeamIds: string[]) =>
    world.arrive(
      {
        ...linear,
        type: 'PermissionChange',
        action: 'teamAccessChanged',
        canAccessAllPublicTeams: false,
        addedTeamIds,
        removedTeamIds,
      },
      { eventType: 'PermissionChange' },
    )
  const issue = {
    id: 'i1',
    identifier: 'SRCH-1',
    title: 'A',
    teamId: 't1',
    team: { id: 't1', key: 'SRCH', name: 'Search' },
  }
  await world.arrive({ ...linear, type: 'Issue', action: 'create', data: issue }, { eventType: 'Issue' })
  await change([], ['t1'])
  expect(world.resources()).toEqual([{ kind: 'team', full_name: 'Search', archived: 0, removed: 1 }])
  await change(['t1'], [])
  expect(world.resources()).toEqual([{ kind: 'team', full_name: 'Search', archived: 0, removed: 0 }])
})

test('a GitLab project is renamed, moved, archived and deleted as its hooks say', async () => {
  const world = startWorld('GitLab, signed')
  const seen: unknown[] = []
  const steps = [
    ['project_create', 'acme/search'],
    ['project_rename', 'acme/find'],
    ['project_transfer', 'globex/find'],
    ['project_archive', 'globex/find'],
    ['project_unarchive', 'globex/find'],
    ['project_destroy', 'globex/find'],
  ]
  for (const [event_name, path_with_namespace] of steps) {
    await world.arrive({ event_name, path_with_namespace, project_id: 7 })
    const [one] = world.resources()
    seen.push([one?.full_name, one?.archived, one?.removed])
  }
  expect(seen).toEqual([
    ['acme/search', 0, 0],
    ['acme/find', 0, 0],
    ['globex/find', 0, 0],
    ['globex/find', 1, 0],
    ['globex/find', 0, 0],
    ['globex/find', 0, 1],
  ])
})

test('a Jira project that is thrown away comes back from the trash', async () => {
  const world = startWorld('Jira')
  const project = { id: '10002', key: 'SRCH', name: 'Search' }
  await world.arrive({ webhookEvent: 'project_created', project })
  await world.arrive({ webhookEvent: 'project_soft_deleted', project })
  expect(world.resources()).toMatchObject([{ removed: 1 }])
  await world.arrive({ webhookEvent: 'project_restored_deleted', project })
  await world.arrive({ webhookEvent: 'project_archived', project })
  expect(world.resources()).toEqual([{ kind: 'project', full_name: 'Search', archived: 1, removed: 0 }])
})

test('an event of a Jira project that is archived does not bring it back', async () => {
  const world = startWorld('Jira')
  const project = { id: '10002', key: 'SRCH', name: 'Search' }
  await world.arrive({ webhookEvent: 'project_archived', project })
  await world.arrive({ webhookEvent: 'jira:issue_updated', issue: { key: 'SRCH-1', fields: { project } } })
  expect(world.resources()).toMatchObject([{ archived: 1 }])
})

test('a mapping of a GitLab group covers its projects, the nearest group first, and one of the project itself wins', async () => {
  const world = startWorld('GitLab, signed')
  const [whole, payments, own] = ['whole', 'payments', 'own'].map((slug) => world.addProject(slug))
  const resource = (externalId: string) =>
    must(
      world.db.read<{ id: `res_${string}` }>('SELECT id FROM resource WHERE external_id = ?').get(externalId),
      'it was seen',
    )
  const push = (id: number, path: string) =>
    world.arrive({
      object_kind: 'push',
      ref: 'refs/heads/main',
      before: 'a',
      after: 'b',
      project: { id, path_with_namespace: path },
    })
  const reason = async (id: number, path: string) => {
    const event = await push(id, path)
    const row = world.db.read<{ d: string }>('SELECT decision_json AS d FROM decision WHERE event_id = ?').get(event.id)
    return /is mapped (?:to )?([^"]*?)\."/.exec(row?.d ?? '')?.[1]
  }
  await world.arrive({ event_name: 'group_create', group_id: 1, full_path: 'acme' })
  await world.arrive(
    { event_name: 'subgroup_create', group_id: 2, full_path: 'acme/payments' },
    { eventType: 'Subgroup Hook' },
  )
  expect(await reason(7, 'acme/payments/api')).toBe('nowhere')
  world.map(resource('1'), must(whole, 'it was made'))
  expect(await reason(7, 'acme/payments/api')).toBe('whole (by its group acme)')
  expect(await reason(8, 'acmecorp/api')).toBe('nowhere')
  world.map(resource('2'), must(payments, 'it was made'))
  expect(await reason(7, 'acme/payments/api')).toBe('payments (by its group acme/payments)')
  world.map(resource('7'), must(own, 'it was made'))
  expect(await reason(7, 'acme/payments/api')).toBe('own')
})

test('a Slack app that is added again takes over the mappings of the one that was removed, and what waits', async () => {
  const slack = startWorld('Slack')
  const message = (channel: string) => slack.arrive(slackEvent('message', { channel, text: 'hi', user: 'U1' }))
  await message('C1')
  const left = await message('C2')
  slack.map(
    must(
      slack.db.read<{ id: `res_${string}` }>("SELECT id FROM resource WHERE external_id = 'C1'").get(),
      'it was seen',
    ),
    slack.addProject('search'),
  )
  await slack.arrive(uninstalled)
  const late = await message('C1')
  expect(late.outcome).toEqual({ kind: 'unmatched', reason: 'INSTALLATION_REVOKED' })
  const again = slack.installAgain()
  const states = (await slack.events()).map((event) => [event.id, event.outcome.kind, event.installationId])
  expect(states).toContainEqual([late.id, 'routed', again.id])
  expect(states).toContainEqual([left.id, 'unmatched', again.id])
  expect(slack.db.read('SELECT group_key FROM unmatched_group WHERE open > 0').all()).toEqual([
    { group_key: expect.stringContaining(`resource/${again.id}/`) as string },
  ])
  expect((await message('C1')).outcome.kind).toBe('routed')
  expect(slack.db.read('SELECT state_kind, installation_id FROM mapping').all()).toEqual([
    { state_kind: 'active', installation_id: again.id },
  ])
})

test('an installation that lives, or that ended in another workspace, is not taken over', async () => {
  const slack = startWorld('Slack')
  expect(() => slack.installAgain()).toThrow('bound to a workspace already')
  await slack.arrive(uninstalled)
  expect(() => slack.installElsewhere()).toThrow('bound to a workspace already')
})

test('a GitLab installation that is made again after it was disconnected keeps its address', async () => {
  const world = startWorld('GitLab, signed')
  const push = {
    object_kind: 'push',
    ref: 'refs/heads/main',
    before: 'a',
    after: 'b',
    project: { id: 7, path_with_namespace: 'acme/search' },
  }
  await world.arrive(push)
  world.disconnect()
  expect((await world.arrive(push)).outcome).toMatchObject({ reason: 'INSTALLATION_REVOKED' })
  const again = world.installAgain()
  expect(again.webhookPath).toBe(world.installation.webhookPath)
  const event = await world.arrive(push)
  expect([event.installationId, event.outcome]).toEqual([again.id, { kind: 'unmatched', reason: 'NO_MAPPING' }])
})
