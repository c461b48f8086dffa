import { afterEach, beforeEach, expect, test } from 'vitest'
import { installationId, opId, projectId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import type { LinkId, MemberId } from '#shared/model/ids.ts'
import type { Link } from '#shared/model/link.ts'
import type { Intent } from '#shared/model/operation.ts'

let service: FeedService
let desk: StoreDesk

const at = '2026-01-01T00:00:00.000Z'
const member: MemberId = 'mem_018f0000-0000-7000-8000-000000000001'
const link: LinkId = 'link_018f0000-0000-7000-8000-000000000001'
const ovr = 'ovr_018f0000-0000-7000-8000-000000000001' as const
const place = { projectId: projectId(1), provider: 'github' } as const
const linkRow: Link = {
  id: link,
  installationId: installationId(1),
  memberId: member,
  providerUserId: '7',
  login: 'ana-gh',
  scopes: ['repo'],
  state: { kind: 'active' },
  createdAt: at,
  version: 1,
}
const page = { workspaceId, offset: 0, limit: 50, text: '' }

const revoke: Intent = { type: 'link.revoke', linkId: link, baseVersion: 1, reason: 'left' }
const offboard: Extract<Intent, { type: 'member.offboard' }> = {
  type: 'member.offboard',
  memberId: member,
  baseVersion: 1,
  reason: 'left',
}
const target = { installationId: installationId(1), baseVersion: 1 }
const set = (baseVersion: number, redeliver: boolean): Intent => ({
  type: 'override.set',
  ...place,
  baseVersion,
  fields: { redeliver },
  reason: 'too loud',
  expiresAt: null,
})

beforeEach(async () => {
  service = new FeedService()
  service.put('member', { id: member, name: 'Ana', role: 'operator', deactivatedAt: null, version: 1 })
  service.put('link', linkRow)
  service.put('policy', { id: 'github', fields: { assigneeSync: true }, updatedAt: at, version: 1 })
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

async function refuse(): Promise<void> {
  const { ops } = await desk.store.nextBatch({ workspaceId, limit: 9 })
  const verdicts = ops.map(({ id }) => ({
    opId: id,
    kind: 'rejected' as const,
    code: 'role.forbidden',
    message: 'No.',
  }))
  await desk.store.settle({ workspaceId, verdicts })
}

const links = async () => (await desk.store.installationsLinks({ ...page, id: installationId(1) })).rows
const members = async () => (await desk.store.membersList(page)).rows
const overrides = async () => (await desk.store.overridesList({ workspaceId, text: '' })).overrides
const installation = async () => (await desk.store.installationsList(page)).rows[0]
const assignable = async () => (await desk.store.membersSearch(page)).rows

test('a link that was revoked here shows as revoked at once, and as it was when the service refuses', async () => {
  expect(await links()).toMatchObject([
    { memberName: 'Ana', login: 'ana-gh', state: { kind: 'active' }, unsynced: false },
  ])
  const op = await desk.decide(revoke)
  expect(await links()).toMatchObject([{ state: { kind: 'revoked', by: 'operator' }, version: 2, unsynced: true }])
  expect(op).toMatchObject({ undoable: false, notUndoable: 'What was sent out or ended can’t be taken back.' })
  await refuse()
  expect(await links()).toMatchObject([{ state: { kind: 'active' }, version: 1, unsynced: false }])
})

test('a link is not revoked twice', async () => {
  await desk.decide(revoke)
  await expect(desk.decide({ ...revoke, baseVersion: 2 })).rejects.toMatchObject({ code: 'link.illegal_transition' })
})

test('a decision that waits to be confirmed shows as that, and is sent on the version that was looked at', async () => {
  const id = opId(90)
  const op = { id, typeVersion: 1, actor: 'ada', decidedAt: at, intent: revoke }
  await desk.store.decide({ workspaceId, label: 'Revoke', op, effect: { plan: null, isConfirmed: false } })
  expect(await links()).toMatchObject([{ state: { kind: 'active' }, isAwaited: true }])
  service.put('link', { ...linkRow, version: 4 })
  await desk.pull()
  await desk.store.opsConfirm({ workspaceId, opId: id, plan: null })
  expect(await links()).toMatchObject([{ state: { kind: 'revoked' }, isAwaited: false }])
  const { ops } = await desk.store.nextBatch({ workspaceId, limit: 9 })
  expect(ops).toMatchObject([{ id, intent: { type: 'link.revoke', baseVersion: 4 } }])
})

const askLater = (n: number, intent: Intent) => {
  const op = { id: opId(n), typeVersion: 1, actor: 'ada', decidedAt: at, intent }
  return desk.store.decide({ workspaceId, label: 'Later', op, effect: { plan: null, isConfirmed: false } })
}
const disconnect: Intent = { type: 'installation.disconnect', ...target, reason: 'moved away' }

test('what waits for its confirmation says what it would have ended then and would end now, after a restart too', async () => {
  const { id } = await askLater(90, disconnect)
  service.arrive(1, 1)
  service.put('link', { ...linkRow, state: { kind: 'revoked', by: 'operator' }, version: 2 })
  await desk.restart()
  await desk.pull()
  expect(await desk.store.recordsWaiting({ workspaceId, opId: id })).toMatchObject({
    was: { kind: 'installation', state: { kind: 'active' }, stops: { links: 1, openItems: 0 } },
    now: { kind: 'installation', state: { kind: 'active' }, stops: { links: 0, openItems: 1 } },
  })
})

test('a link that was revoked while its revocation waits says so', async () => {
  const { id } = await askLater(90, revoke)
  service.put('link', { ...linkRow, login: 'ana-new', state: { kind: 'revoked', by: 'provider' }, version: 2 })
  await desk.pull()
  expect(await desk.store.recordsWaiting({ workspaceId, opId: id })).toEqual({
    was: { kind: 'link', state: { kind: 'active' }, login: 'ana-gh', memberName: 'Ana' },
    now: { kind: 'link', state: { kind: 'revoked', by: 'provider' }, login: 'ana-new', memberName: 'Ana' },
  })
})

test('what waits for its confirmation is not asked for a second time; discarded, it may be', async () => {
  const waiting = { code: 'op.illegal_transition' }
  const first = await askLater(90, revoke)
  await askLater(91, disconnect)
  await expect(askLater(92, revoke)).rejects.toMatchObject(waiting)
  await expect(askLater(93, disconnect)).rejects.toMatchObject(waiting)
  await desk.store.opsDiscard({ workspaceId, opId: first.id })
  await expect(askLater(94, revoke)).resolves.toMatchObject({ state: { kind: 'awaiting_confirmation' } })
  await expect(desk.store.recordsWaiting({ workspaceId, opId: first.id })).rejects.toMatchObject(waiting)
})

test('who is offboarded here can be given nothing, loses their links, and comes back with undo', async () => {
  await desk.decide(offboard)
  expect(await members()).toMatchObject([{ isActive: false, links: [], role: 'operator', unsynced: true }])
  expect(await assignable()).toEqual([])
  expect(await links()).toMatchObject([{ state: { kind: 'revoked', by: 'deactivation' } }])
  await desk.undo()
  expect(await members()).toMatchObject([{ isActive: true, links: [link], unsynced: false }])
  expect(await assignable()).toMatchObject([{ id: member }])
})

test('who is taken back after it was sent has just the links again that went with them', async () => {
  const given: LinkId = 'link_018f0000-0000-7000-8000-000000000002'
  const revoked = { kind: 'revoked', by: 'deactivation' } as const
  service.put('link', { ...linkRow, id: given, state: { kind: 'revoked', by: 'operator' } })
  await desk.pull()
  const op = await desk.decide(offboard)
  const { ops } = await desk.store.nextBatch({ workspaceId, limit: 9 })
  service.put('member', { id: member, name: 'Ana', role: 'operator', deactivatedAt: at, version: 2 })
  service.put('link', { ...linkRow, state: revoked, version: 2 })
  const result = { applied: 0, skipped: [], arrivedLater: 0, takenAlong: 0 }
  const verdicts = ops.map(({ id }) => ({ opId: id, kind: 'applied' as const, seq: service.seq, result }))
  await desk.store.settle({ workspaceId, verdicts })
  await desk.pull()
  expect(await members()).toMatchObject([{ isActive: false, links: [], unsynced: false }])
  await desk.undo(op)
  expect(await members()).toMatchObject([{ isActive: true, links: [link] }])
  expect(await links()).toMatchObject([
    { id: link, state: { kind: 'active' }, unsynced: true },
    { id: given, state: { kind: 'revoked', by: 'operator' }, unsynced: false },
  ])
})

test('an offboarding that was refused over links that were given meanwhile names them', async () => {
  const { id } = await desk.decide({ ...offboard, links: [link] })
  await desk.store.nextBatch({ workspaceId, limit: 9 })
  const current = { id: member, links: [{ ...linkRow, login: 'ana-at-work' }] }
  const verdict = { opId: id, kind: 'conflict', code: 'member.links_changed', message: 'Since.', current } as const
  await desk.store.settle({ workspaceId, verdicts: [verdict] })
  expect(await desk.op(id)).toMatchObject({ state: { record: { kind: 'links', logins: ['ana-at-work'] } } })
})

test('the last admin is not offboarded here either; one of two is, and then the other is the last', async () => {
  const other: MemberId = 'mem_018f0000-0000-7000-8000-000000000002'
  const admin = { id: member, name: 'Ana', role: 'admin', deactivatedAt: null, version: 1 } as const
  service.put('member', admin)
  await desk.pull()
  expect(await members()).toMatchObject([{ isLastAdmin: true }])
  await expect(desk.decide(offboard)).rejects.toMatchObject({ code: 'member.last_admin' })
  service.put('member', { ...admin, id: other, name: 'Ben' })
  await desk.pull()
  expect(await members()).toMatchObject([{ isLastAdmin: false }, { isLastAdmin: false }])
  await desk.decide(offboard)
  expect(await members()).toMatchObject([
    { id: member, isActive: false, isLastAdmin: false },
    { id: other, isLastAdmin: true },
  ])
  await expect(desk.decide({ ...offboard, memberId: other })).rejects.toMatchObject({
    code: 'member.last_admin',
  })
})

test('where a service of before says no roles, offboarding is left to it', async () => {
  service.put('member', { id: member, name: 'Ana', deactivatedAt: null, version: 1 })
  await desk.pull()
  expect(await members()).toMatchObject([{ role: null, isLastAdmin: false }])
  await desk.decide(offboard)
})

test('an installation that was suspended here is suspended, and what was disconnected stays so', async () => {
  await desk.decide({ type: 'installation.suspend', ...target, reason: 'too many' })
  expect(await installation()).toMatchObject({
    state: { kind: 'suspended', by: 'operator' },
    version: 2,
    unsynced: true,
  })
  await desk.decide({ type: 'installation.resume', ...target, baseVersion: 2 })
  expect(await installation()).toMatchObject({ state: { kind: 'active' }, version: 3 })
  await desk.decide({ type: 'installation.disconnect', ...target, baseVersion: 3, reason: 'moved' })
  expect(await installation()).toMatchObject({ state: { kind: 'disconnected' } })
  const again: Intent = { type: 'installation.resume', ...target, baseVersion: 4 }
  await expect(desk.decide(again)).rejects.toMatchObject({ code: 'installation.illegal_transition' })
})

test('what a project does otherwise is there at once with the origin of each field, and gone with undo and redo', async () => {
  await desk.decide(set(0, false))
  const { fields, workspace } = await desk.store.overridesGet({ workspaceId, ...place })
  expect(fields).toMatchObject({
    redeliver: { value: false, origin: 'project' },
    assigneeSync: { value: true, origin: 'workspace' },
    autoRoute: { origin: 'product' },
  })
  expect(workspace.redeliver).toEqual({ value: true, origin: 'product' })
  expect(await overrides()).toMatchObject([{ projectName: 'Project 1', version: 1, unsynced: true }])
  await desk.undo()
  expect(await overrides()).toEqual([])
  await desk.redo()
  expect(await overrides()).toMatchObject([{ fields: { redeliver: false } }])
})

test('an override that was changed and cleared comes back as it was, decision by decision', async () => {
  await desk.decide(set(0, false))
  await desk.decide(set(1, true))
  await desk.decide({ type: 'override.clear', ...place, baseVersion: 2, reason: 'over' })
  expect(await overrides()).toEqual([])
  await desk.undo()
  expect(await overrides()).toMatchObject([{ fields: { redeliver: true } }])
  await desk.undo()
  expect(await overrides()).toMatchObject([{ fields: { redeliver: false } }])
})

test('what a refused override was to say is kept, and edited into another decision', async () => {
  const refused = await desk.decide(set(0, false))
  await refuse()
  expect(await overrides()).toEqual([])
  const op = { id: opId(91), typeVersion: 1, actor: 'ada', decidedAt: at, intent: set(0, true) }
  await desk.store.decide({ workspaceId, label: 'Again', op, replaces: refused.id })
  expect(await overrides()).toMatchObject([{ fields: { redeliver: true } }])
  expect(await desk.op(refused.id)).toMatchObject({ replacedBy: op.id })
})

test('an override that was refused over what somebody else set keeps that, through a restart', async () => {
  const refused = await desk.decide(set(0, false))
  const fields = { redeliver: true }
  const said = { fields, reason: 'loud mornings', expiresAt: null, createdBy: 'ben', createdAt: at, updatedAt: at }
  const current = { id: ovr, ...place, ...said, expired: false, version: 3 }
  await desk.store.nextBatch({ workspaceId, limit: 9 })
  const verdict = {
    opId: refused.id,
    kind: 'conflict',
    code: 'version.conflict',
    message: 'Changed.',
    current,
  } as const
  await desk.store.settle({ workspaceId, verdicts: [verdict] })
  await desk.restart()
  expect(await desk.op(refused.id)).toMatchObject({
    state: { kind: 'conflict', record: { kind: 'override', override: { reason: 'loud mornings', version: 3 } } },
  })
})

test('an override that was refused because it was cleared says so', async () => {
  const refused = await desk.decide(set(0, false))
  await desk.store.nextBatch({ workspaceId, limit: 9 })
  const verdict = {
    opId: refused.id,
    kind: 'conflict',
    code: 'version.conflict',
    message: 'Gone.',
    current: null,
  } as const
  await desk.store.settle({ workspaceId, verdicts: [verdict] })
  expect(await desk.op(refused.id)).toMatchObject({ state: { record: { kind: 'override', override: null } } })
})

test('what a disconnection would stop is counted from what is here', async () => {
  service.arrive(1, 1)
  await desk.pull()
  const stops = await desk.store.installationsStops({ workspaceId, id: installationId(1) })
  expect(stops).toEqual({ mappings: 0, eventsInWeek: 1, links: 1, openItems: 1 })
})
