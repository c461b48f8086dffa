import fc from 'fast-check'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import { eventId, installationId, mappingId, opId, projectId, resourceId, workspaceId } from '#test/fakes/feed-ids.ts'
import type { StoreDesk } from '#test/fakes/store-desk.ts'

export const repositories = 3
const repository = fc.integer({ min: 1, max: repositories })
const items = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 4 })
const mapping = fc.integer({ min: 1, max: 3 })

/** One thing that happens to a console and its service. */
export const stepArbitrary = fc.oneof(
  fc.record({ do: fc.constant('arrive' as const), repository }),
  fc.record({ do: fc.constant('ignore' as const), items }),
  fc.record({ do: fc.constant('snooze' as const), items }),
  fc.record({ do: fc.constant('wake' as const), items }),
  fc.record({ do: fc.constant('ignoreGroup' as const), repository }),
  fc.record({ do: fc.constant('bulk' as const), items, repository, wakes: fc.boolean() }),
  fc.record({
    do: fc.constant('map' as const),
    mapping,
    repository,
    items,
    filtered: fc.boolean(),
    whole: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('transition' as const),
    mapping,
    to: fc.constantFrom('pause' as const, 'resume' as const, 'retire' as const),
  }),
  fc.record({ do: fc.constant('undo' as const), back: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ do: fc.constant('redo' as const) }),
  fc.record({
    do: fc.constant('othersDecide' as const),
    item: fc.integer({ min: 1, max: 14 }),
    as: fc.constantFrom('ignored' as const, 'snoozed' as const, 'open' as const),
  }),
  fc.record({
    do: fc.constant('push' as const),
    answer: fc.constantFrom('arrives' as const, 'arrives' as const, 'lost' as const),
  }),
  fc.record({ do: fc.constant('pull' as const), limit: fc.constantFrom(1, 3, 1000) }),
  fc.record({ do: fc.constant('settleRefused' as const), how: fc.constantFrom('retry' as const, 'discard' as const) }),
  fc.record({ do: fc.constantFrom('crash' as const, 'reload' as const) }),
)
export type Step = typeof stepArbitrary extends fc.Arbitrary<infer S> ? S : never

/** What a person may be told instead of a decision being taken. */
const refusals = new Set([
  'op.nothing_selected',
  'op.not_undoable',
  'op.nothing_to_undo',
  'op.not_redoable',
  'op.nothing_to_redo',
  'group.not_found',
  'mapping.duplicate',
  'mapping.not_found',
  'mapping.illegal_transition',
])

async function unlessRefused(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SwitchboardError) || !refusals.has(error.code)) throw error
  }
}

export async function take(desk: StoreDesk, step: Step): Promise<void> {
  const { service, store } = desk
  const known = (numbers: readonly number[]): EventId[] =>
    numbers.map(eventId).filter((id) => service.rows.has(`event:${id}`))
  switch (step.do) {
    case 'arrive':
      service.arrive(service.events().length + 1, step.repository)
      return
    case 'ignore':
    case 'snooze':
    case 'wake': {
      const ids = known(step.items)
      if (ids.length > 0) await unlessRefused(() => desk[step.do](...ids))
      return
    }
    case 'ignoreGroup': {
      const { seq } = await store.readState({ workspaceId })
      const selection: FrozenSelection = {
        kind: 'group',
        groupKey: service.groupKey(step.repository),
        throughSeq: seq,
        count: 1,
      }
      await unlessRefused(() => desk.decide({ type: 'event.ignore', selection, reason: 'noise', note: '' }))
      return
    }
    case 'bulk': {
      const { seq } = await store.readState({ workspaceId })
      const ids = known(step.items)
      const group: FrozenSelection = {
        kind: 'group',
        groupKey: service.groupKey(step.repository),
        throughSeq: seq,
        count: 1,
      }
      const selections: FrozenSelection[] = ids.length === 0 ? [group] : [{ kind: 'items', ids }, group]
      const action = step.wakes ? ({ kind: 'wake' } as const) : ({ kind: 'ignore', reason: 'noise', note: '' } as const)
      await unlessRefused(() =>
        desk.decide({
          type: 'event.bulk',
          of: { kind: 'frozen', selections: step.wakes ? selections.slice(0, 1) : selections },
          action,
        }),
      )
      return
    }
    case 'map': {
      const ids = known(step.items)
      const { seq } = await store.readState({ workspaceId })
      const whole: FrozenSelection = {
        kind: 'group',
        groupKey: service.groupKey(step.repository),
        throughSeq: seq,
        count: 1,
      }
      const selection: FrozenSelection | null = step.whole ? whole : ids.length === 0 ? null : { kind: 'items', ids }
      await unlessRefused(() =>
        desk.decide({
          type: 'mapping.create',
          mappingId: mappingId(step.mapping),
          installationId: installationId(1),
          resourceId: resourceId(step.repository),
          destination: { kind: 'project', id: projectId(step.mapping) },
          filter: step.filtered ? { ...emptyFilter, branches: ['main'] } : emptyFilter,
          provenance: 'manual',
          evidence: [],
          selection,
        }),
      )
      return
    }
    case 'transition': {
      const { rows } = await store.mappingsList({
        workspaceId,
        offset: 0,
        limit: 10,
        text: '',
        state: 'current',
        sort: 'newest',
      })
      const row = rows.find(({ id }) => id === mappingId(step.mapping))
      if (row === undefined) return
      const base = { mappingId: row.id, baseVersion: row.version }
      await unlessRefused(() =>
        desk.decide(
          step.to === 'pause'
            ? { type: 'mapping.pause', ...base, reason: 'moving' }
            : step.to === 'resume'
              ? { type: 'mapping.resume', ...base, selection: null }
              : { type: 'mapping.retire', ...base },
        ),
      )
      return
    }
    case 'undo':
      await unlessRefused(async () => desk.undo(await undoable(desk, step.back)))
      return
    case 'redo':
      await unlessRefused(() => desk.redo())
      return
    case 'othersDecide': {
      const [id] = known([step.item])
      if (id === undefined || service.event(id).item?.state.kind === step.as) return
      const by = { opId: opId(90_000 + service.seq), actor: 'eve', at: service.event(id).receivedAt }
      if (step.as === 'open') service.move(id, { kind: 'open' }, null)
      else
        service.move(
          id,
          step.as === 'ignored'
            ? { kind: 'ignored', reason: 'other', note: '' }
            : { kind: 'snoozed', until: { kind: 'next_of_group' } },
          by,
        )
      return
    }
    case 'push':
      await desk.push(step.answer)
      return
    case 'pull':
      await desk.pull(step.limit)
      return
    case 'settleRefused': {
      const { rows } = await store.opsList({ workspaceId, scope: 'attention', offset: 0, limit: 1 })
      const [row] = rows
      if (row !== undefined)
        await (step.how === 'retry' ? store.opsRetry : store.opsDiscard)({ workspaceId, opId: row.id })
      return
    }
    case 'crash':
      await desk.restart()
      return
    case 'reload':
      await desk.load()
      return
  }
}

async function undoable(desk: StoreDesk, back: number): Promise<OpView | null> {
  const { rows } = await desk.store.opsList({ workspaceId, scope: 'all', offset: 0, limit: 50 })
  return rows[back] ?? null
}
