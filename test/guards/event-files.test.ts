import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEventFile } from '#main/features/event-files/read-event-file.ts'
import { createFileBox } from '#main/shell/file-box.ts'
import { createConsole as createPage, type Console as PageConsole } from '#renderer/app/console.ts'
import { createOwnLink } from '#renderer/client/host-link.ts'
import { isErrorCode } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { FileArrival } from '#shared/ipc/event-file-calls.ts'
import type { IpcClient } from '#shared/ipc/ipc-client.ts'
import { formatEventFile } from '#shared/model/event-file.ts'
import { furnish, newDataDir, startConsole, until, type RunningConsole } from '../integration/console-harness.ts'
import { eventFile, naughty } from '../property/event-file-arbitraries.ts'
import { lastingState } from './lasting-state.ts'

const dataDir = newDataDir()
const folder = mkdtempSync(join(tmpdir(), 'switchboard-files-'))
const called = new Set<string>()
let running: RunningConsole
let page: PageConsole
let stopPage = (): void => undefined

beforeAll(async () => {
  running = startConsole(dataDir)
  const made = await furnish(running)
  await running.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  await made.push({ id: 1, name: 'acme/repo-1' })
  const listening: IpcClient = {
    call(method, input) {
      called.add(method)
      return running.ipc.call(method, input)
    },
    subscribe: (listener) => running.ipc.subscribe(listener),
  }
  page = createPage(listening, createOwnLink())
  stopPage = page.start()
  await until(
    () => page.inbox.groups.store.getState().total,
    (total) => total === 1,
  )
})
afterAll(async () => {
  stopPage()
  await running.stop()
})

/** A file as it was saved, with something cut out of it and something put in. */
const changed = fc
  .tuple(
    eventFile,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(30),
    fc.oneof(fc.constantFrom(...naughty), fc.string({ unit: 'binary' })),
  )
  .map(([file, share, cut, put]) => {
    const text = formatEventFile(file)
    const at = Math.floor(share * text.length)
    return text.slice(0, at) + put + text.slice(at + cut)
  })
const hostile = fc.oneof(
  { weight: 5, arbitrary: changed },
  { weight: 2, arbitrary: eventFile.map(formatEventFile) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
)

/** By a double click: a path on a command line. */
function byPath(text: string): Promise<FileArrival> {
  const path = join(folder, 'a.switchboard')
  writeFileSync(path, text)
  const box = createFileBox(readEventFile)
  box.receiveArgs([path], '/')
  return new Promise((resolve) => box.listen(resolve))
}

/** By the page of the Node host. */
async function byPage(text: string): Promise<FileArrival> {
  try {
    const base64 = Buffer.from(text).toString('base64')
    return { kind: 'opened', ...(await running.ipc.call('events.read_file', { name: 'a.switchboard', base64 })) }
  } catch (error) {
    if (!(error instanceof SwitchboardError)) throw error
    expect(isErrorCode(error.code) && error.code.startsWith('event_file.'), error.code).toBe(true)
    return { kind: 'refused', name: 'a.switchboard', message: error.message }
  }
}

test.each([
  ['its path', byPath],
  ['the page', byPage],
])(
  'S12: 500 event files opened by %s are shown or refused by a code, and change nothing that lasts',
  async (_door, open) => {
    const before = await lastingState(running, dataDir)
    called.clear()
    const ends = { opened: 0, refused: 0 }
    for (const text of fc.sample(hostile, 500)) {
      const arrival = await open(text)
      ends[arrival.kind] += 1
      page.eventFiles.show(arrival)
      expect(page.overlays.store.getState().overlay).toEqual({ kind: 'event-file', arrival })
    }
    expect(Math.min(ends.opened, ends.refused)).toBeGreaterThan(25)
    expect([...called].filter((method) => !/^(inbox|ops\.last|sync\.status)/.test(method))).toEqual([])
    expect(await lastingState(running, dataDir)).toEqual(before)
  },
  60_000,
)

test('S12: while a file is shown no verdict may be taken, and afterwards it may', async () => {
  const { consoleCommands } = await import('#renderer/commands/console-commands.ts')
  const verdicts = consoleCommands(page).filter(({ section }) => section === 'Decide')
  const offered = (): string[] => verdicts.filter(({ when }) => when?.() ?? true).map(({ id }) => id)
  page.eventFiles.show({ kind: 'refused', name: 'a', message: 'b' })
  expect(offered()).toEqual([])
  page.overlays.close()
  expect(offered()).toContain('inbox.ignore')
})
