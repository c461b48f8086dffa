import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
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

function readFileIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function run(
  args: readonly string[],
  env: Record<string, string> = {},
  user: { readonly uid?: number; readonly gid?: number; readonly opens?: boolean } = {},
): Run {
  const { opens = false, ...ids } = user
  const child = spawn(process.execPath, [entry, ...(opens ? [] : ['--no-open']), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...ids,
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
  await expect.poll(kept, { timeout: 60_000 }).toEqual(expect.arrayContaining(written))
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
  expect(err()).toBe(`Port ${port} is taken. Choose another with --port, or leave it out for any free one.\n`)
  expect(out()).toBe('')
  other.close()
})

const firstOpenPort = Number(readFileIfThere('/proc/sys/net/ipv4/ip_unprivileged_port_start') ?? '1024')
test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0 || firstOpenPort <= 80)(
  'a port that needs more rights ends the start with a sentence',
  async () => {
    const dataDir = newDataDir()
    const nobody = 65_534
    chownSync(dataDir, nobody, nobody)
    const { exited, err, out } = run(['--data', dataDir, '--port', '80'], {}, { uid: nobody, gid: nobody })
    expect(await exited).toBe(1)
    expect(err()).toBe(
      'Port 80 needs rights that this user doesn’t have. Choose one from 1024 on, or leave --port out for any free one.\n',
    )
    expect(out()).toBe('')
  },
)

test.each(['x', '-1', '65536', '1.5', '0x50', '8e3', ' 80', '80 ', '', '1_0', 'NaN', '∞', '٨٠'])(
  'the port %j is refused with a sentence, and nothing is started',
  async (port) => {
    const dataDir = newDataDir()
    const { exited, err, out } = run(['--data', dataDir, `--port=${port}`])
    expect(await exited).toBe(1)
    expect(err()).toBe('--port takes a number from 0 to 65535.\n')
    expect(out()).toBe('')
    expect(readdirSync(dataDir)).toEqual([])
  },
)

test.each([
  [['--service', 'http://example.com'], 'The service address must be https, or http on this machine.\n'],
  [['--service', 'https://user:pass@example.com'], 'The service address must not carry credentials.\n'],
])('%j is refused with a sentence', async (args, message) => {
  const { exited, err, out } = run(['--data', newDataDir(), ...args], { SWITCHBOARD_TOKEN: 'a-token' })
  expect(await exited).toBe(1)
  expect(err()).toBe(message)
  expect(out()).toBe('')
})

describe('S14: the browser is opened by a file that only its user can read', () => {
  /** An `xdg-open` that writes down what it was given, as every user of the machine could. */
  function fakeOpener(): { env: Record<string, string>; seen: () => string | undefined } {
    const bin = mkdtempSync(join(tmpdir(), 'switchboard-bin-'))
    const record = join(bin, 'seen')
    const script = `#!/bin/sh\n{ printf '%s\\n' "$@"; cat /proc/self/environ 2>/dev/null | tr '\\0' '\\n'; } > ${record}.part\nmv ${record}.part ${record}\n`
    writeFileSync(join(bin, 'xdg-open'), script, { mode: 0o755 })
    const env = {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      DISPLAY: ':1',
      SSH_CONNECTION: '',
      SSH_TTY: '',
      SWITCHBOARD_TOKEN: 'a-token',
    }
    return { env, seen: () => readFileIfThere(record) }
  }
  const linux = process.platform === 'linux'

  test.runIf(linux)(
    'no ticket in its arguments or environment; the file leads to one, and goes when it is used',
    async () => {
      const dataDir = newDataDir()
      const { env, seen } = fakeOpener()
      const { line, child, exited } = run(['--data', dataDir], env, { opens: true })
      const address = new URL((await line).replace('Switchboard: ', ''))
      await expect.poll(seen, { timeout: 60_000 }).toBeDefined()
      const file = fileURLToPath(seen()?.split('\n')[0] ?? '')
      expect(file).toBe(join(dataDir, 'open/switchboard.html'))
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(statSync(join(dataDir, 'open')).mode & 0o777).toBe(0o700)

      const ticket = /content="0; url=http:\/\/127\.0\.0\.1:\d+\/open\/([\w-]{43})"/.exec(
        readFileSync(file, 'utf8'),
      )?.[1]
      for (const secret of [ticket, address.hash.slice(1), 'a-token']) expect(seen()).not.toContain(secret)
      const body = JSON.stringify({ token: ticket })
      const answer = await fetch(new URL('/session', address), {
        method: 'POST',
        headers: { origin: address.origin },
        body,
      })
      expect(answer.status).toBe(200)
      await expect.poll(() => existsSync(join(dataDir, 'open'))).toBe(false)
      child.kill('SIGTERM')
      expect(await exited).toBe(0)
    },
  )

  test.runIf(linux)('it goes when the host stops, and at the next start when it was killed', async () => {
    const dataDir = newDataDir()
    const { env } = fakeOpener()
    const isThere = () => existsSync(join(dataDir, 'open/switchboard.html'))
    const first = run(['--data', dataDir], env, { opens: true })
    await first.line
    expect(isThere()).toBe(true)
    first.child.kill('SIGTERM')
    await first.exited
    expect(isThere()).toBe(false)
    const second = run(['--data', dataDir], env, { opens: true })
    await second.line
    second.child.kill('SIGKILL')
    await second.exited
    expect(isThere()).toBe(true)
    await run(['--data', dataDir]).line
    expect(isThere()).toBe(false)
  })
})
