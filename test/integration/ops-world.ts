import fc from 'fast-check'
import { expect } from 'vitest'
import { countProblems } from '#backend/backup/count-problems.ts'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import type { MappingId, OpId } from '#shared/model/ids.ts'
import type { Event } from '#shared/model/event.ts'
import type { Intent } from '#shared/model/operation.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'

export interface World {
  readonly core: Core
  readonly projectId: ReturnType<Core['addProject']>
  readonly installationId: ReturnType<Core['addInstallation']>
  readonly done: { id: OpId; intent: Intent }[]
}

export function openWorld(): World {
  const core = openCore()
  return { core, projectId: core.addProject('search'), installationId: core.addInstallation('5'), done: [] }
}

export const events = ({ core }: World): Event[] => {
  const { changes } = readChanges(core.db, workspaceId, { cursor: 0, limit: 100_000 })
  return changes.flatMap((change) => (change.kind === 'upsert' && change.entity === 'event' ? [change.row] : []))
}
export const mappings = ({ core }: World) =>
  core.db
    .read<{ id: MappingId; version: number; carried: number }>(
      'SELECT id, version, carried FROM mapping ORDER BY created_at, id',
    )
    .all()
export const newestSeq = ({ core }: World) => core.db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq ?? 0

export async function arrive(world: World, repository: number, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await world.core.send(pushTo({ id: repository, name: `acme/repo-${repository}` }, 5))
  await world.core.router.drain()
}

const sent: ReadonlySet<string> = new Set(['mapped', 'routed_once'])

/** The tallies and outcomes say what the rows say: the law that every screen relies on. */
export function checkBooks(world: World): void {
  const { db } = world.core
  const tallied = db
    .read('SELECT group_key, open, snoozed, total FROM unmatched_group WHERE total > 0 ORDER BY group_key')
    .all()
  const counted = db
    .read(
      `SELECT group_key, count(CASE WHEN state_kind = 'open' THEN 1 END) AS open,
         count(CASE WHEN state_kind = 'snoozed' THEN 1 END) AS snoozed, count(*) AS total
       FROM unmatched_item GROUP BY group_key ORDER BY group_key`,
    )
    .all()
  expect(tallied).toEqual(counted)
  for (const mapping of mappings(world)) {
    const carried = db
      .read<{ n: number }>(`SELECT count(*) AS n FROM event WHERE outcome_json LIKE '%' || ? || '%'`)
      .get(mapping.id)
    expect(mapping.carried).toBe(carried?.n)
  }
  for (const event of events(world))
    expect(event.outcome.kind === 'routed').toBe(event.item === null || sent.has(event.item.state.kind))
  expect(countProblems(db)).toEqual([])
  const feed = db
    .read<{ n: number; ids: number; newest: number }>(
      'SELECT count(*) AS n, count(DISTINCT entity || entity_id) AS ids, max(seq) AS newest FROM change',
    )
    .get()
  expect(feed?.n).toBe(feed?.ids)
  expect(feed?.newest).toBe(newestSeq(world))
}

type Step =
  | { do: 'arrive'; repository: number; count: number }
  | {
      do: 'group'
      repository: number
      how: 'ignore' | 'snooze' | 'wake' | 'map' | 'once'
      until: 'time' | 'next_of_group' | 'more_of_group'
    }
  | { do: 'items'; pick: number[]; how: 'ignore' | 'snooze' | 'wake' }
  | { do: 'reroute'; pick: number[]; evenDecided: boolean }
  | { do: 'mapping'; pick: number; how: 'pause' | 'resume' | 'retire'; stale: boolean }
  | { do: 'undo'; pick: number }
  | { do: 'resend'; pick: number }
  | { do: 'sleep'; hours: number }

const repository = fc.integer({ min: 1, max: 3 })
const until = fc.constantFrom('time' as const, 'next_of_group' as const, 'more_of_group' as const)
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('arrive' as const), repository, count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    do: fc.constant('group' as const),
    repository,
    how: fc.constantFrom('ignore' as const, 'snooze' as const, 'wake' as const, 'map' as const, 'once' as const),
    until,
  }),
  fc.record({
    do: fc.constant('items' as const),
    pick: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
    how: fc.constantFrom('ignore' as const, 'snooze' as const, 'wake' as const),
  }),
  fc.record({
    do: fc.constant('reroute' as const),
    pick: fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
    evenDecided: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('mapping' as const),
    pick: fc.nat(9),
    how: fc.constantFrom('pause' as const, 'resume' as const, 'retire' as const),
    stale: fc.boolean(),
  }),
  fc.record({ do: fc.constant('undo' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('resend' as const), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('sleep' as const), hours: fc.integer({ min: 1, max: 3 }) }),
)

function snoozeUntil(world: World, kind: 'time' | 'next_of_group' | 'more_of_group') {
  if (kind === 'next_of_group') return { kind } as const
  if (kind === 'more_of_group') return { kind, count: 2 } as const
  return { kind, at: new Date(world.core.clock() + 2 * 3_600_000).toISOString() } as const
}

export function intentOf(world: World, step: Exclude<Step, { do: 'arrive' | 'resend' | 'sleep' }>): Intent | undefined {
  const { core } = world
  if (step.do === 'undo') {
    const target = world.done[step.pick % Math.max(1, world.done.length)]
    return target && { type: 'op.undo', target: target.id }
  }
  if (step.do === 'mapping') {
    const mapping = mappings(world)[step.pick % Math.max(1, mappings(world).length)]
    if (mapping === undefined) return undefined
    const base = { mappingId: mapping.id, baseVersion: mapping.version - (step.stale ? 1 : 0) }
    if (step.how === 'pause') return { type: 'mapping.pause', ...base, reason: 'Noise.' }
    return step.how === 'resume'
      ? { type: 'mapping.resume', ...base, selection: null }
      : { type: 'mapping.retire', ...base }
  }
  if (step.do === 'reroute') {
    const all = events(world)
    const ids = [...new Set(step.pick.flatMap((at) => all[at % Math.max(1, all.length)]?.id ?? []))]
    if (ids.length === 0) return undefined
    return { type: 'event.reroute', selection: { kind: 'items', ids }, evenDecided: step.evenDecided }
  }
  if (step.do === 'items') {
    const all = events(world).filter((event) => event.item !== null)
    const ids = [...new Set(step.pick.flatMap((at) => all[at]?.id ?? []))]
    if (ids.length === 0) return undefined
    const selection = { kind: 'items', ids } as const
    if (step.how === 'snooze') return { type: 'event.snooze', selection, until: snoozeUntil(world, 'time') }
    return step.how === 'wake'
      ? { type: 'event.wake', selection }
      : { type: 'event.ignore', selection, reason: 'noise', note: '' }
  }
  const resource = core.db
    .read<{ id: `res_${string}` }>('SELECT id FROM resource WHERE external_id = ?')
    .get(String(step.repository))
  if (resource === undefined) return undefined
  const groupKey = `resource/${world.installationId}/${resource.id}`
  const open = events(world).filter(
    (event) => event.item?.groupKey === groupKey && event.item.state.kind === 'open',
  ).length
  const selection = { kind: 'group', groupKey, throughSeq: newestSeq(world), count: open } as const
  switch (step.how) {
    case 'ignore':
      return { type: 'event.ignore', selection, reason: 'noise', note: '' }
    case 'snooze':
      return { type: 'event.snooze', selection, until: snoozeUntil(world, step.until) }
    case 'wake':
      return { type: 'event.wake', selection }
    case 'once':
      return { type: 'event.route_once', selection, destination: { kind: 'project', id: world.projectId } }
    case 'map': {
      const draft = {
        installationId: world.installationId,
        resourceId: resource.id,
        destination: { kind: 'project', id: world.projectId },
      } as const
      const filter = { events: [], branches: [], paths: [] }
      return {
        type: 'mapping.create',
        mappingId: core.newId('map'),
        ...draft,
        filter,
        provenance: 'manual',
        evidence: [],
        selection,
      }
    }
  }
}

export async function take(world: World, step: Step): Promise<void> {
  const { core, done } = world
  if (step.do === 'arrive') return arrive(world, step.repository, step.count)
  if (step.do === 'sleep') {
    core.advance(step.hours * 3_600_000)
    return core.router.drain()
  }
  if (step.do === 'resend') {
    const op = done[step.pick % Math.max(1, done.length)]
    if (op === undefined) return
    const before = newestSeq(world)
    // A conflict answers as it did; what was applied answers that it was.
    expect(['duplicate', 'conflict']).toContain(core.decide(op.intent, op).kind)
    expect(newestSeq(world)).toBe(before)
    return
  }
  const intent = intentOf(world, step)
  if (intent === undefined) return
  const id = core.newId('op')
  const before = newestSeq(world)
  const verdict = core.decide(intent, { id })
  if (verdict.kind === 'applied') expect(verdict.seq).toBe(newestSeq(world))
  else expect(newestSeq(world)).toBe(before)
  if (verdict.kind !== 'rejected') done.push({ id, intent })
}
