import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Installation } from '#shared/model/installation.ts'
import type { ProviderApp } from '#shared/model/provider-app.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { appKeys } from '#test/fakes/github-app.ts'
import { codeOf, runService } from './http-fixture.ts'
import type { RequestOptions, RunningService } from './http-fixture.ts'

let service: RunningService
let workspace: Workspace
let app: ProviderApp
let logged: string[]
beforeEach(async () => {
  logged = []
  service = await runService({ logger: (...line) => void logged.push(JSON.stringify(line)) })
  workspace = await service.workspace('acme')
  app = await service.json<ProviderApp>('/provider-apps', { body: { ...github, webhookSecret: 'the first secret' } })
})
afterEach(() => service.stop())

const github = { provider: 'github', appId: '12345', name: 'Acme', homeWorkspaceId: null }
const secretLine = appKeys.privateKey.split('\n')[5] ?? ''
const keyOf = (init: RequestOptions) => service.fetch(`/provider-apps/${app.id}/key`, init)
const rotate = (path: string, body: unknown, init: RequestOptions = {}) =>
  service.json<{ webhookSecret: string | null }>(`${path}/rotate-secret`, { ...init, body })

/** What GitHub is told that signs with this secret. */
async function sendSignedWith(secret: string): Promise<number> {
  const body = JSON.stringify({ zen: Math.random() })
  const headers = {
    'X-GitHub-Delivery': crypto.randomUUID(),
    'X-GitHub-Event': 'ping',
    'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    'Content-Type': 'application/json',
  }
  return (await service.fetch(app.webhookPath, { token: null, headers, body })).status
}

function audited(): string[] {
  const rows = service.beside(({ database }) =>
    database.write.read<{ c: string; s: string }>('SELECT command AS c, subject AS s FROM audit ORDER BY at, id').all(),
  )
  return rows.filter(({ s }) => s !== workspace.id).map(({ c }) => c)
}

test('a key is set and removed over HTTP; the answer has its fingerprint, and the key is nowhere in clear', async () => {
  const set = await keyOf({ method: 'PUT', body: { key: appKeys.privateKey } })
  const text = await set.text()
  const { pull } = JSON.parse(text) as ProviderApp
  expect([set.status, pull?.keyFingerprint]).toEqual([200, expect.stringMatching(/^SHA256:[A-Za-z0-9+/]{43}=$/)])
  const removed = await keyOf({ method: 'DELETE' })
  expect([removed.status, await codeOf(await keyOf({ method: 'DELETE' }))]).toEqual([200, 'provider_app.no_key'])
  expect(audited()).toEqual(['provider_app.created', 'provider_app.key_set', 'provider_app.key_removed'])
  const files = readdirSync(service.dataDir).map((name) => readFileSync(join(service.dataDir, name), 'latin1'))
  expect([text, ...logged, ...files].filter((each) => each.includes(secretLine))).toEqual([])
})

test.each([
  ['a body that is the key itself', () => appKeys.privateKey],
  ['a key without quotes around it', () => `{"key":${secretLine}}`],
  ['a key in the wrong place', () => ({ pem: appKeys.privateKey })],
  ['half a key', () => ({ key: appKeys.privateKey.slice(0, 900) })],
  ['an address beside it', () => ({ key: appKeys.privateKey, apiUrl: 'http://10.0.0.1' })],
])('%s is refused, without a word of it', async (_name, bodyOf) => {
  const answer = await keyOf({ method: 'PUT', body: bodyOf(), headers: { 'Content-Type': 'application/json' } })
  const text = await answer.text()
  expect([answer.status, JSON.parse(text)]).toEqual([400, expect.objectContaining({ code: 'request.invalid' })])
  for (let at = 0; at + 8 < secretLine.length; at += 1) {
    const part = secretLine.slice(at, at + 8)
    expect([text, ...logged].some((each) => each.includes(part))).toBe(false)
  }
})

test('only an administrator of all workspaces may', async () => {
  for (const token of [
    service.token('engineer', { kind: 'all' }),
    service.token('admin', { kind: 'workspaces', ids: [workspace.id] }),
  ]) {
    const answers = [
      await keyOf({ method: 'PUT', body: { key: appKeys.privateKey }, token }),
      await keyOf({ method: 'DELETE', token }),
      await service.fetch(`/provider-apps/${app.id}/rotate-secret`, { body: {}, token }),
      await service.fetch(`/provider-apps/${app.id}/retire-secret`, { method: 'POST', token }),
    ]
    expect(await Promise.all(answers.map(codeOf))).toEqual(Array.from({ length: 4 }, () => 'role.forbidden'))
  }
  expect(audited()).toEqual(['provider_app.created', 'token.created', 'token.created'])
})

test('a secret that the service made is answered once, and both are right until the first is retired', async () => {
  const path = `/provider-apps/${app.id}`
  const { webhookSecret } = await rotate(path, {})
  const made = webhookSecret ?? ''
  expect(made).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect([await sendSignedWith('the first secret'), await sendSignedWith(made)]).toEqual([202, 202])
  await service.json(`${path}/retire-secret`, { method: 'POST' })
  expect([await sendSignedWith('the first secret'), await sendSignedWith(made)]).toEqual([401, 202])
  expect(await rotate(path, { webhookSecret: 'one from GitHub' })).toEqual({
    hasPreviousSecret: true,
    webhookSecret: null,
  })
  expect(await sendSignedWith('one from GitHub')).toBe(202)
  const said = [JSON.stringify(await service.json('/provider-apps')), ...logged]
  expect(said.filter((each) => each.includes(made))).toEqual([])
})

test('a second rotation waits until the previous secret is retired, and there is nothing to retire twice', async () => {
  const path = `/provider-apps/${app.id}`
  await rotate(path, { webhookSecret: 'the second secret' })
  for (const body of [{ webhookSecret: 'the third secret' }, {}]) {
    const refused = await service.fetch(`${path}/rotate-secret`, { body })
    expect([refused.status, await codeOf(refused)]).toEqual([409, 'secret.rotation_pending'])
  }
  expect([await sendSignedWith('the first secret'), await sendSignedWith('the second secret')]).toEqual([202, 202])
  await service.json(`${path}/retire-secret`, { method: 'POST' })
  const again = await service.fetch(`${path}/retire-secret`, { method: 'POST' })
  expect([again.status, await codeOf(again)]).toEqual([409, 'secret.nothing_to_retire'])
  expect(await rotate(path, { webhookSecret: 'the third secret' })).toMatchObject({ hasPreviousSecret: true })
})

test('an installation’s own address likewise, in its own workspace alone', async () => {
  const own = { tenant: workspace.connectorsTenantId }
  const account = { externalId: '1', login: 'acme', kind: 'organization' }
  const { id } = await service.json<Installation>('/installations', {
    ...own,
    body: { provider: 'gitlab', externalInstallationId: 'acme', account, webhookSecret: 'the first secret' },
  })
  expect((await rotate(`/installations/${id}`, {}, own)).webhookSecret).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(await service.json(`/installations/${id}/retire-secret`, { ...own, method: 'POST' })).toEqual({
    hasPreviousSecret: false,
  })
  const other = await service.workspace('globex')
  const elsewhere = { tenant: other.connectorsTenantId, body: {} }
  expect(await codeOf(await service.fetch(`/installations/${id}/rotate-secret`, elsewhere))).toBe(
    'installation.not_found',
  )
})

test('in the place of a GitLab signing token the service makes another one, never a token that comes as it is', async () => {
  const own = { tenant: workspace.connectorsTenantId }
  const account = { externalId: '1', login: 'acme', kind: 'organization' }
  const signing = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
  const { id } = await service.json<Installation>('/installations', {
    ...own,
    body: { provider: 'gitlab', externalInstallationId: 'acme', account, webhookSecret: signing },
  })
  const { webhookSecret } = await rotate(`/installations/${id}`, {}, own)
  expect(webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(webhookSecret).not.toBe(signing)
})

test.each(['a secret of a file\n', ' a secret with a blank', 'a secret\nof two lines', 'a secret\twith a tab'])(
  'a secret that no provider would sign with is refused: %j',
  async (webhookSecret) => {
    const asked = [
      ['/provider-apps', { ...github, appId: '2', webhookSecret }],
      [`/provider-apps/${app.id}/rotate-secret`, { webhookSecret }],
    ] as const
    for (const [path, body] of asked) {
      const refused = await service.fetch(path, { body })
      const { code, detail } = (await refused.json()) as { code: string; detail: string }
      expect([refused.status, code, detail]).toEqual([
        400,
        'request.invalid',
        expect.stringMatching(/body\.webhookSecret: It (begins or ends with a blank|has a line break)/),
      ])
    }
    expect(await sendSignedWith('the first secret')).toBe(202)
  },
)

test('a provider that makes the secret itself is not given one', async () => {
  const slack = await service.json<ProviderApp>('/provider-apps', {
    body: { ...github, provider: 'slack', webhookSecret: 'a signing secret' },
  })
  const refused = await service.fetch(`/provider-apps/${slack.id}/rotate-secret`, { body: {} })
  expect(await refused.json()).toMatchObject({
    code: 'request.invalid',
    detail: expect.stringContaining('Slack makes') as string,
  })
})
