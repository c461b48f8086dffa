import { afterAll, beforeEach, expect, test } from 'vitest'
import { connectionIdOf, connectionStateKindSchema, healthKindSchema } from '#shared/model/connection.ts'
import type { InstallationState } from '#shared/model/installation.ts'
import { nextLinkState } from '#shared/model/next-link-state.ts'
import { runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { besideService, peopleOf, walk } from './people-fixture.ts'

const service: RunningService = await runService()
afterAll(() => service.stop())

let people: ReturnType<typeof peopleOf>
let count = 0
beforeEach(async () => {
  count += 1
  people = peopleOf(service, (await service.workspace(`w${count}`)).connectorsTenantId)
})

const states: readonly InstallationState[] = [
  { kind: 'pending' },
  { kind: 'active' },
  { kind: 'suspended', by: 'operator' },
  { kind: 'suspended', by: 'provider' },
  { kind: 'error', code: 'token_refused' },
  { kind: 'revoked' },
  { kind: 'disconnected' },
]

/** Installations in every state, with and without a delivery, and links in every state. */
async function inEveryState() {
  const [ana, linked] = [await people.member('Ana'), await people.installation('linear')]
  for (const lastDeliveryAt of [null, Date.UTC(2026, 5, 1)]) {
    for (const state of states) {
      const { id } = await people.installation()
      besideService(service, (db) =>
        db
          .write('UPDATE installation SET state_json = ?, last_delivery_at = ? WHERE id = ?')
          .run(JSON.stringify(state), lastDeliveryAt, id),
      )
    }
  }
  await people.link(linked.id, ana.id, '1')
  const expired = await people.link(linked.id, ana.id, '2')
  const state = nextLinkState(expired.state, { kind: 'expire' })
  besideService(service, (db) =>
    db
      .write('UPDATE link SET state_kind = ?, state_json = ? WHERE id = ?')
      .run(state.kind, JSON.stringify(state), expired.id),
  )
  await people.json(`/links/${(await people.link(linked.id, ana.id, '3')).id}/revoke`, { method: 'POST' })
  return walk(people.connections, 500)
}

test('every installation and every link has exactly one connection, under its own id', async () => {
  const ana = await people.member('Ana')
  const installations = [
    await people.installation(),
    await people.installation('gitlab'),
    await people.installation('jira'),
  ]
  const link = await people.link(installations[0]?.id ?? '', ana.id)
  const items = await walk(people.connections, 1)
  const subjects = [...installations.map(({ id }) => ({ kind: 'installation', id })), { kind: 'link', id: link.id }]
  subjects.sort((a, b) => (connectionIdOf(a.id) < connectionIdOf(b.id) ? -1 : 1))
  expect(items.map(({ subject }) => subject)).toEqual(subjects)
  expect(items.map(({ id }) => id)).toEqual(subjects.map(({ id }) => connectionIdOf(id)))
  expect(items.find(({ subject }) => subject.kind === 'link')).toMatchObject({
    provider: 'github',
    host: 'github.com',
    login: 'user-7',
    transport: { kind: 'direct' },
    state: { kind: 'active' },
    health: { kind: 'unknown' },
    lastDeliveryAt: null,
  })
})

test('a filter by state, health or provider answers exactly those that say so of themselves', async () => {
  const all = await inEveryState()
  expect(all).toHaveLength(18)
  for (const kind of connectionStateKindSchema.options) {
    const told = all.filter(({ state }) => state.kind === kind)
    expect(told.length, kind).toBeGreaterThan(0)
    expect((await people.connections(`?state=${kind}`)).items).toEqual(told)
  }
  for (const kind of healthKindSchema.options) {
    const told = all.filter(({ health }) => health.kind === kind)
    expect((await people.connections(`?health=${kind}`)).items).toEqual(told)
  }
  const linear = all.filter(({ provider }) => provider === 'linear')
  expect(linear).toHaveLength(4)
  expect((await people.connections('?provider=linear')).items).toEqual(linear)
  expect((await people.connections('?provider=linear&state=active&health=never_used')).items).toHaveLength(1)
})

test('nothing is called healthy that nobody has measured, and each says what it is known from', async () => {
  const all = await inEveryState()
  const health = new Set(all.map((one) => one.health.kind))
  expect([...health].toSorted()).toEqual(['failing', 'never_used', 'paused', 'unknown'])
  const bases = new Set(all.map((one) => one.health.basis))
  expect([...bases].toSorted()).toEqual([
    'No delivery has come through it.',
    'Nothing has tried this link.',
    'The installation has the error token_refused.',
    'The installation was suspended by an operator.',
    'The installation was suspended by its owner at the provider.',
    'The last delivery came at 2026-06-01T00:00:00.000Z; nothing has tried it since.',
  ])
})

test('a connection through Nango says its whole key, whichever contract made it', async () => {
  const { id } = await people.installation()
  const transport = {
    kind: 'nango',
    providerConfigKey: 'github-app',
    connectionId: 'team-7:project-3:github',
    contract: 'legacy',
    tags: { workspace_id: 'w' },
  }
  besideService(service, (db) =>
    db
      .write('UPDATE service_connection SET transport_json = ? WHERE subject_id = ?')
      .run(JSON.stringify(transport), id),
  )
  expect((await people.connections()).items).toMatchObject([{ subject: { id }, transport }])
})

test('S13: a workspace sees its own connections only', async () => {
  await people.installation()
  const there = peopleOf(service, (await service.workspace(`w${count}-other`)).connectorsTenantId)
  expect((await there.connections()).items).toEqual([])
})

test('who revoked a link is said there, too', async () => {
  const [ana, { id }] = [await people.member('Ana'), await people.installation()]
  await people.link(id, ana.id)
  await people.deactivate(ana.id)
  const [revoked] = (await people.connections('?state=revoked')).items
  expect(revoked?.state).toEqual({ kind: 'revoked', by: 'deactivation' })
})
