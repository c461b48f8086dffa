import { afterEach, expect, test } from 'vitest'
import type { Elsewhere } from '#shared/ipc/app-calls.ts'
import { furnish, newDataDir, startConsole, type RunningConsole } from './console-harness.ts'
import { createWire, ignore, shown, statusOf, type Wire } from './recovery-world.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

function start(dataDir: string, wire: Wire): RunningConsole {
  const console = startConsole(dataDir, { fetch: wire.fetch })
  ends.push(() => console.stop())
  return console
}

const none = { waiting: 0, behind: 0, attention: 0, unconfirmed: 0 }
const elsewhereOf = async (console: RunningConsole): Promise<readonly Elsewhere[]> =>
  (await statusOf(console)).elsewhere

/** Two workspaces, each shown; the first is open, and its decisions don't reach the service. */
async function onAPlane() {
  const dataDir = newDataDir()
  const wire = createWire()
  const console = start(dataDir, wire)
  const made = await furnish(console)
  const first = made.workspaceId
  const { id: second } = await console.ipc.call('workspaces.create', { name: 'Globex' })
  await console.ipc.call('workspaces.open', { workspaceId: first })
  for (const id of [1, 2]) await made.push({ id, name: `acme/repo-${id}` })
  await shown(console, 2)
  wire.cut.add('/ops')
  await ignore(console, 'acme/repo-1')
  return { ...made, dataDir, wire, console, first, second }
}

test('decisions that wait in another workspace are said beside the open one’s, and are that one’s own after a switch', async () => {
  const { console, first, second } = await onAPlane()
  expect(await elsewhereOf(console)).toEqual([])
  await console.ipc.call('workspaces.open', { workspaceId: second })
  const status = await statusOf(console)
  expect(status.outbox).toMatchObject(none)
  expect(status.elsewhere).toEqual([{ ...none, workspaceId: first, waiting: 1 }])
  await console.ipc.call('workspaces.open', { workspaceId: first })
  expect(await statusOf(console)).toMatchObject({ outbox: { waiting: 1 }, elsewhere: [] })
})

test('what waits in another workspace is said after a restart too', async () => {
  const { console, dataDir, first, second, wire } = await onAPlane()
  await console.ipc.call('workspaces.open', { workspaceId: second })
  await console.stop()
  const again = start(dataDir, wire)
  expect((await again.ipc.call('app.bootstrap', {})).workspaceId).toBe(second)
  expect(await elsewhereOf(again)).toEqual([{ ...none, workspaceId: first, waiting: 1 }])
})
