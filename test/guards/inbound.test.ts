import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '#scripts/project-root.ts'

const roomMb = 64
const cutWithinMs = 14_000

interface Target {
  readonly name: string
  readonly args: readonly string[]
  readonly path: string
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'switchboard-inbound-'))
const targets: readonly Target[] = [
  { name: 'the service', args: ['dist/service/cli.js', 'serve', '--port', '0'], path: '/healthz' },
  { name: 'the Node host', args: ['dist/host/host.js', '--no-open'], path: '/' },
]

/** Whoever may post at all is the one to withstand. */
function operatorToken(dataDir: string): string {
  const args = ['dist/service/cli.js', 'token', 'create', '--name', 'guard', '--role', 'admin', '--all']
  const made = execFileSync(process.execPath, [...args, '--data', dataDir], { cwd: projectRoot, encoding: 'utf8' })
  return /"token": "(\S+)"/.exec(made)?.[1] ?? ''
}

const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000)
const manyKeys = `{${Array.from({ length: 300_000 }, (_, at) => `"k${at}":1`).join(',')}}`
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x5b))

describe.runIf(process.platform === 'linux').each(targets)('S16: $name', ({ args, path }) => {
  let pid = 0
  let port = 0
  let token = ''
  let stop = (): void => {}
  beforeAll(async () => {
    const dataDir = folder()
    token = operatorToken(dataDir)
    const child = spawn(process.execPath, [...args, '--data', dataDir], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    stop = () => child.kill('SIGKILL')
    pid = child.pid ?? 0
    port = await new Promise<number>((resolve) => {
      let out = ''
      child.stdout.on('data', (data: Buffer) => {
        out += data.toString()
        const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(out)?.[1]
        if (found !== undefined) resolve(Number(found))
      })
    })
    for (let warm = 0; warm < 50; warm += 1) await ask()
  })
  afterAll(() => stop())

  const residentMb = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

  async function ask(): Promise<number> {
    const asked = performance.now()
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    await answer.arrayBuffer()
    expect(answer.status).toBe(200)
    return performance.now() - asked
  }

  /** Sends bytes as they are; answers with what came back once the connection is over. */
  function raw(head: string, body: string | Buffer = '', onOpen?: (socket: Socket) => void): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1')
      let answer = ''
      socket.on('data', (data: Buffer) => (answer = (answer + data.toString()).slice(0, 4_000)))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(answer))
      socket.on('connect', () => {
        socket.write(head)
        if (body !== '') socket.write(body)
        onOpen?.(socket)
      })
    })
  }

  const post = (target: string, body: string | Buffer, headers = ''): Promise<string> =>
    raw(
      `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
      body,
    )

  /** Runs an attack while a bystander asks; the server must keep its size, its temper and its pace. */
  async function withstands(attack: () => Promise<readonly string[]>): Promise<void> {
    const before = residentMb()
    const waits: number[] = []
    let attacking = true
    const bystander = (async () => {
      while (attacking) {
        waits.push(await ask())
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })()
    const answers = await attack()
    attacking = false
    await bystander
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 5'))).toEqual([])
    expect(residentMb() - before).toBeLessThan(roomMb)
    expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0).toBeLessThan(1_000)
  }

  const paths = ['/workspaces', '/session', '/webhooks/github/0123456789abcdef']

  test.each([
    ['a million levels', deep, ''],
    ['hundreds of thousands of keys', manyKeys, ''],
    ['a body that unpacks to a thousand times its size', bomb, 'Content-Encoding: gzip\r\n'],
  ])('withstands %s', async (_name, body, headers) => {
    await withstands(() => Promise.all(paths.flatMap((target) => [1, 2, 3, 4].map(() => post(target, body, headers)))))
  })

  test('withstands ten thousand headers, and requests one after the other without waiting', async () => {
    const headers = Array.from({ length: 10_000 }, (_, at) => `X-${at}: 1\r\n`).join('')
    const get = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`
    await withstands(() =>
      Promise.all([
        raw(`${get}${headers}\r\n`),
        raw(`${get}\r\n`.repeat(200) + `${get}Connection: close\r\n\r\n`),
        raw(`${get}Cookie: ${'a'.repeat(100_000)}\r\n\r\n`),
      ]),
    )
  })

  test('withstands bodies without end', async () => {
    const head = (target: string): string =>
      `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nTransfer-Encoding: chunked\r\n\r\n`
    const block = `10000\r\n${' '.repeat(65_536)}\r\n`
    await withstands(() =>
      Promise.all(
        paths.map((target) =>
          raw(head(target), '', (socket) => {
            let sent = 0
            const pump = setInterval(() => {
              sent += 1
              // Whoever is never refused has sent a hundred megabytes by then.
              if (socket.destroyed || sent > 1_600) {
                clearInterval(pump)
                socket.destroy()
              } else if (socket.writableLength < 1_000_000) socket.write(block)
            }, 2)
          }),
        ),
      ),
    )
  })

  test('cuts clients that never come to the end of their headers', { timeout: 40_000 }, async () => {
    await withstands(async () => {
      const asked = performance.now()
      const answers = await Promise.all(
        Array.from({ length: 60 }, () =>
          raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`, '', (socket) => {
            const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write('X-A: b\r\n')), 500)
          }),
        ),
      )
      expect(performance.now() - asked).toBeLessThan(cutWithinMs)
      return answers
    })
  })
})
