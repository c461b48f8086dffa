import { afterEach, expect, test } from 'vitest'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Intent } from '#shared/model/operation.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'

const running: RunningConsole[] = []
const start = (...args: Parameters<typeof startConsole>): RunningConsole => {
  const started = startConsole(...args)
  running.push(started)
  return started
}
afterEach(async () => {
  for (const started of running.splice(0).reverse()) await started.stop()
})

const repository = { id: 1, name: 'acme/search' }
const filter = { state: 'open' } as const
const groupsOf = ({ ipc }: RunningConsole) => ipc.call('inbox.groups', { filter, sort: 'newest', offset: 0, limit: 50 })
const waiting = (console: RunningConsole, events: number) =>
  until(
    () => groupsOf(console),
    (answer) => answer.events === events,
  )

/** A console that shares its service with another one, and can be cut off from it. */
async function withTwo() {
  const first = start(newDataDir())
  const made = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  let isAway = false
  const away = start(newDataDir(), {
    service: { ...first.service, start: () => {}, stop: async () => {} },
    fetch: (input, init) => (isAway ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init)),
  })
  await made.push(repository)
  await waiting(first, 1)
  await away.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await waiting(away, 1)
  return {
    first,
    away,
    made,
    cut: () => void (isAway = true),
    async join() {
      isAway = false
      await away.ipc.call('sync.retry', {})
      return await until(
        () => away.ipc.call('ops.list', { scope: 'all', offset: 0, limit: 10 }),
        ({ rows }) => rows.every(({ state }) => state.kind === 'synced'),
      )
    },
  }
}

async function selected({ ipc }: RunningConsole) {
  const [row] = (await groupsOf({ ipc } as RunningConsole)).rows
  if (row === undefined) throw new Error('Nothing waits.')
  const { selections } = await ipc.call('inbox.freeze', { kind: 'groups', groupKeys: [row.groupKey], filter })
  const [selection] = selections
  if (selection === undefined) throw new Error('Nothing was frozen.')
  return { row, selection }
}

async function map(console: RunningConsole, made: Awaited<ReturnType<typeof furnish>>) {
  const { row, selection } = await selected(console)
  const intent: Intent = {
    type: 'mapping.create',
    mappingId: (await console.ipc.call('ops.new_mapping_id', {})).id,
    installationId: made.installationId,
    resourceId: row.resourceId ?? 'res_',
    destination: { kind: 'project', id: made.projectId },
    filter: emptyFilter,
    provenance: 'manual',
    evidence: [],
    selection,
  }
  return await console.ipc.call('ops.decide', { intent, label: 'Mapped acme/search to Search' })
}

const mappingsOf = async ({ ipc }: RunningConsole) =>
  (await ipc.call('mappings.list', { state: 'current', sort: 'newest', text: '', offset: 0, limit: 10 })).rows

test('what reaches the service before a mapping that was made offline goes along, apart from what was counted', async () => {
  const { first, away, made, cut, join } = await withTwo()
  cut()
  const { id: opId } = await map(away, made)
  await made.push(repository)
  await waiting(first, 2)
  const { rows } = await join()
  expect(rows[0]?.result).toEqual({ applied: 1, skipped: [], arrivedLater: 1, takenAlong: 1 })
  await Promise.all([waiting(first, 0), waiting(away, 0)])
  expect(await mappingsOf(away)).toMatchObject([{ carried: 2 }])
  expect(await away.ipc.call('ops.last', {})).toMatchObject({ id: opId, undoable: true })
  await away.ipc.call('ops.undo', { opId })
  const answers = await Promise.all([waiting(first, 2), waiting(away, 2)])
  expect(answers.map((answer) => answer.rows[0]?.predicate)).toEqual(['is mapped nowhere', 'is mapped nowhere'])
  await until(
    () => mappingsOf(first),
    (found) => found.length === 0,
  )
})

test('what comes back into the queue of a mapped repository says where it is mapped, and one key clears it', async () => {
  const { first, away, made, cut, join } = await withTwo()
  const { selection } = await selected(away)
  const ignored = await away.ipc.call('ops.decide', {
    intent: { type: 'event.ignore', selection, reason: 'noise' },
    label: 'Ignored acme/search',
  })
  await join()
  await made.push(repository)
  await waiting(away, 1)
  await map(away, made)
  await join()
  await away.ipc.call('ops.undo', { opId: ignored.id })
  await join()
  const { rows } = await waiting(away, 1)
  expect(rows[0]).toMatchObject({ subject: 'acme/search', predicate: 'is mapped to Search by now' })
  cut()
  const { id: opId } = await map(away, made)
  expect([(await groupsOf(away)).events, (await mappingsOf(away)).length]).toEqual([0, 1])
  await join()
  await waiting(first, 0)
  expect(await mappingsOf(away)).toMatchObject([{ carried: 2 }])
  await away.ipc.call('ops.undo', { opId })
  await join()
  await Promise.all([waiting(first, 1), waiting(away, 1)])
  expect(await mappingsOf(away)).toMatchObject([{ carried: 1 }])
})
