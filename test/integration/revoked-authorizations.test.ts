import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLink } from '#backend/features/links/create-link.ts'
import { listLinks } from '#backend/features/links/link-repository.ts'
import { createMember } from '#backend/features/members/create-member.ts'
import { createWorkspace } from '#backend/features/workspaces/create-workspace.ts'
import { revokeAuthorizations } from '#backend/routing/revoke-authorizations.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import type { Link } from '#shared/model/link.ts'
import { providerCases } from '#test/contract/provider-cases.ts'
import { openWorld } from '#test/contract/provider-world.ts'
import { slackEnvelope } from '#test/fixtures/payloads/slack-examples.ts'
import { must } from '#shared/lib/must.ts'
import { type Core, openCore, workspaceId, writerOf } from './core.ts'

let core: Core
beforeEach(() => {
  core = openCore({ homeWorkspaceId: null })
})
afterEach(() => {
  expect(core.failures).toEqual([])
  core.close()
})

const toolsIn = (id: string) => ({
  write: writerOf(core.db),
  clock: core.clock,
  newId: core.newId,
  actor: 'ana',
  principal: { name: 'ana' },
  workspaceId: id,
})

/** A member's link to a user of the installation's provider. */
function linkIn(id: string, installationId: InstallationId, { user = '7', name = 'Ana' } = {}): Link {
  const member = createMember(toolsIn(id), { name, email: `${name}@acme.example`, role: 'viewer' })
  return createLink(toolsIn(id), {
    installationId,
    memberId: member.id,
    providerUserId: user,
    login: 'ana',
    scopes: [],
  })
}

function anotherWorkspace(slug: string): string {
  return createWorkspace(toolsIn(workspaceId), { slug, name: slug, production: false }).id
}

const account = JSON.stringify({ externalId: '1', login: 'acme', kind: 'organization' })

function installIn(id: string, host: string): InstallationId {
  const installationId = core.newId('inst')
  core.db
    .write("INSERT INTO installation VALUES (?, ?, 'github', ?, 'github_app', ?, ?, 'all', ?, NULL, 0, 1)")
    .run(id, installationId, host, installationId, account, '{"kind":"active"}')
  return installationId
}

const stateOf = (link: Link, id = workspaceId) =>
  listLinks(core.db, id, { limit: 500 }).items.find((one) => one.id === link.id)?.state
const takeBack = async (sender: number, action = 'revoked') => {
  core.advance(1_000)
  await core.send({ action, sender: { id: sender, login: 'ana' } }, { event: 'github_app_authorization' })
  await core.router.drain()
}
const revoked = { kind: 'revoked', by: 'provider' }

test('who takes back the App’s authorization loses their links there in every workspace, and nobody else does', async () => {
  const other = anotherWorkspace('globex')
  const mine = linkIn(workspaceId, core.addInstallation('5'))
  const there = linkIn(other, installIn(other, 'github.com'))
  const elsewhere = linkIn(other, installIn(other, 'git.globex.example'), { name: 'Bo' })
  const colleague = linkIn(workspaceId, installIn(workspaceId, 'github.com'), { user: '8', name: 'Cleo' })
  await takeBack(7)
  expect([stateOf(mine), stateOf(there, other)]).toEqual([revoked, revoked])
  expect([stateOf(elsewhere, other), stateOf(colleague)]).toEqual([{ kind: 'active' }, { kind: 'active' }])
  expect(
    core.db
      .read("SELECT workspace_id, subject, actor FROM audit WHERE command = 'link.revoked' ORDER BY workspace_id")
      .all(),
  ).toEqual([
    { workspace_id: workspaceId, subject: mine.id, actor: 'GitHub' },
    { workspace_id: other, subject: there.id, actor: 'GitHub' },
  ])
})

test('news of a user whom nobody is linked to, and the same news again, change nothing', async () => {
  const link = linkIn(workspaceId, core.addInstallation('5'))
  await takeBack(9)
  await takeBack(7, 'granted')
  expect(stateOf(link)).toEqual({ kind: 'active' })
  await takeBack(7)
  await takeBack(7)
  expect(listLinks(core.db, workspaceId, { limit: 500 }).items).toMatchObject([{ state: revoked, version: 2 }])
})

test('a link that was made after the news came is another authorization', async () => {
  const installationId = core.addInstallation('5')
  await core.send({ action: 'revoked', sender: { id: 7, login: 'ana' } }, { event: 'github_app_authorization' })
  core.advance(1_000)
  const link = linkIn(workspaceId, installationId)
  await core.router.drain()
  expect(stateOf(link)).toEqual({ kind: 'active' })
})

test('where it is another process’s turn in one of the workspaces, nothing is revoked in any', () => {
  const other = anotherWorkspace('globex')
  linkIn(workspaceId, core.addInstallation('5'))
  linkIn(other, installIn(other, 'github.com'))
  const revoke = (hold: (id: string) => boolean) =>
    writerOf(core.db)((db) =>
      revokeAuthorizations(
        { db, newId: core.newId, at: core.clock(), hold, actor: 'GitHub' },
        { provider: 'github', host: 'github.com', externalInstallationId: null, providerUserIds: ['7'] },
      ),
    )
  const live = () => [workspaceId, other].flatMap((id) => listLinks(core.db, id, { limit: 500, state: 'active' }).items)
  expect([revoke((id) => id !== other), live().length]).toEqual([false, 2])
  expect([revoke(() => true), live().length]).toEqual([true, 0])
})

test('a Slack user’s revoked token ends their link in that team alone', async () => {
  const slack = must(
    providerCases.find(({ name }) => name === 'Slack'),
    'it has a case',
  )
  const [secret] = slack.secrets
  const world = openWorld({ ...slack, secret })
  const tools = { ...toolsIn(world.workspace.id), write: writerOf(world.db), clock: world.clock }
  const member = createMember(tools, { name: 'Ana', email: 'ana@acme.example', role: 'viewer' })
  const link = (providerUserId: string) =>
    createLink(tools, {
      installationId: world.installation.id,
      memberId: member.id,
      providerUserId,
      login: providerUserId,
      scopes: [],
    })
  for (const user of ['U1', 'U2']) link(user)
  world.advance(1_000)
  const payload = slackEnvelope({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } })
  const body = Buffer.from(JSON.stringify(slack.dated(payload, world.clock(), 'd-1')))
  const sending = { body, secret, nowMs: world.clock(), deliveryId: 'd-1', eventType: 'tokens_revoked' }
  expect(await world.send(await slack.headers(sending), body)).toBe('accepted')
  await world.events()
  const { items } = listLinks(world.db, world.workspace.id, { limit: 500 })
  expect(new Map(items.map(({ login, state }) => [login, state]))).toEqual(
    new Map<string, unknown>([
      ['U1', revoked],
      ['U2', { kind: 'active' }],
    ]),
  )
  expect(world.failures).toEqual([])
  world.close()
})
