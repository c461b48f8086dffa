import { createHmac, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createActivityHandlers } from '#main/features/activity/activity-handlers.ts'
import { createPermissionHandlers } from '#main/features/permissions/permission-handlers.ts'
import type { ServiceActivity } from '#shared/ipc/activity-calls.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { must } from '#shared/lib/must.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { consoleAccess } from './console-access.ts'
import { runService, type RunningService } from './http-fixture.ts'

const secret = 'the secret of the app'
const account = { externalId: '1', login: 'acme', kind: 'organization' }

let service: RunningService
let acme: Workspace
let app: { id: string; webhookPath: string }
let installation: { id: string; version: number }
beforeEach(async () => {
  service = await runService()
  acme = await service.workspace('acme')
  app = await service.json('/provider-apps', {
    body: { provider: 'github', appId: '1', name: 'Acme App', webhookSecret: secret, homeWorkspaceId: acme.id },
  })
  installation = await service.json('/installations', {
    tenant: acme.connectorsTenantId,
    body: { provider: 'github', externalInstallationId: '77', account, active: true },
  })
})
afterEach(() => service.stop())

const id = () => installation.id as InstallationId

async function step(transition: string, version: number, of = installation.id): Promise<void> {
  await service.json(`/installations/${of}`, {
    method: 'PATCH',
    tenant: acme.connectorsTenantId,
    headers: { 'If-Match': String(version) },
    body: { transition },
  })
}

/** GitHub's own word about the installation, signed. */
async function notice(action: string, more: object = {}): Promise<void> {
  const body = JSON.stringify({
    action,
    installation: { id: 77, account: { id: 1, login: 'acme', type: 'Organization' }, ...more },
    repositories: [],
    sender: { id: 5, login: 'ana' },
  })
  const headers = {
    'X-GitHub-Event': 'installation',
    'X-GitHub-Delivery': randomUUID(),
    'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
  await service.fetch(app.webhookPath, { token: null, body, headers })
}

function consoleWith(token?: string) {
  const way = consoleAccess(service, acme.connectorsTenantId, { ...(token !== undefined && { token }) })
  const store = {
    activityHere: async () => ({ rows: [], isCut: false }),
    opsList: async () => ({ total: 0, rows: [] }),
    seenTypes: async () => ({ types: [{ type: 'push', at: '2026-11-20T09:00:00.000Z' }], looked: 10 }),
  }
  return { ...createActivityHandlers({ ...way, store }), ...createPermissionHandlers({ ...way, store }) }
}

const said = (row: ServiceActivity): string => (row.kind === 'audit' ? row.command : row.title)

test('who suspended and resumed an installation is out of the audit, with the secrets of its app', async () => {
  await step('suspend', 1)
  await step('unsuspend', 2)
  await service.json(`/provider-apps/${app.id}/rotate-secret`, { method: 'POST', body: {} })
  const answer = await consoleWith()['installations.activity']({ id: id(), cursor: null })
  const own = answer.rows.filter((row) => row.kind === 'audit' && row.app === null).map(said)
  expect(own).toEqual(['installation.unsuspended', 'installation.suspended', 'installation.created'])
  expect(answer.rows.find((row) => said(row) === 'webhook_secret.rotated')).toMatchObject({ app: 'Acme App' })
  expect(answer).toMatchObject({ nextCursor: null, besideSince: null, appShown: true })
})

test('what the provider told stands beside it', async () => {
  await notice('suspend')
  const here = consoleWith()
  await expect
    .poll(async () => (await here['installations.activity']({ id: id(), cursor: null })).rows.map(said))
    .toContain('ana suspended the App for acme')
})

test('who doesn’t administer the service sees all but what happened to the app', async () => {
  const viewer = consoleWith(service.token('viewer', { kind: 'all' }))
  const answer = await viewer['installations.activity']({ id: id(), cursor: null })
  expect(answer.rows.map(said)).toEqual(['installation.created'])
  expect(answer.appShown).toBe(false)
})

test('an installation of another workspace has no history here', async () => {
  const beta = await service.workspace('beta')
  const way = consoleAccess(service, beta.connectorsTenantId)
  const store = {
    activityHere: async () => ({ rows: [], isCut: false }),
    opsList: async () => ({ total: 0, rows: [] }),
  }
  const handlers = createActivityHandlers({ ...way, store })
  await expect(handlers['installations.activity']({ id: id(), cursor: null })).rejects.toMatchObject({
    code: 'installation.not_found',
  })
})

test('its own secrets are in the history of an installation with an address of its own, page by page', async () => {
  const jira = { provider: 'jira', host: 'acme.atlassian.net', externalInstallationId: 'site', account, active: true }
  const own = await service.json<{ id: string }>('/installations', {
    tenant: acme.connectorsTenantId,
    body: { ...jira, webhookSecret: 'the secret of the site' },
  })
  for (let turn = 0; turn < 28; turn += 1)
    for (const step of ['rotate', 'retire'])
      await service.json(`/installations/${own.id}/${step}-secret`, {
        method: 'POST',
        tenant: acme.connectorsTenantId,
        body: {},
      })
  const here = consoleWith()
  const first = await here['installations.activity']({ id: own.id as InstallationId, cursor: null })
  expect([first.rows.length, first.appShown]).toEqual([50, null])
  const rest = await here['installations.activity']({
    id: own.id as InstallationId,
    cursor: must(first.nextCursor, 'there are more'),
  })
  expect([rest.nextCursor, rest.rows.length, rest.rows.map(said).at(-1)]).toEqual([null, 7, 'installation.created'])
})

test('what GitHub granted is read from its own word, and what it lacks is named', async () => {
  await notice('new_permissions_accepted', {
    permissions: { metadata: 'read', contents: 'read', issues: 'write', checks: 'read' },
    events: ['push', 'issues', 'issue_comment'],
  })
  const here = consoleWith()
  const ask = () => here['installations.permissions']({ id: id(), provider: 'github' })
  await expect.poll(async () => (await ask()).source.kind).toBe('told')
  const { rows } = await ask()
  const state = (name: string) => rows.find((row) => row.name === name)?.state
  expect(state('issues')).toEqual({ kind: 'granted', level: 'write', unsent: [] })
  expect(state('contents')).toMatchObject({ kind: 'granted', level: 'read' })
  expect(state('checks')).toEqual({ kind: 'unsubscribed', level: 'read' })
  expect(state('pull_requests')).toEqual({ kind: 'missing' })
})

test('where GitHub never said, nothing is taken for granted but what came', async () => {
  const { source, rows } = await consoleWith()['installations.permissions']({ id: id(), provider: 'github' })
  expect(source).toEqual({ kind: 'untold', why: 'never' })
  expect(rows.map(({ name, state }) => [name, state.kind]).slice(0, 2)).toEqual([
    ['contents', 'seen'],
    ['pull_requests', 'unknown'],
  ])
  expect(rows.every(({ state }) => state.kind === 'seen' || state.kind === 'unknown')).toBe(true)
})

test('without the service what came is still known, and the rest is unknown, never fine', async () => {
  await service.stop()
  const here = consoleWith()
  const { source, rows } = await here['installations.permissions']({ id: id(), provider: 'github' })
  expect(source).toEqual({ kind: 'away' })
  expect(rows.filter(({ state }) => state.kind === 'granted')).toEqual([])
  await expect(here['installations.activity']({ id: id(), cursor: null })).rejects.toMatchObject({ retryable: true })
})
