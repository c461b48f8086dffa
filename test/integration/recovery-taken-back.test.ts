import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { backUp } from '#backend/backup/back-up.ts'
import { restore } from '#backend/backup/restore.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'
import {
  allSynced,
  createWire,
  groupsOf,
  ignore,
  newFolder,
  opsOf,
  sentOps,
  shown,
  snooze,
  statusOf,
  type Wire,
} from './recovery-world.ts'

const ends: (() => Promise<unknown>)[] = []
const endAll = async (): Promise<void> => {
  for (const end of ends.splice(0).toReversed()) await end()
}
afterEach(endAll)

function start(dataDir: string, wire: Wire): RunningConsole {
  const console = startConsole(dataDir, { fetch: wire.fetch })
  ends.push(() => console.stop())
  return console
}

type PutBack = (dataDir: string, from: string) => unknown
const byCommand: PutBack = (dataDir, from) => restore({ dataDir, from, actor: 'ana', clock: Date.now, randomBytes })
const byHand: PutBack = (dataDir, from) => {
  const file = join(dataDir, 'service.sqlite3')
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
  copyFileSync(from, file)
}

/** Two groups and a backup of then; what is decided with the service after it, and what without, before the backup is put back. */
async function restored(steps: {
  readonly online: (console: RunningConsole) => Promise<number>
  readonly offline: (console: RunningConsole) => Promise<unknown>
  readonly how?: PutBack
}): Promise<{ dataDir: string; workspaceId: string }> {
  const dataDir = newDataDir()
  const wire = createWire()
  const console = start(dataDir, wire)
  const { push, workspaceId } = await furnish(console)
  await console.ipc.call('workspaces.open', { workspaceId })
  for (const id of [1, 2]) await push({ id, name: `acme/repo-${id}` })
  await shown(console, 2)
  const to = join(newFolder(), 'backup')
  await backUp({ databaseFile: join(dataDir, 'service/service.sqlite3'), to, clock: Date.now, suffix: 'x' })
  await allSynced(console, await steps.online(console))
  for (const path of ['/ops', '/changes', '/changes/stream', '/snapshot']) wire.cut.add(path)
  await steps.offline(console)
  await endAll()
  await (steps.how ?? byCommand)(join(dataDir, 'service'), to)
  return { dataDir, workspaceId }
}

/** A console that has got the header of its snapshot, and has had every chance to send what waits. */
async function startToHeader({ dataDir, workspaceId }: { dataDir: string; workspaceId: string }) {
  const wire = createWire()
  let goOn = (): void => undefined
  wire.rest = new Promise<void>((resolve) => (goOn = resolve))
  ends.push(async () => goOn())
  const console = start(dataDir, wire)
  await console.ipc.call('app.bootstrap', {})
  await until(
    () => existsSync(join(dataDir, 'replicas', `${workspaceId}.sqlite3.loading`)),
    (isLoading) => isLoading,
  )
  for (let turn = 0; turn < 30; turn += 1) await opsOf(console)
  expect(sentOps(wire), 'nothing is sent before what was lost is queued again').toBe(0)
  return { console, goOn }
}

const undo = (console: RunningConsole, { id: opId }: { id: `op_${string}` }): Promise<unknown> =>
  console.ipc.call('ops.undo', { opId })

/** Both are decided with the service, and taken back without it. */
function bothTakenBack(how?: PutBack) {
  return restored({
    ...(how !== undefined && { how }),
    async online(console) {
      await ignore(console, 'acme/repo-1')
      await snooze(console, 'acme/repo-2')
      return 2
    },
    async offline(console) {
      for (const op of await opsOf(console)) await undo(console, op)
      expect((await groupsOf(console)).total).toBe(2)
    },
  })
}

async function expectBothOpen(console: RunningConsole): Promise<void> {
  const ops = await allSynced(console, 4)
  expect(ops.map(({ result }) => result?.applied)).toEqual([1, 1, 1, 1])
  await shown(console, 2)
}

test.each([
  ['a restored service', byCommand],
  ['a service whose file was put back by hand', byHand],
])(
  'what was taken back of what %s has lost is taken back there, too: the decision goes first, then its undo',
  async (_name, how) => {
    const { console, goOn } = await startToHeader(await bothTakenBack(how))
    goOn()
    await expectBothOpen(console)
    expect((await statusOf(console)).notice).toContain('2 decisions that it had lost are sent to it again.')
  },
)

test('where the local copy is lost as well, the order is the same', async () => {
  const restoredTo = await bothTakenBack()
  const { dataDir, workspaceId } = restoredTo
  for (const suffix of ['', '-wal', '-shm'])
    rmSync(join(dataDir, 'replicas', `${workspaceId}.sqlite3${suffix}`), { force: true })
  const { console, goOn } = await startToHeader(restoredTo)
  goOn()
  await expectBothOpen(console)
})

test('a start that ends before everything is loaded again changes nothing of that order', async () => {
  const restoredTo = await bothTakenBack()
  const { goOn } = await startToHeader(restoredTo)
  const ending = endAll()
  goOn()
  await ending
  const again = start(restoredTo.dataDir, createWire())
  await again.ipc.call('app.bootstrap', {})
  await expectBothOpen(again)
})

test('where a decision and its undo are both lost, they go before what was decided about the same since', async () => {
  const restoredTo = await restored({
    async online(console) {
      const snoozed = await snooze(console, 'acme/repo-1')
      await allSynced(console, 1)
      await undo(console, snoozed)
      return 2
    },
    offline: (console) => ignore(console, 'acme/repo-1'),
  })
  const { console, goOn } = await startToHeader(restoredTo)
  goOn()
  const ops = await allSynced(console, 3)
  expect(ops.map(({ result }) => result?.applied)).toEqual([1, 1, 1])
  await shown(console, 1)
})
