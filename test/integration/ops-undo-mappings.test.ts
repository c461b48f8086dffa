import { afterEach, beforeEach, expect, test } from 'vitest'
import { findMapping } from '#backend/features/mappings/mapping-repository.ts'
import { archiveProject, unarchiveProject } from '#backend/features/projects/change-project.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { EventId, MappingId, OpId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import { must } from '#shared/lib/must.ts'
import { arrive, checkBooks, events, openWorld, type World } from './ops-world.ts'
import { workspaceId, writerOf } from './core.ts'

let world: World
let mappingId: MappingId
let waiting: EventId[]
beforeEach(async () => {
  world = openWorld()
  mappingId = world.core.newId('map')
  await arrive(world, 1, 2)
  waiting = events(world).map(({ id }) => id)
})
afterEach(() => {
  checkBooks(world)
  world.core.close()
})

function applied(intent: Intent): OpId {
  const verdict = world.core.decide(intent)
  if (verdict.kind !== 'applied') throw new Error(JSON.stringify(verdict))
  return verdict.opId
}

function map(): OpId {
  const [event] = events(world)
  return applied({
    type: 'mapping.create',
    mappingId,
    installationId: world.installationId,
    resourceId: must(event?.resourceId, 'a push is of a repository'),
    destination: { kind: 'project', id: world.projectId },
    filter: emptyFilter,
    provenance: 'manual',
    evidence: [],
    selection: { kind: 'items', ids: waiting },
  })
}

const pause = (baseVersion: number) => applied({ type: 'mapping.pause', mappingId, baseVersion, reason: 'Freeze.' })
const retire = (baseVersion: number) => applied({ type: 'mapping.retire', mappingId, baseVersion })
const undo = (target: OpId) => world.core.decide({ type: 'op.undo', target })
const shown = () => findMapping(world.core.db, workspaceId, mappingId)
const states = () => events(world).map(({ item }) => item?.state.kind)

test('a mapping is taken back after its retirement was, and what it had resolved waits again', () => {
  const made = map()
  expect(undo(retire(1)).kind).toBe('applied')
  expect(states()).toEqual(['mapped', 'mapped'])
  expect(undo(made)).toMatchObject({ kind: 'applied', result: { applied: 2 } })
  expect([shown()?.state.kind, ...states()]).toEqual(['retired', 'open', 'open'])
})

test('a mapping comes back to no project that was archived since, and does once that is brought back', () => {
  const { db, clock, newId } = world.core
  const tools = { write: writerOf(db), clock, newId, workspaceId, principal: { name: 'ana' } }
  map()
  const retired = retire(1)
  archiveProject(tools, world.projectId)
  expect([undo(retired), shown()?.state.kind]).toMatchObject([
    { kind: 'conflict', code: 'project.archived' },
    'retired',
  ])
  unarchiveProject(tools, world.projectId)
  expect([undo(retired).kind, shown()?.state.kind]).toEqual(['applied', 'active'])
})

test('decisions about one mapping are taken back one by one, the last first, however often', () => {
  const made = map()
  for (const base of [1, 5]) {
    const paused = pause(base)
    const retired = retire(base + 1)
    expect(undo(paused)).toMatchObject({ kind: 'conflict', code: 'version.conflict' })
    expect([undo(retired).kind, shown()?.state.kind]).toEqual(['applied', 'paused'])
    expect([undo(paused).kind, shown()?.state.kind]).toEqual(['applied', 'active'])
  }
  expect(undo(made).kind).toBe('applied')
})

test('a mapping is not taken back where something that was decided about it stands', () => {
  const made = map()
  expect(undo(retire(1)).kind).toBe('applied')
  pause(3)
  expect(undo(made)).toMatchObject({ kind: 'conflict', code: 'version.conflict' })
  applied({ type: 'mapping.resume', mappingId, baseVersion: 4, selection: null })
  expect(undo(made)).toMatchObject({ kind: 'conflict', code: 'version.conflict' })
  expect(states()).toEqual(['mapped', 'mapped'])
})
