import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostTarget, serviceTarget, startAttacked, statusOf, type AttackedServer } from './attacked-server.ts'

/** Headers are cut after 10 s, a body that trickles after two windows of 3 s; the rest is what a busy machine adds. */
const limitsOf = {
  [serviceTarget.name]: { headersMs: 14_000, bodyMs: 9_000, connections: 2_048 },
  [hostTarget.name]: { headersMs: 9_000, bodyMs: 9_000, connections: 256 },
}
const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000)
const manyKeys = `{${Array.from({ length: 300_000 }, (_, at) => `"k${at}":1`).join(',')}}`
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x5b))
const megabyte = 1024 * 1024

describe.runIf(process.platform === 'linux').each([serviceTarget, hostTarget])('S16: $name', (target) => {
  const isService = target === serviceTarget
  const { headersMs, bodyMs, connections } = limitsOf[target.name] ?? { headersMs: 0, bodyMs: 0, connections: 0 }
  let server: AttackedServer
  let paths: readonly string[] = []
  beforeAll(async () => {
    server = await startAttacked(target)
    paths = isService ? ['/workspaces', server.webhookPath] : ['/session', '/session/state']
  })
  afterAll(() => server.stop())

  const head = (path: string, headers: string): string =>
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: http://127.0.0.1:${server.port}\r\nAuthorization: Bearer ${server.token}\r\nX-GitHub-Event: push\r\nX-GitHub-Delivery: 1\r\nX-Hub-Signature-256: sha256=${'0'.repeat(64)}\r\nContent-Type: application/json\r\n${headers}\r\n`
  const post = (path: string, body: string | Buffer, headers = ''): Promise<string> =>
    server.raw(head(path, `Connection: close\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n`), body)

  test.each([
    ['a million levels', deep],
    ['hundreds of thousands of keys', manyKeys],
  ])('withstands %s', async (_name, body) => {
    await server.withstands(() => Promise.all(paths.flatMap((path) => [1, 2, 3, 4].map(() => post(path, body)))))
  })

  test('unpacks nothing', async () => {
    await server.withstands(async () => {
      const answers = await Promise.all(
        paths.flatMap((path) => [1, 2, 3, 4].map(() => post(path, bomb, 'Content-Encoding: gzip\r\n'))),
      )
      if (isService) expect(new Set(answers.map(statusOf))).toEqual(new Set([415]))
      return answers
    })
    // Unpacked it would be a token that is wrong, or a body that is right.
    const small = gzipSync('{"token":"x"}')
    const answers = await Promise.all(paths.map((path) => post(path, small, 'Content-Encoding: gzip\r\n')))
    expect(new Set(answers.map(statusOf))).toEqual(new Set([isService ? 415 : 400]))
  })

  test('refuses ten thousand headers, or one that is as long, and answers requests that come at once', async () => {
    const headers = Array.from({ length: 10_000 }, (_, at) => `X-${at}: 1\r\n`).join('')
    const get = `GET ${target.path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n`
    const keep = `GET ${target.path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n`
    await server.withstands(async () => {
      const [many, long, hurried] = await Promise.all([
        server.raw(`${get}${headers}\r\n`),
        server.raw(`${get}Cookie: ${'a'.repeat(100_000)}\r\n\r\n`),
        server.raw(`${keep}\r\n`.repeat(200) + `${get}\r\n`),
      ])
      expect([many, long, hurried].map(statusOf)).toEqual([431, 431, 200])
      return [many, long, hurried]
    })
  })

  test('stops reading bodies without end at its cap', async () => {
    const block = `10000\r\n${' '.repeat(65_536)}\r\n`
    const caps = isService ? [4, 25] : [0, 0]
    await server.withstands(
      () =>
        Promise.all(
          paths.map(async (path, at) => {
            let sent = 0
            const answer = await server.raw(head(path, 'Transfer-Encoding: chunked\r\n'), '', (socket) => {
              socket.once('data', () => socket.destroy())
              const pump = setInterval(() => {
                if (socket.destroyed || sent > 100 * megabyte) {
                  clearInterval(pump)
                  socket.destroy()
                } else if (socket.writableLength < megabyte) {
                  socket.write(block)
                  sent += 65_536
                }
              }, 1)
            })
            // What is on its way when the answer comes is the system's: a few megabytes.
            expect([path, Math.floor(sent / megabyte / 16)]).toEqual([path, Math.floor(((caps[at] ?? 0) + 6) / 16)])
            return answer
          }),
        ),
      { inFlightMb: isService ? 29 : 0 },
    )
  })

  test('cuts who never comes to an end, sooner when hardly anything comes', { timeout: 240_000 }, async () => {
    const drip = (text: string) => (socket: Socket) => {
      const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(text)), 500)
    }
    const crowd = async (withinMs: number, one: (at: number) => Promise<string>): Promise<string[]> => {
      const began = performance.now()
      const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => one(at)))
      expect(performance.now() - began).toBeLessThan(withinMs)
      return answers
    }
    const length = 'Content-Length: 1000\r\n'
    const pathAt = (at: number): string => paths[at % paths.length] ?? ''
    await server.withstands(async () => {
      const crowds = await Promise.all([
        crowd(headersMs, () =>
          server.raw(`GET ${target.path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n`, '', drip('X-A: b\r\n')),
        ),
        crowd(headersMs, () => server.raw('')),
        crowd(bodyMs, (at) => server.raw(head(pathAt(at), length), '', drip(' '))),
        crowd(bodyMs, (at) => server.raw(head(pathAt(at), length), '{')),
      ])
      return crowds.flat()
    })
  })

  test('thousands of open connections keep nobody out', async () => {
    const held: Socket[] = []
    const over: Promise<string>[] = []
    await server.withstands(async () => {
      while (over.length < connections * 1.5) {
        for (let at = 0; at < 128; at += 1) over.push(server.raw('', '', (socket) => held.push(socket)))
        await expect.poll(() => held.length).toBe(over.length)
      }
      await expect
        .poll(() => held.filter(({ closed }) => !closed).length, { timeout: 5_000 })
        .toBeLessThanOrEqual(connections)
      for (const socket of held) socket.destroy()
      return Promise.all(over)
    })
  })
})
