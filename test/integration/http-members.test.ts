import { afterAll, beforeEach, expect, test } from 'vitest'
import { refusal, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { auditOf, besideService, peopleOf, walk } from './people-fixture.ts'
import { onPostgres } from './store-of-test.ts'

const service: RunningService = await runService()
afterAll(() => service.stop())

let people: ReturnType<typeof peopleOf>
let count = 0
beforeEach(async () => {
  count += 1
  people = peopleOf(service, (await service.workspace(`w${count}`)).connectorsTenantId)
})

const post = { method: 'POST' } as const

test('an address is one member’s, however it is written, and stays theirs when they are deactivated', async () => {
  const ana = await people.json<{ id: string }>('/members', {
    body: { name: 'Ana', email: 'Ana@Acme.example', role: 'viewer' },
  })
  const again = (email: string) => people.fetch('/members', { body: { name: 'Other', email, role: 'viewer' } })
  expect(await refusal(again('ana@acme.EXAMPLE'))).toEqual([409, 'member.email_taken'])
  await people.deactivate(ana.id)
  const taken = (await (await again('ana@acme.example')).json()) as { details: unknown; detail: string }
  expect(taken).toMatchObject({ details: { id: ana.id }, detail: expect.stringContaining('reactivate') as string })
})

test('the same address is another person in another workspace', async () => {
  const there = peopleOf(service, (await service.workspace(`w${count}-other`)).connectorsTenantId)
  const [here, other] = [await people.member('Ana'), await there.member('Ana')]
  expect(here.id).not.toBe(other.id)
  expect((await people.members()).items).toEqual([here])
})

test('members are listed by name, page by page, and by whether they are active', async () => {
  for (const name of ['Cleo', 'Ana', 'Bo', 'Eve', 'Dan']) await people.member(name)
  const all = await walk(people.members, 2)
  expect(all.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Cleo', 'Dan', 'Eve'])
  const [ana] = all
  await people.deactivate(ana?.id ?? '')
  const named = async (state: string) => (await people.members(`?state=${state}`)).items.map(({ name }) => name)
  expect([await named('active'), await named('deactivated')]).toEqual([['Bo', 'Cleo', 'Dan', 'Eve'], ['Ana']])
  expect(await refusal(people.fetch('/members?state=gone'))).toEqual([400, 'request.invalid'])
})

test('a change needs the version that was seen, and a refused one says what there is now', async () => {
  const ana = await people.member('Ana')
  expect(await refusal(people.fetch(`/members/${ana.id}`, { method: 'PATCH', body: { role: 'operator' } }))).toEqual([
    428,
    'version.required',
  ])
  const changed = await people.update(ana.id, { role: 'operator' }, 1)
  expect(await changed.json()).toEqual({ ...ana, role: 'operator', version: 2 })
  const late = await people.update(ana.id, { name: 'Anna' }, 1)
  expect([late.status, await late.json()]).toMatchObject([
    412,
    { code: 'version.conflict', details: { current: { role: 'operator', version: 2 } } },
  ])
})

test('deactivating a member revokes all their links and touches no installation, no mapping and nobody else', async () => {
  const [ana, bo] = [await people.member('Ana'), await people.member('Bo')]
  const installations = [await people.installation(), await people.installation('slack')]
  for (const { id } of installations) await people.link(id, ana.id)
  const revoked = await people.link(installations[0]?.id ?? '', ana.id, '8')
  await people.json(`/links/${revoked.id}/revoke`, post)
  const others = await people.link(installations[0]?.id ?? '', bo.id, '9')
  await mapSomething(installations[0]?.id ?? '')
  const before = await untouched()

  const answer = await people.deactivate(ana.id)

  expect(answer).toMatchObject({ member: { id: ana.id, version: 2 }, revokedLinks: 2 })
  const { items } = await people.links(`?member_id=${ana.id}`)
  expect(items.map(({ state }) => state)).toEqual([
    { kind: 'revoked', by: 'deactivation' },
    { kind: 'revoked', by: 'deactivation' },
    { kind: 'revoked', by: 'operator' },
  ])
  expect((await people.links(`?member_id=${bo.id}`)).items).toEqual([others])
  expect(await untouched()).toEqual(before)
})

async function mapSomething(installationId: string): Promise<void> {
  const resource = await people.json<{ id: string }>(`/installations/${installationId}/resources`, {
    body: { externalId: '5', fullName: 'acme/web' },
  })
  const project = await people.json<{ id: string }>('/projects', { body: { slug: 'web', name: 'Web' } })
  const destination = { kind: 'project', id: project.id }
  await people.json('/mappings', { body: { installationId, resourceId: resource.id, destination } })
}

/** All that a membership must leave alone, down to versions and to the seq of the feed. */
const untouched = async () => [
  await people.json('/installations'),
  await people.json('/mappings'),
  (await people.json<{ changes: { entity: string }[] }>('/changes?cursor=0')).changes.filter(
    ({ entity }) => entity !== 'member' && entity !== 'link',
  ),
]

test.skipIf(onPostgres)('a deactivation that fails half-way has revoked nothing', async () => {
  const ana = await people.member('Ana')
  const installation = await people.installation()
  const link = await people.link(installation.id, ana.id)
  besideService(service, (db) =>
    db.write("CREATE TRIGGER fails BEFORE UPDATE ON link BEGIN SELECT RAISE(ABORT, 'for the test'); END").run(),
  )
  expect((await people.fetch(`/members/${ana.id}/deactivate`, post)).status).toBe(500)
  besideService(service, (db) => db.write('DROP TRIGGER fails').run())
  expect((await people.members()).items).toEqual([ana])
  expect((await people.links()).items).toEqual([link])
})

test('a member who is taken back gets none of their links back', async () => {
  const ana = await people.member('Ana', 'engineer')
  const installation = await people.installation()
  await people.link(installation.id, ana.id)
  await people.deactivate(ana.id)
  const back = await people.json(`/members/${ana.id}/reactivate`, post)
  expect(back).toEqual({ ...ana, version: 3 })
  expect((await people.links('?state=active')).items).toEqual([])
  expect(await people.link(installation.id, ana.id)).toMatchObject({ state: { kind: 'active' } })
})

test('nobody is deactivated or taken back twice', async () => {
  const ana = await people.member('Ana')
  const step = (verb: string) => people.fetch(`/members/${ana.id}/${verb}`, post)
  expect(await refusal(step('reactivate'))).toEqual([409, 'member.illegal_transition'])
  await people.deactivate(ana.id)
  expect(await refusal(step('deactivate'))).toEqual([409, 'member.illegal_transition'])
})

test('the last active admin is neither deactivated nor demoted; another one may be', async () => {
  const [ana, bo] = [await people.member('Ana', 'admin'), await people.member('Bo', 'admin')]
  await people.deactivate(bo.id)
  expect(await refusal(people.fetch(`/members/${ana.id}/deactivate`, post))).toEqual([409, 'member.last_admin'])
  expect(await refusal(people.update(ana.id, { role: 'engineer' }, 1))).toEqual([409, 'member.last_admin'])
  expect((await people.update(ana.id, { name: 'Anna', role: 'admin' }, 1)).status).toBe(200)
  await people.json(`/members/${bo.id}/reactivate`, post)
  expect((await people.deactivate(ana.id)).member.deactivatedAt).not.toBeNull()
})

test('two admins who demote each other at once leave one', async () => {
  const [ana, bo] = [await people.member('Ana', 'admin'), await people.member('Bo', 'admin')]
  const answers = await Promise.all([ana, bo].map(({ id }) => people.update(id, { role: 'viewer' }, 1)))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
})

test('a repeated request with the same key acts once', async () => {
  const ana = await people.member('Ana')
  const headers = { 'Idempotency-Key': `key-${count}` }
  const [first, again] = [
    await people.fetch(`/members/${ana.id}/deactivate`, { ...post, headers }),
    await people.fetch(`/members/${ana.id}/deactivate`, { ...post, headers }),
  ]
  expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 200, 'true'])
  expect(await again.text()).toBe(await first.text())
})

test('the audit keeps each step of a membership, with before and after', async () => {
  const ana = await people.member('Ana')
  const link = await people.link((await people.installation()).id, ana.id)
  await people.update(ana.id, { role: 'operator' }, 1)
  await people.deactivate(ana.id)
  await people.json(`/members/${ana.id}/reactivate`, post)
  expect(auditOf(service, ana.id)).toMatchObject([
    { command: 'member.created', before: null, after: { role: 'viewer' } },
    { command: 'member.updated', before: { role: 'viewer', version: 1 }, after: { role: 'operator', version: 2 } },
    { command: 'member.deactivated', before: { deactivatedAt: null }, after: { version: 3 } },
    { command: 'member.reactivated', after: { deactivatedAt: null, version: 4 } },
  ])
  expect(auditOf(service, link.id)).toMatchObject([
    { command: 'link.created', before: null },
    { command: 'link.revoked', before: { state: { kind: 'active' } }, after: { state: { by: 'deactivation' } } },
  ])
})

test('S13: another workspace’s members, links and feeds are not found, and stay as they are', async () => {
  const there = peopleOf(service, (await service.workspace(`w${count}-other`)).connectorsTenantId)
  const [member, installation, feed] = [await there.member('Ana'), await there.installation(), await there.feed('ops')]
  const link = await there.link(installation.id, member.id)
  const seen = () => Promise.all([there.members(), there.links(), there.feeds(), there.connections()])
  const before = await seen()
  const [mine, ours] = [await people.member('Bo'), await people.installation()]
  const linking = (installationId: string, memberId: string) =>
    people.fetch('/links', { body: { installationId, memberId, providerUserId: '1', login: 'ana' } })
  const answers = [
    people.update(member.id, { name: 'Mine' }, 1),
    people.fetch(`/members/${member.id}/deactivate`, post),
    people.fetch(`/members/${member.id}/reactivate`, post),
    people.fetch(`/links/${link.id}/revoke`, post),
    people.fetch(`/feeds/${feed.id}`, { method: 'PATCH', body: { name: 'Mine' }, headers: { 'If-Match': '1' } }),
    people.fetch(`/feeds/${feed.id}/archive`, post),
    people.fetch(`/feeds/${feed.id}/unarchive`, post),
    linking(installation.id, mine.id),
    linking(ours.id, member.id),
  ]
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(answers.map(() => 404))
  expect((await people.links(`?member_id=${member.id}`)).items).toEqual([])
  expect(await seen()).toEqual(before)
})
