import { expect, test } from 'vitest'
import { savePolicy } from '#backend/features/policies/policy-repository.ts'
import { saveOverride } from '#backend/features/policies/override-repository.ts'
import { acceptByPolicy } from '#backend/features/suggestions/accept-by-policy.ts'
import { findSuggestionOf, readRecords } from '#backend/features/suggestions/suggestion-repository.ts'
import { must } from '#shared/lib/must.ts'
import type { OpId, ResourceId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { AutoAcceptPolicy } from '#shared/model/policy.ts'
import { workspaceId, writerOf } from './core.ts'
import { openSuggester } from './suggester-world.ts'

const asked: AutoAcceptPolicy = { enabled: true, threshold: 0.9, leastDecisions: 50 }
const signature = 'remote_equal'

/** A repository with two events that wait, a project that builds from it, and sixty times that people took such a suggestion. */
async function openAccepting(autoAccept = asked) {
  const core = openSuggester(
    ({ clock, newId }) =>
      (inside, id, resourceId) =>
        acceptByPolicy({ clock, newId }, inside, { workspaceId: id, resourceId }),
  )
  const { db, clock, write } = core
  const billing = core.addProject('billing')
  core.addInstallation('1')
  write((inside) => {
    savePolicy(inside, { workspaceId, provider: 'github' }, { fields: { autoAccept }, updatedAt: clock(), version: 1 })
    inside
      .write('INSERT INTO suggestion_record (workspace_id, id, accepted, declined, undone) VALUES (?, ?, 60, 0, 0)')
      .run(workspaceId, signature)
  })
  await core.arrive()
  await core.arrive()
  core.report(billing)
  const resource = db.read<{ id: ResourceId }>('SELECT id FROM resource').get()
  const { id: resourceId } = must(resource, 'routing has seen it')
  return {
    ...core,
    billing,
    suggestion: () => findSuggestionOf(db, workspaceId, resourceId),
    mappings: () =>
      db
        .read<{ id: `map_${string}`; by: string; provenance: string; state: string; carried: number; version: number }>(
          'SELECT id, created_by AS "by", provenance, state_kind AS state, carried, version FROM mapping',
        )
        .all(),
    lastOp: () => must(db.read<{ id: OpId }>('SELECT id FROM operation').get(), 'policy has decided').id,
  }
}

test('a suggestion that people always took becomes a mapping by policy, with what waits, and says so', async () => {
  const { suggester, suggestion, mappings, arrive, db } = await openAccepting()
  await suggester.drain()
  expect(mappings()).toMatchObject([{ by: 'Policy', provenance: 'auto', state: 'active', carried: 2 }])
  expect(suggestion()?.state).toMatchObject({ kind: 'accepted', by: 'policy', signature })
  const audit = db.read<{ actor: string; after: string }>('SELECT actor, after_json AS "after" FROM audit').all()
  expect(audit.find(({ actor }) => actor === 'Policy')?.after).toContain(
    'Such suggestions were right at least 93 % of the time, 60 decisions.',
  )
  await arrive()
  expect(mappings()[0]?.carried).toBe(3)
  expect(readRecords(db, workspaceId).get(signature)).toMatchObject({ accepted: 60, declined: 0 })
})

test('a person takes it back, which counts against such suggestions, and policy does not try again', async () => {
  const { suggester, mappings, decide, lastOp, db } = await openAccepting()
  await suggester.drain()
  const [made] = mappings()
  expect(decide({ type: 'op.undo', target: lastOp() }).kind).toBe('applied')
  expect(readRecords(db, workspaceId).get(signature)).toMatchObject({ accepted: 60, declined: 1 })
  await suggester.drain()
  expect(mappings()).toMatchObject([{ id: made?.id, state: 'retired' }])
})

test.each([
  ['off', { ...asked, enabled: false }],
  ['stricter', { ...asked, threshold: 0.99 }],
])('where policy is %s, a person decides', async (_, autoAccept) => {
  const { suggester, suggestion, mappings } = await openAccepting(autoAccept)
  await suggester.drain()
  expect([mappings(), suggestion()?.state.kind]).toEqual([[], 'open'])
})

test("the suggested project's own policy counts", async () => {
  const { suggester, mappings, billing, db, clock, newId } = await openAccepting()
  const at = toInstant(clock())
  const rest = { reason: 'By hand', createdBy: 'ana', createdAt: at, updatedAt: at, version: 1, expired: false }
  const fields = { autoAccept: { ...asked, enabled: false } }
  writerOf(db)((inside) =>
    saveOverride(inside, workspaceId, {
      id: newId('ovr'),
      projectId: billing,
      provider: 'github',
      fields,
      expiresAt: null,
      ...rest,
    }),
  )
  await suggester.drain()
  expect(mappings()).toEqual([])
})
