import { afterEach, describe, expect, test } from 'vitest'
import { serverLimits } from '#main/node-host/host-server.ts'
import { sessionLimits } from '#main/node-host/session-book.ts'
import { sessionCookies } from '#main/node-host/session-cookies.ts'
import { maxIpcBytes } from '#shared/ipc/contract.ts'
import {
  createTestTime,
  openSignedIn,
  openTestSocket,
  requestText,
  sendRaw,
  signIn,
  startTestHost,
  upgradeHeaders,
  type RawAnswer,
  type SignedIn,
  type TestHost,
  type TestTime,
} from '../integration/host-harness.ts'

const hosts: TestHost[] = []
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.stop()
})

/** Sockets need real time to open, so only what a test waits for follows the clock. */
async function start(): Promise<{ host: TestHost; time: TestTime }> {
  const time = createTestTime()
  const host = await startTestHost(time)
  hosts.push(host)
  return { host, time }
}

const post = (host: TestHost, token: string, cookie = ''): Promise<RawAnswer> => {
  const headers = { Host: host.authority, Origin: host.origin, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie }
  return sendRaw(host.port, requestText('POST /session', headers, JSON.stringify({ token })))
}
const upgrade = async (host: TestHost, cookie: string): Promise<number> => {
  const headers = upgradeHeaders(host, { Origin: host.origin, Cookie: cookie })
  return (await sendRaw(host.port, requestText('GET /ipc', headers))).status
}
const say = { id: 1, method: 'note.say', input: { text: 'x' } }

describe('S14: the one-time ticket', () => {
  test('is traded once, for a cookie that scripts and other sites never see', async () => {
    const { host, time } = await start()
    const ticket = host.book.issueTicket()
    const { status, head } = await post(host, ticket)
    expect(status).toBe(200)
    expect(head).toMatch(
      new RegExp(`set-cookie: switchboard-${host.port}-[\\w-]{8}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/\\r\\n`),
    )
    time.pass(sessionLimits.raceMs)
    expect((await post(host, ticket)).status).toBe(401)
  })

  test('is worth nothing after ten minutes', async () => {
    const { host, time } = await start()
    const ticket = host.book.issueTicket()
    time.pass(sessionLimits.ticketMs - 1)
    expect(host.book.isRedeemable(ticket)).toBe(true)
    time.pass(1)
    expect((await post(host, ticket)).status).toBe(401)
  })

  test('that comes twice within seconds was seen by somebody: its session ends, also on an open socket', async () => {
    const { host } = await start()
    const ticket = host.book.issueTicket()
    const first = await signIn(host, ticket)
    const { closed } = await openSignedIn(host, first)
    expect((await post(host, ticket)).status).toBe(401)
    expect(await closed).toBe(4412)
    expect(await upgrade(host, first.cookie)).toBe(401)
    expect(host.book.stateOfPage(first.token)).toBe('seen_twice')
  })

  test('ends the tabs that such a session has let in', async () => {
    const { host } = await start()
    const ticket = host.book.issueTicket()
    const { cookie, token } = await signIn(host, ticket)
    const parent = host.book.find([cookie.split('=')[1] ?? ''], token)
    const child = await signIn(host, host.book.issueTicket(parent))
    const { closed } = await openSignedIn(host, child)
    await post(host, ticket)
    expect(await closed).toBe(4412)
  })

  test('that is opened again later does the open tab no harm', async () => {
    const { host, time } = await start()
    const ticket = host.book.issueTicket()
    const { token } = await signIn(host, ticket)
    time.pass(sessionLimits.raceMs)
    expect((await post(host, ticket)).status).toBe(401)
    expect(host.book.stateOfPage(token)).toBe('alive')
  })

  test('cannot be hoarded: of many, the oldest go', async () => {
    const { host } = await start()
    const tickets = Array.from({ length: sessionLimits.tickets + 1 }, () => host.book.issueTicket())
    expect(host.book.isRedeemable(tickets[0] ?? '')).toBe(false)
    expect(host.book.isRedeemable(tickets[1] ?? '')).toBe(true)
  })

  test('clears the cookies of sessions that are over, and of no others', async () => {
    const { host, time } = await start()
    const over = await signIn(host)
    time.pass(sessionLimits.idleMs)
    const living = await signIn(host)
    const elsewhere = `switchboard-1-abcdefgh=${'x'.repeat(43)}`
    const { head } = await post(host, host.book.issueTicket(), [over.cookie, living.cookie, elsewhere].join('; '))
    const cleared = [...head.matchAll(/set-cookie: ([^=]+)=; Max-Age=0/g)].map(([, name]) => name)
    expect(cleared).toEqual([over.cookie.split('=')[0]])
  })
})

describe('S14: a session needs its cookie and its page token', () => {
  test('no upgrade without a living cookie', async () => {
    const { host } = await start()
    const { cookie } = await signIn(host)
    expect(await upgrade(host, '')).toBe(401)
    expect(await upgrade(host, `${cookie}x`)).toBe(401)
    expect(await upgrade(host, cookie.replace(String(host.port), '1'))).toBe(401)
    expect(await upgrade(host, cookie.replace('switchboard-', 'x-'))).toBe(401)
    expect(await upgrade(host, cookie)).toBe(101)
  })

  test('a cookie that a page of another port has planted changes nothing', async () => {
    const { host } = await start()
    const { cookie, token } = await signIn(host)
    const [name, value] = cookie.split('=')
    const planted = `${name}=planted; ${cookie}; ${name}=; switchboard-${host.port}-=x; ${name}x=${value}x`
    expect(await upgrade(host, planted)).toBe(101)
    const { socket } = await openSignedIn(host, { cookie: planted, token })
    expect(socket.readyState).toBe(socket.OPEN)
    expect(sessionCookies(planted, host.port).map((each) => each.value)).toContain(value)
  })

  test('the page token of another session, or none, ends the socket before anything runs', async () => {
    const { host } = await start()
    const { cookie, token } = await signIn(host)
    const other = await signIn(host)
    const firsts = [
      say,
      { kind: 'hello', token: 'wrong' },
      { kind: 'hello', token: other.token },
      { kind: 'hello', token: cookie.split('=')[1] },
      { kind: 'hello', token, more: 1 },
      { kind: 'hello' },
      { kind: 'use' },
      { kind: 'ticket' },
    ]
    for (const first of firsts) {
      const { closed, send } = await openTestSocket(host, cookie)
      send(first)
      send(say)
      expect(await closed, JSON.stringify(first)).toBe(4401)
    }
    expect(host.calls).toEqual([])
  })

  test('pages beyond the cap are sent away with a code that means later', async () => {
    const { host } = await start()
    const { cookie } = await signIn(host)
    const opened = await Promise.all(Array.from({ length: serverLimits.sockets }, () => openTestSocket(host, cookie)))
    const late = await openTestSocket(host, cookie)
    expect(await late.closed).toBe(1013)
    for (const { socket } of opened) expect(socket.readyState).toBe(socket.OPEN)
  })

  test('a socket that says nothing is closed after five seconds', async () => {
    const { host, time } = await start()
    const { cookie } = await signIn(host)
    const { closed } = await openTestSocket(host, cookie)
    time.pass(5_000)
    expect(await closed).toBe(4401)
  })

  test('with both it answers, reload after reload', async () => {
    const { host } = await start()
    const session = await signIn(host)
    for (let reload = 0; reload < 2; reload += 1) {
      const { socket, next, send } = await openSignedIn(host, session)
      send({ ...say, id: 7 })
      expect(await next()).toEqual({ kind: 'reply', id: 7, reply: { ok: true, output: { text: 'x' } } })
      socket.close()
    }
  })

  test.each([
    ['text that is no JSON', 'x', 4400],
    ['a call without its parts', '{"id":1}', 4400],
    ['a call with more than its parts', JSON.stringify({ ...say, more: 1 }), 4400],
    ['a list', '[]', 4400],
    ['an unknown word', '{"kind":"shout"}', 4400],
    ['bytes', Buffer.from(JSON.stringify(say)), 4400],
    ['more than the cap', 'x'.repeat(maxIpcBytes + 2_048), 1009],
  ])('%s ends it', async (_name, frame, code) => {
    const { host } = await start()
    const { socket, closed } = await openSignedIn(host, await signIn(host))
    socket.send(frame)
    expect(await closed).toBe(code)
    expect(host.calls).toEqual([])
  })
})

describe('S14: a session ends', () => {
  test('when nobody has done anything for long: the open socket hears it at once, whatever the page calls', async () => {
    const { host, time } = await start()
    const session = await signIn(host)
    time.pass(sessionLimits.idleMs - 10_000)
    const { closed, send, next } = await openSignedIn(host, session)
    send(say)
    await next()
    time.pass(10_000)
    expect(await closed).toBe(4410)
    expect(host.book.stateOfPage(session.token)).toBe('idle')
  })

  test('later when a person did something', async () => {
    const { host, time } = await start()
    const session = await signIn(host)
    const { socket, closed, send, next } = await openSignedIn(host, session)
    time.pass(20_000)
    send({ kind: 'use' })
    send(say)
    await next()
    socket.on('ping', () => undefined)
    for (let minute = 0; minute < 5; minute += 1) {
      // Pings are real, so the page gets the time to answer them.
      time.pass(25_000)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(host.book.stateOfPage(session.token)).toBe('alive')
    socket.close()
    await closed
    time.pass(sessionLimits.idleMs - 125_000 - 1)
    expect(host.book.stateOfPage(session.token)).toBe('alive')
    time.pass(1)
    expect(host.book.stateOfPage(session.token)).toBe('idle')
  })

  test('in any case some day, and with it the tabs that it let in', async () => {
    const { host, time } = await start()
    const first = await signIn(host)
    const use = ({ cookie, token }: SignedIn) => {
      const session = host.book.find([cookie.split('=')[1] ?? ''], token)
      if (session !== undefined) host.book.touch(session)
      return session
    }
    for (let day = 0; day < 6.5; day += 0.25) {
      use(first)
      time.pass(sessionLimits.absoluteMs / 28)
    }
    const child = await signIn(host, host.book.issueTicket(use(first)))
    time.pass(sessionLimits.absoluteMs / 28)
    use(child)
    time.pass(sessionLimits.absoluteMs / 28 - 10_000)
    const { closed } = await openSignedIn(host, child)
    time.pass(10_000)
    expect(await closed).toBe(4411)
    expect(use(first)).toBeUndefined()
  })

  test('an ended session makes no tickets, and its tickets open nothing', async () => {
    const { host, time } = await start()
    const { cookie, token } = await signIn(host)
    time.pass(sessionLimits.idleMs - 1)
    const session = host.book.find([cookie.split('=')[1] ?? ''], token)
    const ticket = host.book.issueTicket(session)
    time.pass(1)
    expect((await post(host, ticket)).status).toBe(401)
  })
})

describe('S14: a signed-in tab lets another one in', () => {
  test('by a ticket that lasts half a minute and opens a session of its own', async () => {
    const { host, time } = await start()
    const first = await signIn(host)
    const { send, next } = await openSignedIn(host, first)
    send({ kind: 'ticket' })
    const { ticket } = (await next()) as { ticket: string }
    const second = await signIn(host, ticket)
    expect(second.cookie).not.toBe(first.cookie)
    expect(second.token).not.toBe(first.token)
    send({ kind: 'ticket' })
    const late = (await next()) as { ticket: string }
    time.pass(sessionLimits.tabTicketMs)
    expect((await post(host, late.ticket)).status).toBe(401)
  })

  test('a browser with both cookies serves both tabs', async () => {
    const { host } = await start()
    const first = await signIn(host)
    const second = await signIn(host)
    const cookie = `${first.cookie}; ${second.cookie}`
    for (const { token } of [first, second]) {
      const { send, next } = await openSignedIn(host, { cookie, token })
      send(say)
      expect(await next()).toMatchObject({ reply: { ok: true } })
    }
  })
})
