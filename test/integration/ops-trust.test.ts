import { expect, test } from 'vitest'
import { bootstrapTokenId } from '#backend/auth/find-principal.ts'
import { applyOps } from '#backend/features/ops/apply-ops.ts'
import type { OpId } from '#shared/model/ids.ts'
import type { Role } from '#shared/model/permissions.ts'
import type { FrozenSelection, Verdict } from '#shared/model/operation.ts'
import { openCore, pushTo, workspaceId, type Core, writerOf } from './core.ts'

const seqOf = ({ db }: Core): number => db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq ?? 0
const opened = async (count: number): Promise<Core> => {
  const core = openCore()
  core.addInstallation('5')
  for (let n = 0; n < count; n += 1) await core.send(pushTo({ id: 1, name: 'acme/one' }, 5))
  await core.router.drain()
  return core
}
const groupOf = ({ db }: Core): string =>
  db.read<{ group_key: string }>('SELECT group_key FROM unmatched_item LIMIT 1').get()?.group_key ?? ''

/** Ignores as a token with a role, in words of the caller's own choosing. */
function ignore(
  core: Core,
  selection: FrozenSelection,
  said: { actor?: string; decidedAt?: string; tokenId?: `tok_${string}` } = {},
): Verdict & { opId: OpId } {
  const {
    tokenId = 'tok_01900000-0000-7000-8000-000000000001',
    actor = 'ana',
    decidedAt = '2026-01-01T00:00:00.000Z',
  } = said
  const principal = { name: 'support', role: 'operator', tokenId } as const
  const intent = { type: 'event.ignore', selection, reason: 'noise' }
  const op = { id: core.newId('op'), actor, decidedAt, intent }
  const [verdict] = applyOps(
    { write: writerOf(core.db), workspaceId, principal, clock: core.clock, newId: core.newId },
    [op],
  )
  if (verdict === undefined) throw new Error('No verdict.')
  return verdict
}

test('more events than were counted are not acted on, none of them, and the decider is told', async () => {
  const core = await opened(3)
  const selection = { kind: 'group', groupKey: groupOf(core), throughSeq: seqOf(core), count: 2 } as const
  expect(ignore(core, selection)).toMatchObject({
    kind: 'conflict',
    code: 'op.selection_grew',
    current: { waiting: 3 },
  })
  expect(core.db.read("SELECT 1 FROM unmatched_item WHERE state_kind = 'open'").all()).toHaveLength(3)
  expect(ignore(core, { ...selection, count: 3 })).toMatchObject({ kind: 'applied', result: { applied: 3 } })
  core.close()
})

test('a selection of a state that the service never had is refused', async () => {
  const core = await opened(2)
  const selection = { kind: 'group', groupKey: groupOf(core), throughSeq: 9_999_999, count: 2 } as const
  expect(ignore(core, selection)).toMatchObject({ kind: 'conflict', code: 'op.selection_ahead' })
  core.close()
})

test('a name that the caller gives itself stands beside its token, and nothing was decided in the future', async () => {
  const core = await opened(1)
  const selection = { kind: 'group', groupKey: groupOf(core), throughSeq: seqOf(core), count: 1 } as const
  const { opId } = ignore(core, selection, { actor: 'the-ceo', decidedAt: '2031-01-01T00:00:00.000Z' })
  expect(core.db.read('SELECT decided_actor, decided_at FROM unmatched_item').all()).toEqual([
    { decided_actor: 'the-ceo (token support)', decided_at: core.clock() },
  ])
  expect(core.db.read('SELECT actor, principal, decided_at FROM operation WHERE id = ?').all(opId)).toEqual([
    { actor: 'the-ceo', principal: 'support', decided_at: core.clock() },
  ])
  expect(core.db.read("SELECT actor, claimed_actor FROM audit WHERE command = 'event.ignore'").all()).toEqual([
    { actor: 'support', claimed_actor: 'the-ceo' },
  ])
  core.close()
})

test('the console of this machine says truly who sits at it', async () => {
  const core = await opened(1)
  const selection = { kind: 'group', groupKey: groupOf(core), throughSeq: seqOf(core), count: 1 } as const
  ignore(core, selection, { tokenId: bootstrapTokenId })
  expect(core.db.read('SELECT decided_actor FROM unmatched_item').all()).toEqual([{ decided_actor: 'ana' }])
  core.close()
})

test('a decision that was applied is answered as that to whoever may no longer decide, and a new one is refused', async () => {
  const core = await opened(2)
  const ids = core.db.read<{ id: `evt_${string}` }>('SELECT event_id AS id FROM unmatched_item').all()
  const [first, second] = ids.map(({ id }) => ({
    id: core.newId('op'),
    actor: 'ana',
    decidedAt: '2026-01-01T00:00:00.000Z',
    intent: { type: 'event.ignore', selection: { kind: 'items', ids: [id] }, reason: 'noise' },
  }))
  const as = (role: Role, ...ops: unknown[]) => {
    const principal = { name: 'ana', role, tokenId: 'tok_01900000-0000-7000-8000-000000000001' } as const
    const context = { write: writerOf(core.db), workspaceId, principal, clock: core.clock, newId: core.newId }
    return applyOps(context, ops)
  }
  as('operator', first)
  expect(as('viewer', first, second)).toMatchObject([
    { kind: 'duplicate', result: { applied: 1 } },
    { kind: 'rejected', code: 'role.forbidden' },
  ])
  core.close()
})
