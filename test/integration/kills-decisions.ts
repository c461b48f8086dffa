import type { Random } from '#backend/sample/random.ts'
import { must } from '#shared/lib/must.ts'
import type { GroupRow } from '#shared/ipc/inbox-calls.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { IpcClient } from '#shared/ipc/ipc-client.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import type { World } from './kills-world.ts'

const open = { state: 'open' } as const
type Choice = 'ignore' | 'ignore_one' | 'snooze' | 'map' | 'wake' | 'pause' | 'undo'
const choices: readonly (readonly [Choice, number])[] = [
  ['ignore', 3],
  ['ignore_one', 4],
  ['snooze', 3],
  ['map', 4],
  ['wake', 2],
  ['pause', 2],
  ['undo', 3],
]

/** Makes one decision as a person might who looks at the Inbox; answers with what was answered durably. */
export async function decideSomething(ipc: IpcClient, world: World, random: Random): Promise<OpView[]> {
  const choice = random.weighted(choices)
  if (choice === 'undo') {
    const last = await ipc.call('ops.last', {})
    if (last === null) return []
    const { undone, by } = await ipc.call('ops.undo', { opId: last.id })
    return by === null ? [undone] : [by]
  }
  const intent = choice === 'pause' ? await pauseOne(ipc, random) : await aboutAGroup(ipc, world, random, choice)
  if (intent === undefined) return []
  return [await ipc.call('ops.decide', { intent, label: choice })]
}

async function pauseOne(ipc: IpcClient, random: Random): Promise<Intent | undefined> {
  const { rows } = await ipc.call('mappings.list', { text: '', state: 'current', sort: 'newest', offset: 0, limit: 50 })
  if (rows.length === 0) return undefined
  const { id, version, state } = random.pick(rows)
  if (state.kind === 'paused') return { type: 'mapping.resume', mappingId: id, baseVersion: version, selection: null }
  return { type: 'mapping.pause', mappingId: id, baseVersion: version, reason: 'For now' }
}

async function aboutAGroup(
  ipc: IpcClient,
  world: World,
  random: Random,
  choice: Exclude<Choice, 'undo' | 'pause'>,
): Promise<Intent | undefined> {
  const filter = choice === 'wake' ? ({ state: 'snoozed' } as const) : open
  const { rows } = await ipc.call('inbox.groups', { filter, sort: 'newest', offset: 0, limit: 50 })
  if (rows.length === 0) return undefined
  const row = random.pick(rows)
  const { selections } = await ipc.call(
    'inbox.freeze',
    choice === 'ignore_one'
      ? { kind: 'events', ids: [row.newestEventId] }
      : { kind: 'groups', groupKeys: [row.groupKey], filter },
  )
  const [selection] = selections
  if (selection === undefined) return undefined
  switch (choice) {
    case 'ignore':
    case 'ignore_one':
      return { type: 'event.ignore', selection, reason: 'noise', note: '' }
    case 'snooze':
      return { type: 'event.snooze', selection, until: { kind: 'next_of_group' } }
    case 'wake':
      return { type: 'event.wake', selection }
    default:
      return mapGroup(ipc, world, random, row, selection)
  }
}

async function mapGroup(
  ipc: IpcClient,
  world: World,
  random: Random,
  { resourceId }: GroupRow,
  selection: FrozenSelection,
): Promise<Intent | undefined> {
  if (resourceId === null) return undefined
  const { id } = await ipc.call('ops.new_mapping_id', {})
  return {
    type: 'mapping.create',
    mappingId: id,
    installationId: world.installationId,
    resourceId,
    destination: { kind: 'project', id: must(random.pick(world.projectIds), 'there are two') },
    filter: emptyFilter,
    provenance: 'manual',
    evidence: [],
    selection,
  }
}
