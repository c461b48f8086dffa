import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { newDataDir } from './console-harness.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entry = join(root, 'dist/host/host.js')
const started: ChildProcess[] = []
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
})

interface Run {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  readonly exited: Promise<number | null>
  /** The first line on stdout. */
  readonly line: Promise<string>
}

function run(args: readonly string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [entry, '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  started.push(child)
  let out = ''
  let err = ''
  child.stderr.on('data', (data: Buffer) => (err += data.toString()))
  const line = new Promise<string>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
      if (out.includes('\n')) resolve(out.split('\n', 1)[0] ?? '')
    })
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  return { child, out: () => out, err: () => err, exited, line }
}

test('one line on stdout, a page behind it, and a clean end on SIGTERM', async () => {
  const dataDir = newDataDir()
  const { child, line, out, err, exited } = run(['--data', dataDir])
  const address = /^Switchboard: (http:\/\/127\.0\.0\.1:\d+\/)#[\w-]{43}$/.exec(await line)?.[1]
  expect((await fetch(address ?? '')).status).toBe(200)
  child.kill('SIGTERM')
  expect(await exited).toBe(0)
  expect(out().trimEnd().split('\n')).toHaveLength(1)
  expect(err()).toBe('')
  expect(existsSync(join(dataDir, 'lock-owner'))).toBe(false)
})

test('what it keeps is for its owner alone', async () => {
  const dataDir = newDataDir()
  const { line } = run(['--data', dataDir])
  await line
  const kept = (): string[] => readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
  const written = ['lock-owner', 'preferences.json', 'service/service.sqlite3']
  await expect.poll(kept, { timeout: 10_000 }).toEqual(expect.arrayContaining(written))
  // A journal may be gone before it is looked at.
  const modes = kept().map((name) => [
    name,
    (statSync(join(dataDir, name), { throwIfNoEntry: false })?.mode ?? 0) & 0o077,
  ])
  expect(modes.filter(([, othersMay]) => othersMay !== 0)).toEqual([])
})

test('a second start on the same data is refused while the first runs, and works after it was killed', async () => {
  const dataDir = newDataDir()
  const first = run(['--data', dataDir])
  await first.line
  const second = run(['--data', dataDir])
  expect(await second.exited).toBe(1)
  expect(second.err()).toMatch(
    new RegExp(`^Switchboard is already running on .* \\(process ${first.child.pid}\\)\\.\\n$`),
  )
  first.child.kill('SIGKILL')
  await first.exited
  const third = run(['--data', dataDir])
  expect(await third.line).toMatch(/^Switchboard: /)
})

test('a port that is taken ends the start with a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { exited, err, out } = run(['--data', newDataDir(), '--port', String(port)])
  expect(await exited).toBe(1)
  expect(err()).toBe(`Port ${port} is taken.\n`)
  expect(out()).toBe('')
  other.close()
})

test.each([
  [['--port', 'x'], '--port takes a number from 0 to 65535.\n'],
  [['--service', 'http://example.com'], 'The service address must be https, or http on this machine.\n'],
  [['--service', 'https://user:pass@example.com'], 'The service address must not carry credentials.\n'],
])('%j is refused with a sentence', async (args, message) => {
  const { exited, err } = run(['--data', newDataDir(), ...args], { SWITCHBOARD_TOKEN: 'a-token' })
  expect(await exited).toBe(1)
  expect(err()).toBe(message)
})
