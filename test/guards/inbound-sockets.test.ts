import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { socketCloseCodes } from '#shared/ipc/socket-close-codes.ts'
import { hostTarget, startAttacked, type AttackedServer } from './attacked-server.ts'

/** Sends some, and says how much that counts. */
type Send = (socket: WebSocket) => number | Promise<number>

const piece = Buffer.alloc(256 * 1024, 0x20)

describe.runIf(process.platform === 'linux')('S16: sockets of the Node host', () => {
  let server: AttackedServer
  let origin = ''
  let cookie = ''
  let pageToken = ''
  beforeAll(async () => {
    server = await startAttacked(hostTarget)
    origin = `http://127.0.0.1:${server.port}`
    const answer = await fetch(`${origin}/session`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ token: server.ticket }),
    })
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    pageToken = ((await answer.json()) as { token: string }).token
  })
  afterAll(() => server.stop())

  async function open(hello?: string): Promise<WebSocket> {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/ipc`, { headers: { origin, cookie } })
    socket.on('error', () => undefined)
    await once(socket, 'open')
    if (hello !== undefined) socket.send(JSON.stringify({ kind: 'hello', token: hello }))
    return socket
  }
  const gone = (socket: WebSocket): Promise<unknown> =>
    socket.readyState === WebSocket.CLOSED ? Promise.resolve() : once(socket, 'close')

  /** As long as it is open, and no more than a hundred megabytes: answers with how much it was. */
  async function pour(socket: WebSocket, send: Send): Promise<number> {
    let sent = 0
    while (socket.readyState === WebSocket.OPEN && sent < 100 * 1024 * 1024) {
      sent += await send(socket)
      while (socket.bufferedAmount > 1024 * 1024 && socket.readyState === WebSocket.OPEN)
        await new Promise((resolve) => setTimeout(resolve, 1))
      if (sent % (16 * 1024) === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    socket.terminate()
    await gone(socket)
    return sent
  }

  test.each<readonly [string, Send]>([
    [
      'one message in pieces without end',
      (socket) => {
        socket.send(piece, { fin: false })
        return piece.length
      },
    ],
    [
      // The library has a limit of its own for these, and for pings that wait to be answered.
      'empty pieces without end',
      (socket) => {
        for (let at = 0; at < 1_024; at += 1) socket.send('', { fin: false })
        return 16 * 1024
      },
    ],
    [
      'pings without end',
      (socket) => {
        for (let at = 0; at < 128; at += 1) socket.ping(Buffer.alloc(120))
        return 16 * 1024
      },
    ],
  ])('before it says who it is, a socket gets nowhere with %s', async (_name, send) => {
    await server.withstands(async () => {
      const began = performance.now()
      const sent = await Promise.all(Array.from({ length: 8 }, async () => pour(await open(), send)))
      expect(Math.max(...sent), 'what was sent until it was cut').toBeLessThan(8 * 1024 * 1024)
      expect(performance.now() - began, 'it is not the time for the hello that ends it').toBeLessThan(4_000)
      return []
    })
  })

  test('the first calls may come in one breath with the hello, however large they are', async () => {
    const socket = await open()
    const heard = once(socket, 'message')
    socket.send(JSON.stringify({ kind: 'hello', token: pageToken }))
    for (let at = 0; at < 8; at += 1) socket.send(JSON.stringify({ kind: 'use', filler: 'x'.repeat(100_000) }))
    await heard
    const [code] = (await once(socket, 'close')) as [number]
    // Read, and refused for what it is: nothing was cut for its size.
    expect(code).toBe(socketCloseCodes.malformed)
  })

  const call = (method: string, input: object) => JSON.stringify({ id: 1, method, input })
  test.each<readonly [string, Send]>([
    [
      'one message in pieces without end',
      (socket) => {
        socket.send(piece, { fin: false })
        return piece.length
      },
    ],
    [
      'thousands of calls at once',
      (socket) => {
        for (let at = 0; at < 1_024; at += 1) socket.send(call('nobody.knows', {}))
        return 16 * 1024
      },
    ],
  ])('a page that is signed in floods itself alone: %s', async (_name, send) => {
    await server.withstands(async () => {
      expect(await pour(await open(pageToken), send)).toBeLessThan(16 * 1024 * 1024)
      return []
    })
  })

  test.each<readonly [string, Send]>([
    [
      'asks and asks',
      (socket) => {
        // The answer says what was not understood, and so is as long.
        socket.send(call('app.bootstrap', { ['x'.repeat(100 * 1024)]: 1 }))
        return 100 * 1024
      },
    ],
    [
      'pings and pings',
      (socket) => {
        for (let at = 0; at < 128; at += 1) socket.ping(Buffer.alloc(120))
        return 16 * 1024
      },
    ],
  ])('a page that is signed in, never reads, and %s is cut', { timeout: 240_000 }, async (_name, send) => {
    await server.withstands(async () => {
      const deaf = await open(pageToken)
      deaf.pause()
      expect(await pour(deaf, send), 'what was sent until it was cut').toBeLessThan(64 * 1024 * 1024)
      return []
    })
  })
})
