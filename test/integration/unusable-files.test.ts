import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProblemOf } from '#main/features/app/start-problem.ts'
import { startProblemText } from '#renderer/features/start-problem/messages.ts'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { guideCells } from './guide-cells.ts'

let desk: StoreDesk
beforeEach(async () => {
  const service = new FeedService()
  for (let n = 1; n <= 3; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
  await desk.ignore(eventId(1))
  await desk.store.close()
})
const allowAgain: (() => void)[] = []
afterEach(async () => {
  for (const allow of allowAgain.splice(0)) allow()
  await desk.leave()
})

const names = {
  replica: `replicas/${workspaceId}.sqlite3`,
  bodies: `replicas/${workspaceId}.bodies.sqlite3`,
  outbox: 'outbox.sqlite3',
} as const
const files = Object.values(names)
const inData = (name: string): string => join(desk.dataDir, name)

/** What the first window says. */
async function problem() {
  const failure = await desk.restart().then(
    () => null,
    (error: unknown) => error,
  )
  const said = startProblemOf(failure, { serviceAddress: null, retryAtMs: null })
  return { ...said, ...startProblemText.words(said, true), place: startProblemText.placeName(said) }
}

/** For root only a file that is marked as immutable can't be written, and not every disk knows the mark. */
function forbidWriting(path: string): boolean {
  const isRoot = process.getuid?.() === 0
  const { mode } = statSync(path)
  const allow = isRoot ? () => void execFileSync('chattr', ['-i', path]) : () => chmodSync(path, mode)
  try {
    if (isRoot) execFileSync('chattr', ['+i', path], { stdio: 'ignore' })
    else chmodSync(path, 0o500)
  } catch {
    return false
  }
  allowAgain.push(allow)
  try {
    accessSync(path, constants.W_OK)
    return false
  } catch {
    return true
  }
}

// The payloads are written only once there are some: no start fails for them.
test.for([names.replica, names.outbox])(
  '%s that can’t be written is named, and nothing else',
  async (name, { skip }) => {
    if (!forbidWriting(inData(name))) skip('Nothing is read-only for this user on this disk.')
    expect(await problem()).toMatchObject({
      code: 'store.read_only',
      title: 'A file in the data folder can’t be written',
      what: "A file in the data folder can't be written: nothing was saved.",
      file: inData(name),
      place: 'File',
      steps: ['See that you may write to this file. Then choose “Try again” here.'],
    })
  },
)

test('a folder that can’t be written is named as one', async ({ skip }) => {
  rmSync(inData(names.replica))
  if (!forbidWriting(dirname(inData(names.replica)))) skip('Nothing is read-only for this user on this disk.')
  expect(await problem()).toMatchObject({
    code: 'store.read_only',
    title: 'The data folder can’t be written',
    file: inData('replicas'),
    place: 'Folder',
    steps: ['See that you may write to this folder and to every file in it. Then choose “Try again” here.'],
  })
})

test.each(files)('a folder in the place of %s is told as one, and goes on once it is moved away', async (name) => {
  renameSync(inData(name), inData('kept'))
  mkdirSync(inData(name))
  expect(await problem()).toMatchObject({
    code: 'store.misplaced',
    title: 'Something stands in the way in the data folder',
    what: 'A folder stands in the data folder where Switchboard keeps a file. It was left as it is.',
    file: inData(name),
    place: 'Path',
  })
  await desk.store.close()
  rmSync(inData(name), { recursive: true })
  renameSync(inData('kept'), inData(name))
  await desk.restart()
  expect(await desk.store.opsCounts({ workspaceId })).toMatchObject({ waiting: 1 })
})

test('a folder in the place of a log is told as one', async () => {
  mkdirSync(inData(`${names.outbox}-wal`))
  expect(await problem()).toMatchObject({ code: 'store.misplaced', file: inData(`${names.outbox}-wal`) })
})

test('a file in the place of the folder of local copies is told as one', async () => {
  rmSync(inData('replicas'), { recursive: true })
  writeFileSync(inData('replicas'), '')
  expect(await problem()).toMatchObject({
    code: 'store.misplaced',
    what: 'A file stands in the data folder where Switchboard keeps a folder. It was left as it is.',
    file: inData('replicas'),
    steps: [expect.stringMatching(/loaded again from the service/)],
  })
})

test('the guide says what each of them looks like', () => {
  const cells = guideCells('When a file is not as it was left')
  const readOnly = cells.get('The local copy, the outbox or a folder of them can’t be written')?.[0]
  expect(readOnly).toContain('“A file in the data folder can’t be written”')
  expect(readOnly).toContain('“The data folder can’t be written”')
  expect(cells.get('A file stands in the place of the folder `replicas`')?.[0]).toContain(
    '“Something stands in the way in the data folder”',
  )
})
