import { afterEach, beforeEach, expect, test } from 'vitest'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { requireInstallation } from '#backend/features/installations/installation-repository.ts'
import { createLink } from '#backend/features/links/create-link.ts'
import { requireLink } from '#backend/features/links/link-repository.ts'
import { createMember } from '#backend/features/members/create-member.ts'
import { requireMember } from '#backend/features/members/member-repository.ts'
import { findOverride } from '#backend/features/policies/override-repository.ts'
import { permissionOfIntent } from '#shared/domain/intent-permissions.ts'
import type { InstallationId, LinkId, MemberId, OpId, ProjectId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import { may, roleSchema } from '#shared/model/permissions.ts'
import { type Core, openCore, pushTo, workspaceId, writerOf } from './core.ts'

let core: Core
let search: ProjectId
let installation: InstallationId
let member: MemberId
let link: LinkId

beforeEach(() => {
  core = openCore()
  installation = core.addInstallation('5')
  search = core.addProject('search')
  const { db, clock, newId } = core
  const tools = { write: writerOf(db), clock, newId, workspaceId, principal: { name: 'x' } }
  member = createMember(tools, { name: 'Ana', email: 'ana@acme.example', role: 'operator' }).id
  const who = { installationId: installation, memberId: member, providerUserId: '7', login: 'ana', scopes: [] }
  link = createLink(tools, who).id
  core.advance(1)
})
afterEach(() => {
  expect(core.failures).toEqual([])
  core.close()
})

const overrideOf = () => findOverride(core.db, { workspaceId, projectId: search, provider: 'github' }, core.clock())
const revoke = (baseVersion = 1): Intent => ({ type: 'link.revoke', linkId: link, baseVersion, reason: 'left' })
const disconnect = (baseVersion = 1): Intent => ({
  type: 'installation.disconnect',
  installationId: installation,
  baseVersion,
  reason: 'moved away',
})
const offboard = (baseVersion = 1): Intent => ({
  type: 'member.offboard',
  memberId: member,
  baseVersion,
  reason: 'left',
})
const seeing = (...links: readonly LinkId[]): Intent => ({ ...offboard(), links }) as Intent
function linkAs(providerUserId: string): LinkId {
  const { db, clock, newId } = core
  const tools = { write: writerOf(db), clock, newId, workspaceId, principal: { name: 'x' } }
  const who = { installationId: installation, memberId: member, login: `ana-${providerUserId}`, scopes: [] }
  return createLink(tools, { ...who, providerUserId }).id
}
const suspend = (baseVersion = 1): Intent => ({
  type: 'installation.suspend',
  installationId: installation,
  baseVersion,
  reason: 'too many',
})
const set = (baseVersion = 0, redeliver = false, reason = 'too loud'): Intent => ({
  type: 'override.set',
  projectId: search,
  provider: 'github',
  baseVersion,
  fields: { redeliver },
  reason,
  expiresAt: null,
})
const clear = (baseVersion = 1): Intent => ({
  type: 'override.clear',
  projectId: search,
  provider: 'github',
  baseVersion,
  reason: 'over',
})
const decide = (intent: Intent) => core.decide(intent, { role: 'admin' })
function applied(intent: Intent): OpId {
  const verdict = decide(intent)
  if (verdict.kind !== 'applied') throw new Error(JSON.stringify(verdict))
  return verdict.opId
}
const undo = (target: OpId) => decide({ type: 'op.undo', target })
const fed = (entity: string) =>
  readChanges(core.db, workspaceId, { cursor: 0, limit: 100 }).changes.filter((change) => change.entity === entity)
const audited = (subject: string) =>
  core.db
    .read<{ command: string; after_json: string | null }>(
      'SELECT command, after_json FROM audit WHERE subject = ? ORDER BY id',
    )
    .all(subject)

test('a revoked link is revoked for good, with its reason in the audit log and its state in the feed', () => {
  const target = applied(revoke())
  expect(requireLink(core.db, workspaceId, link).state).toEqual({ kind: 'revoked', by: 'operator' })
  expect(fed('link')).toMatchObject([{ kind: 'upsert', row: { id: link, version: 2, state: { kind: 'revoked' } } }])
  expect(audited(link).map(({ command }) => command)).toEqual(['link.created', 'link.revoked'])
  expect(audited(link)[1]?.after_json).toContain('"reason":"left"')
  expect(undo(target)).toMatchObject({ kind: 'conflict', code: 'op.not_undoable' })
})

test('a disconnected installation pauses its mappings, and nothing brings it back', async () => {
  await core.send(pushTo({ id: 1, name: 'acme/search' }, 5))
  await core.router.drain()
  const mapping = core.mapOnly(installation, search)
  const { version } = requireInstallation(core.db, workspaceId, installation)
  const target = applied(disconnect(version))
  expect(requireInstallation(core.db, workspaceId, installation).state).toEqual({ kind: 'disconnected' })
  expect(fed('mapping')).toMatchObject([{ row: { id: mapping, state: { kind: 'paused', by: 'machine' } } }])
  expect(undo(target)).toMatchObject({ kind: 'conflict', code: 'op.not_undoable' })
  expect(decide(disconnect(version + 1))).toMatchObject({
    kind: 'conflict',
    code: 'installation.illegal_transition',
    current: { state: { kind: 'disconnected' } },
  })
})

test('a suspension by us is lifted by a decision of its own, or by its undo', () => {
  const target = applied(suspend())
  const state = () => requireInstallation(core.db, workspaceId, installation).state
  expect(state()).toEqual({ kind: 'suspended', by: 'operator' })
  expect(undo(target)).toMatchObject({ kind: 'applied' })
  expect(state()).toEqual({ kind: 'active' })
  applied(suspend(3))
  applied({ type: 'installation.resume', installationId: installation, baseVersion: 4 })
  expect(state()).toEqual({ kind: 'active' })
})

test('who is offboarded loses their links; taken back, they have just those again', () => {
  const other = linkAs('8')
  applied({ ...revoke(), linkId: other } as Intent)
  core.advance(1)
  const target = applied(seeing(link))
  core.advance(1)
  expect(requireMember(core.db, workspaceId, member).deactivatedAt).not.toBeNull()
  expect(requireLink(core.db, workspaceId, link).state).toEqual({ kind: 'revoked', by: 'deactivation' })
  expect(undo(target)).toMatchObject({ kind: 'applied' })
  expect(requireMember(core.db, workspaceId, member)).toMatchObject({ deactivatedAt: null, role: 'operator' })
  expect(requireLink(core.db, workspaceId, link)).toMatchObject({ state: { kind: 'active' }, version: 3 })
  expect(requireLink(core.db, workspaceId, other).state).toEqual({ kind: 'revoked', by: 'operator' })
  expect(audited(link).map(({ command }) => command)).toEqual(['link.created', 'link.revoked', 'link.restored'])
})

test('a link that was given after the decider looked is not revoked without a word', () => {
  const given = linkAs('8')
  expect(decide(seeing(link))).toMatchObject({
    kind: 'conflict',
    code: 'member.links_changed',
    current: { id: member, links: [{ id: given, login: 'ana-8' }] },
  })
  expect(requireMember(core.db, workspaceId, member).deactivatedAt).toBeNull()
  applied({ ...revoke(), linkId: given } as Intent)
  expect(decide(seeing(link, given)).kind).toBe('applied')
})

test('the last admin stays, and the decider is told who that is', () => {
  core.db.write("UPDATE member SET role = 'admin'").run()
  expect(decide(offboard())).toMatchObject({ kind: 'conflict', code: 'member.last_admin', current: { id: member } })
})

test('what a project does otherwise is set and cleared, and undo brings exactly the former back', () => {
  const first = applied(set())
  const made = overrideOf()
  const second = applied(set(1, true, 'louder'))
  undo(second)
  expect(overrideOf()).toMatchObject({ id: made?.id, fields: { redeliver: false }, reason: 'too loud', version: 3 })
  const cleared = applied(clear(3))
  expect(overrideOf()).toBeUndefined()
  expect(fed('override')).toMatchObject([{ kind: 'tombstone', id: made?.id }])
  undo(cleared)
  const { updatedAt: _at, version: _version, ...former } = { ...made, updatedAt: '', version: 0 }
  expect(overrideOf()).toMatchObject({ ...former, version: 4 })
  expect(undo(first)).toMatchObject({ kind: 'conflict', code: 'version.conflict', current: { version: 4 } })
})

test('an override that has expired since is brought back as it was', () => {
  const expiresAt = new Date(core.clock() + 1_000).toISOString()
  applied({ ...set(), expiresAt } as Intent)
  const cleared = applied(clear())
  core.advance(2_000)
  undo(cleared)
  expect(overrideOf()).toMatchObject({ expiresAt, expired: true })
})

test('taken back, what was set first is gone', () => {
  expect(undo(applied(set()))).toMatchObject({ kind: 'applied' })
  expect(overrideOf()).toBeUndefined()
})

const stale: readonly (readonly [string, () => Intent, () => object | null])[] = [
  ['link.revoke', () => revoke(0), () => ({ id: link, version: 1 })],
  ['installation.disconnect', () => disconnect(9), () => ({ id: installation, version: 1 })],
  ['member.offboard', () => offboard(0), () => ({ id: member, version: 1 })],
  ['override.set', () => set(7), () => null],
  ['override.clear', () => clear(), () => null],
]

test.each(stale)(
  'made on another version it is a conflict that says what is there: %s',
  (_type, intentOf, currentOf) => {
    const current = currentOf()
    expect(decide(intentOf())).toMatchObject({ kind: 'conflict', code: 'version.conflict', current })
  },
)

test.each([revoke, disconnect, offboard, set])('a decision that comes twice is done once: %o', (intentOf) => {
  const id = core.newId('op')
  const intent = intentOf()
  expect(core.decide(intent, { id, role: 'admin' }).kind).toBe('applied')
  expect(core.decide(intent, { id, role: 'admin' }).kind).toBe('duplicate')
})

test.each(roleSchema.options)('a role decides what its permissions say: %s', (role) => {
  for (const intentOf of [revoke, disconnect, offboard, set, suspend]) {
    const intent = intentOf()
    if (intent.type === 'op.undo') throw new Error('An undo asks for what its target asked for.')
    const verdict = core.decide(intent, { role })
    const isAllowed = may(role, permissionOfIntent[intent.type])
    if (isAllowed) expect(verdict).not.toMatchObject({ code: 'role.forbidden' })
    else expect(verdict).toMatchObject({ kind: 'rejected', code: 'role.forbidden' })
  }
})

test('who may not do it may not take it back', () => {
  const target = applied(offboard())
  expect(core.decide({ type: 'op.undo', target }, { role: 'engineer' })).toMatchObject({ code: 'role.forbidden' })
})
