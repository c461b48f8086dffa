import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { recordChange } from '#backend/features/changes/record-change.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { transaction } from '#backend/store/transaction.ts'
import { appText } from '#renderer/app/messages.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'
import { guideCells } from './guide-cells.ts'
import { allSynced, createWire, groupsOf, ignore, opsOf, shown, statusOf, type Wire } from './recovery-world.ts'

const running: RunningConsole[] = []
const start = (dataDir: string, wire: Wire): RunningConsole => {
  const started = startConsole(dataDir, { fetch: wire.fetch })
  running.push(started)
  return started
}
const stopAll = async (): Promise<void> => {
  for (const started of running.splice(0)) await started.stop()
}
afterEach(stopAll)

const projects = 12_000
/** So that more of them is still at the service than fits between it and here. */
const padding = ' x'.repeat(700)

/** Behind the console's back the service gets many rows, and forgets the feed as far as the console has followed it. */
function forgetFeed(dataDir: string, workspaceId: string): void {
  const { write: db, close } = openServiceDatabase({ file: join(dataDir, 'service/service.sqlite3') })
  transaction(db, () => {
    for (let n = 1; n <= projects; n += 1) {
      const id = `prj_018f0000-0000-7000-9000-${String(n).padStart(12, '0')}`
      db.write('INSERT INTO project VALUES (?, ?, ?, ?, NULL, 0, 1)').run(
        workspaceId,
        id,
        `p-${n}`,
        `Project ${n}${padding}`,
      )
      recordChange(db, workspaceId, 'project', id, { at: 0 })
    }
    const { seq } = db.read<{ seq: number }>('SELECT seq FROM workspace WHERE id = ?').get(workspaceId) ?? { seq: 0 }
    db.write('INSERT INTO change_floor VALUES (?, ?)').run(workspaceId, seq)
  })
  close()
}

/** What the footer has said of the load, in order, each once. */
function progressOf({ events }: RunningConsole): { rows: number; total: number }[] {
  const told = events.flatMap((event) => (event.type === 'status.changed' ? [event.status.reload] : []))
  return told.flatMap((each, at) => (each === null || each.rows === told[at - 1]?.rows ? [] : [each]))
}

test('a cursor that is too old is followed by everything anew, with its progress; killed in the middle it begins again, and what was decided meanwhile stays', async () => {
  const dataDir = newDataDir()
  const first = start(dataDir, createWire())
  const { workspaceId, push } = await furnish(first)
  await first.ipc.call('workspaces.open', { workspaceId })
  for (const id of [1, 2, 3]) await push({ id, name: `acme/repo-${id}` })
  await shown(first, 3)
  await stopAll()
  forgetFeed(dataDir, workspaceId)

  const wire = createWire()
  wire.pieceMs = 20
  const console = start(dataDir, wire)
  await console.ipc.call('app.bootstrap', {})
  const isHalfWay = ({ reload }: Awaited<ReturnType<typeof statusOf>>): boolean => (reload?.rows ?? 0) >= 4_000
  const { reload } = await until(() => statusOf(console), isHalfWay)
  const total = reload?.total ?? 0
  expect(total).toBeGreaterThan(projects)
  console.process().kill()
  await ignore(console, 'acme/repo-1')
  await until(
    () => statusOf(console),
    (status) => status.reload === null,
  )
  expect((await groupsOf(console)).total, 'what was there is shown meanwhile').toBe(2)
  const broken = progressOf(console)

  wire.pieceMs = 5
  await until(() => statusOf(console), isHalfWay)
  await allSynced(console, 1)
  expect((await statusOf(console)).reload).toBeNull()
  const again = progressOf(console).slice(broken.length)
  for (const load of [broken, again]) {
    expect(load.length).toBeGreaterThan(1)
    expect(load.map(({ rows }) => rows)).toEqual(load.map(({ rows }) => rows).toSorted((one, other) => one - other))
    expect(new Set(load.map((each) => each.total))).toEqual(new Set([total]))
    expect(load.every(({ rows }) => rows <= total)).toBe(true)
  }
  expect(broken.at(-1)?.rows).toBeLessThan(total)
  expect(again[0]?.rows).toBeLessThan(4_000)
  expect(again.at(-1)?.rows).toBeGreaterThan(projects)
  expect(appText.loadingAgain(4_000, 12_011)).toBe('Loading again: 4,000 of 12,011')
  expect(
    guideCells('When the service is not the one it was').get('It no longer has what this machine asks after')?.[0],
  ).toContain('Loading again: 4,000 of 12,011')
  expect((await opsOf(console)).map(({ result }) => result?.applied)).toEqual([1])
  const found = await console.ipc.call('destinations.search', { text: `Project ${projects}`, offset: 0, limit: 5 })
  expect(JSON.stringify(found)).toContain(`Project ${projects}`)
  expect(wire.asked.filter((path) => path === '/snapshot')).toHaveLength(2)
})
