import { afterAll, beforeEach, expect, test } from 'vitest'
import { refusal, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { auditOf, besideService, peopleOf, walk } from './people-fixture.ts'

const service: RunningService = await runService()
afterAll(() => service.stop())

let people: ReturnType<typeof peopleOf>
let count = 0
beforeEach(async () => {
  count += 1
  people = peopleOf(service, (await service.workspace(`w${count}`)).connectorsTenantId)
})

const post = { method: 'POST' } as const
const linking = (installationId: string, memberId: string, more: object = {}) =>
  people.fetch('/links', { body: { installationId, memberId, providerUserId: '7', login: 'ana', ...more } })

test('a member is linked to one user of a provider once, until that link is revoked', async () => {
  const [ana, bo, { id }] = [await people.member('Ana'), await people.member('Bo'), await people.installation()]
  const first = await people.link(id, ana.id)
  expect(await refusal(linking(id, ana.id))).toEqual([409, 'link.taken'])
  expect([(await linking(id, ana.id, { providerUserId: '8' })).status, (await linking(id, bo.id)).status]).toEqual([
    201, 201,
  ])
  const revoked = await people.json(`/links/${first.id}/revoke`, post)
  expect(revoked).toEqual({ ...first, state: { kind: 'revoked', by: 'operator' }, version: 2 })
  expect(await refusal(people.fetch(`/links/${first.id}/revoke`, post))).toEqual([409, 'link.illegal_transition'])
  expect((await linking(id, ana.id)).status).toBe(201)
})

test('the store itself holds that no two live links are the same', async () => {
  const [ana, { id }] = [await people.member('Ana'), await people.installation()]
  await people.link(id, ana.id)
  const again = () =>
    besideService(service, (db) =>
      db
        .write(`INSERT INTO link SELECT workspace_id, id || '2', installation_id, member_id, provider_user_id, login, scopes_json,
        state_kind, state_json, created_at, version FROM link WHERE member_id = '${ana.id}'`)
        .run(),
    )
  expect(again).toThrow(/unique/i)
})

test('links are listed by member, installation and state, page by page', async () => {
  const [ana, bo] = [await people.member('Ana'), await people.member('Bo')]
  const [one, two] = [await people.installation(), await people.installation('slack')]
  const links = [
    await people.link(one.id, ana.id, '1'),
    await people.link(two.id, ana.id, '2'),
    await people.link(one.id, bo.id, '3'),
  ]
  const ids = async (query: string) =>
    (await people.links(query)).items.map(({ providerUserId }) => providerUserId).toSorted()
  expect(await walk(people.links, 1)).toEqual(links.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  expect(await ids(`?member_id=${ana.id}`)).toEqual(['1', '2'])
  expect(await ids(`?installation_id=${one.id}`)).toEqual(['1', '3'])
  expect(await ids(`?member_id=${ana.id}&installation_id=${one.id}`)).toEqual(['1'])
  await people.json(`/links/${links[0]?.id}/revoke`, post)
  expect([await ids('?state=active'), await ids('?state=revoked'), await ids('?state=expired')]).toEqual([
    ['2', '3'],
    ['1'],
    [],
  ])
})

test('nobody is linked who is deactivated, nor to an installation that has ended', async () => {
  const [ana, bo, installation] = [await people.member('Ana'), await people.member('Bo'), await people.installation()]
  await people.deactivate(ana.id)
  expect(await refusal(linking(installation.id, ana.id))).toEqual([409, 'member.deactivated'])
  const end = { method: 'PATCH', body: { transition: 'disconnect' }, headers: { 'If-Match': '1' } }
  await people.json(`/installations/${installation.id}`, end)
  expect(await refusal(linking(installation.id, bo.id))).toEqual([409, 'installation.ended'])
  expect((await people.links()).items).toEqual([])
})

test.each([
  [{ scopes: ['repo', 'two words'] }, 'body.scopes.1'],
  [{ login: 'ana\u202e' }, 'body.login'],
  [{ providerUserId: '' }, 'body.providerUserId'],
  [{ state: { kind: 'active' } }, 'body'],
])('a link with %j is refused, and says where', async (more, path) => {
  const [ana, { id }] = [await people.member('Ana'), await people.installation()]
  const answer = await linking(id, ana.id, more)
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { code: 'request.invalid', details: { issues: [{ path }] } },
  ])
})

test('only an administrator links and revokes; every role may look', async () => {
  const [ana, { id }] = [await people.member('Ana'), await people.installation()]
  const link = await people.link(id, ana.id)
  for (const role of ['viewer', 'operator', 'engineer'] as const) {
    const token = service.token(role, { kind: 'all' })
    expect(await refusal(people.fetch(`/links/${link.id}/revoke`, { ...post, token }))).toEqual([403, 'role.forbidden'])
    expect((await people.fetch('/links', { token })).status).toBe(200)
  }
  expect(auditOf(service, link.id)).toMatchObject([{ command: 'link.created', after: { providerUserId: '7' } }])
})
