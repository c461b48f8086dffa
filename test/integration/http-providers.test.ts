import { afterEach, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { exampleOf, providerCases } from '#test/contract/provider-cases.ts'
import { adminToken, codeOf, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'

let service: RunningService
afterEach(() => service.stop())

const caseOf = (name: string) =>
  must(
    providerCases.find((one) => one.name === name),
    'it has a case',
  )
const slack = caseOf('Slack')
const gitlab = caseOf('GitLab, signed')
const account = { externalId: '1', login: 'acme', kind: 'organization' }

/** Sends a body as the provider would, now. */
async function send(one: typeof slack, path: string, body: Buffer, secret = one.secrets[0]): Promise<Response> {
  const nowMs = Date.now()
  const { eventType } = exampleOf(one)
  const headers = await one.headers({ body, secret, nowMs, deliveryId: 'd-1', eventType })
  return fetch(service.url + path, { method: 'POST', body: new Uint8Array(body), headers })
}

const bodyOf = (one: typeof slack) => Buffer.from(JSON.stringify(one.dated(exampleOf(one).payload, Date.now(), 'd-1')))
const create = (path: string, body: unknown, tenant?: string) =>
  service.fetch(path, { method: 'POST', token: adminToken, body, ...(tenant !== undefined && { tenant }) })

test('Slack reads its challenge back with 200, once the address knows the app’s secret', async () => {
  service = await runService()
  const [webhookSecret] = slack.secrets
  const app = await create('/provider-apps', { provider: 'slack', appId: 'A1', name: 'App', webhookSecret })
  const { webhookPath } = (await app.json()) as { webhookPath: string }
  const { handshake } = slack
  if (typeof handshake === 'string') throw new Error(handshake)
  const answer = await send(slack, webhookPath, Buffer.from(handshake.body))
  expect([answer.status, await answer.json()]).toEqual([200, { challenge: handshake.challenge }])
  const forged = await send(slack, webhookPath, Buffer.from(handshake.body), slack.secrets[1])
  expect([forged.status, await forged.text()]).toEqual([
    401,
    expect.not.stringContaining(handshake.challenge) as string,
  ])
})

test('Linear is answered 200 once its delivery is stored, also for one that was stored before: it sends anything else again', async () => {
  service = await runService()
  const linear = caseOf('Linear')
  const [webhookSecret] = linear.secrets
  const app = await create('/provider-apps', { provider: 'linear', appId: 'A1', name: 'App', webhookSecret })
  const { webhookPath } = (await app.json()) as { webhookPath: string }
  const body = bodyOf(linear)
  for (const status of ['accepted', 'duplicate']) {
    const answer = await send(linear, webhookPath, body)
    expect([answer.status, await answer.json()]).toEqual([200, { status, deliveryId: 'd-1' }])
  }
})

test('S13: an installation’s address takes only what its own secret signed, and only into its own workspace', async () => {
  service = await runService()
  const [mine, theirs] = [await service.workspace('mine'), await service.workspace('theirs')]
  const paths: string[] = []
  for (const [index, tenant] of [mine, theirs].entries()) {
    const input = {
      provider: 'gitlab',
      externalInstallationId: `g${index}`,
      account,
      active: true,
      webhookSecret: gitlab.secrets[index],
    }
    const made = await create('/installations', input, tenant.connectorsTenantId)
    expect(made.status).toBe(201)
    paths.push(((await made.json()) as { webhookPath: string }).webhookPath)
  }
  const [ours = '', other = ''] = paths
  expect(await codeOf(await send(gitlab, other, bodyOf(gitlab), gitlab.secrets[0]))).toBe('signature.invalid')
  expect((await send(gitlab, ours, bodyOf(gitlab))).status).toBe(202)
  const eventsOf = async (tenant: typeof mine) =>
    (await service.json<{ items: unknown[] }>('/unmatched', { token: adminToken, tenant: tenant.connectorsTenantId }))
      .items.length
  await expect.poll(() => eventsOf(mine)).toBe(1)
  expect(await eventsOf(theirs)).toBe(0)
})

test('a host is kept as the host alone, however it was given; what is none is refused', async () => {
  service = await runService()
  const { connectorsTenantId: tenant } = await service.workspace('acme')
  const webhookSecret = 'a plain secret'
  const make = (provider: string, host: string, externalInstallationId: string) =>
    create('/installations', { provider, host, externalInstallationId, account, webhookSecret, active: true }, tenant)
  const made = await make('jira', 'https://Beta.Atlassian.net/', 'cloud-1')
  const { host, webhookPath } = (await made.json()) as { host: string; webhookPath: string }
  expect([made.status, host]).toEqual([201, 'beta.atlassian.net'])
  expect(await codeOf(await make('jira', 'beta.atlassian.net', 'cloud-1'))).toBe('installation.taken')
  expect(await codeOf(await make('gitlab', 'http://evil/..', 'g1'))).toBe('request.invalid')
  const app = { provider: 'github', host: 'https://GitHub.com', appId: '1', name: 'App', webhookSecret }
  expect(await (await create('/provider-apps', app)).json()).toMatchObject({ host: 'github.com' })
  const jira = caseOf('Jira')
  const event = async () => (await service.json<{ items: { url: string }[] }>('/events', { tenant })).items[0]
  expect((await send(jira, webhookPath, bodyOf(jira), webhookSecret)).status).toBe(202)
  await expect
    .poll(event)
    .toMatchObject({ host: 'beta.atlassian.net', url: expect.stringMatching(/^https:\/\/beta\./) })
  service.beside(({ write }) => {
    write((db) => {
      for (const table of ['installation', 'provider_app'])
        db.write(`UPDATE ${table} SET host = 'https://beta.atlassian.net' WHERE provider = 'jira'`).run()
    })
  })
  const next = Buffer.from(JSON.stringify(jira.dated(exampleOf(jira).payload, Date.now() - 1, 'd-2')))
  const headers = await jira.headers({ body: next, secret: webhookSecret, nowMs: 0, deliveryId: 'd-2', eventType: '' })
  await fetch(service.url + webhookPath, { method: 'POST', body: new Uint8Array(next), headers })
  await expect
    .poll(event)
    .toMatchObject({ host: 'https://beta.atlassian.net', url: expect.stringMatching(/^https:\/\/beta\./) })
})

test.each([
  ['/provider-apps', { provider: 'gitlab', appId: '1', name: 'App', webhookSecret: 'a plain secret' }],
  ['/installations', { provider: 'gitlab', externalInstallationId: '1', account }],
  ['/installations', { provider: 'gitlab', externalInstallationId: '1', account, webhookSecret: 'whsec_c2hvcnQ=' }],
  ['/installations', { provider: 'gitlab', externalInstallationId: '1', account, webhookSecret: 'ein Schlüssel' }],
  ['/installations', { provider: 'jira', externalInstallationId: '1', account, webhookSecret: 'a plain secret' }],
  ['/installations', { provider: 'slack', externalInstallationId: '1', account, webhookSecret: 'a plain secret' }],
])('an address that no provider could use is not made: %s %j', async (path, body) => {
  service = await runService()
  const tenant = path === '/installations' ? (await service.workspace('acme')).connectorsTenantId : undefined
  expect(await codeOf(await create(path, body, tenant))).toBe('request.invalid')
})
