import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createRemoteService } from '#main/service/remote-service.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { startProblemText } from '#renderer/features/start-problem/messages.ts'
import { must } from '#shared/lib/must.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from './console-harness.ts'
import { ignore } from './recovery-world.ts'

const address = 'http://127.0.0.1:9'

/** A console whose service doesn't answer. */
function startAlone(dataDir: string, serviceKey = address): RunningConsole {
  const service = createRemoteService(
    { url: address, token: 'swb_any' },
    { fetch: globalThis.fetch, after: afterTimeout, clock: Date.now },
  )
  const running = startConsole(dataDir, { serviceKey, service })
  onTestFinished(() => running.stop())
  return running
}
const statusOf = (running: RunningConsole) => running.ipc.call('sync.status', {})

let dataDir: string
let file: string
let workspaceId: string
beforeEach(async () => {
  dataDir = newDataDir()
  file = join(dataDir, 'preferences.json')
  const running = startConsole(dataDir, { serviceKey: address })
  const made = await furnish(running)
  workspaceId = made.workspaceId
  await running.ipc.call('workspaces.open', { workspaceId })
  await made.push({ id: 1, name: 'acme/one' })
  await until(
    () => running.ipc.call('inbox.counts', {}),
    ({ open }) => open === 1,
  )
  await running.stop()
})

test.each([
  ['are gone', () => rmSync(file), null],
  ['are garbled', () => writeFileSync(file, '{"preferences":{"theme":"da'), '{"preferences":{"theme":"da'],
  ['are empty', () => writeFileSync(file, ''), ''],
])('where the preferences %s and the service is away, the work that is here opens', async (_, lose, kept) => {
  lose()
  const running = startAlone(dataDir)
  const boot = await running.ipc.call('app.bootstrap', {})
  expect(boot.workspaceId).toBe(workspaceId)
  expect(boot.workspaces).toMatchObject([{ id: workspaceId }])
  expect(await running.ipc.call('inbox.counts', {})).toMatchObject({ isLoaded: true, open: 1 })
  const { notice } = await statusOf(running)
  if (kept === null) return expect(notice).toBeNull()
  expect(notice).toMatch(
    /^The file of your settings was damaged: .* preferences\.damaged\.json\. No decision was lost\.$/,
  )
  expect(readFileSync(join(dataDir, 'preferences.damaged.json'), 'utf8')).toBe(kept)
  await running.ipc.call('sync.notice_read', {})
  expect((await statusOf(running)).notice).toBeNull()
})

test('where the cards are gone as well, what was not sent is counted, whichever workspace it is of', async () => {
  const before = startAlone(dataDir)
  await before.ipc.call('app.bootstrap', {})
  await ignore(before, 'acme/one')
  await before.stop()
  rmSync(file)
  rmSync(join(dataDir, 'workspaces'), { recursive: true })
  const running = startAlone(dataDir)
  await running.ipc.call('app.bootstrap', {})
  const { startProblem } = await until(
    () => statusOf(running),
    (status) => (status.startProblem?.unsent ?? null) !== null,
  )
  const problem = must(startProblem, 'the service is away')
  expect(problem).toMatchObject({ code: 'service.unreachable', unsent: { decisions: 1, workspaces: 1 } })
  expect(startProblemText.kept(problem)).toBe(
    '1 decision that was not sent yet is kept on this machine. It is sent once the service is back.',
  )
})

test('a new folder has nothing to count, and gets no outbox for the question', async () => {
  const empty = newDataDir()
  const running = startAlone(empty)
  await running.ipc.call('app.bootstrap', {})
  const { startProblem } = await until(
    () => statusOf(running),
    (status) => (status.startProblem?.unsent ?? null) !== null,
  )
  expect(startProblemText.kept(must(startProblem, 'the service is away'))).toBeNull()
  expect(existsSync(join(empty, 'outbox.sqlite3'))).toBe(false)
})

test('what is here of one service is not opened as another’s', async () => {
  rmSync(file)
  const running = startAlone(dataDir, 'http://127.0.0.1:10')
  expect((await running.ipc.call('app.bootstrap', {})).workspaceId).toBeNull()
})

test('a card that can’t be read takes no other with it', async () => {
  writeFileSync(join(dataDir, 'workspaces/torn.json'), '{"serviceKey":')
  rmSync(file)
  const running = startAlone(dataDir)
  expect((await running.ipc.call('app.bootstrap', {})).workspaceId).toBe(workspaceId)
  expect(existsSync(join(dataDir, 'preferences.damaged.json'))).toBe(false)
})
