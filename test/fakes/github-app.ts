import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { components } from '@octokit/openapi-types'

type Item = components['schemas']['hook-delivery-item']
type Numbers = 'id' | 'installation_id' | 'repository_id'
/** The description of the API hasn't heard yet that the details' numbers grew, too. */
type Detail = Omit<components['schemas']['hook-delivery'], Numbers> & Pick<Item, Numbers>

interface Kept {
  readonly item: Item
  readonly payload: object
  isReadable: boolean
}

/** What the next requests get instead of their answer. */
export interface Trouble {
  readonly times: number
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  readonly path?: RegExp
  /** Cuts the connection in the middle of the answer. */
  readonly cut?: boolean
}

export const appKeys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  // GitHub's own form of an app's key.
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})

/** GitHub's API for one app over real HTTP, as far as deliveries go: docs.github.com, "GitHub App webhooks". */
export async function startGithubApp(options: { appId?: string; clock?: () => number; prefix?: string } = {}) {
  const { appId = '1', clock = Date.now, prefix = '' } = options
  const kept: Kept[] = []
  const asked: string[] = []
  const troubles: (Trouble & { left: number })[] = []
  /** GitHub's own since 2026 no longer fit into a JavaScript number. */
  let nextId = 3_804_004_623_172_239_366n
  let skewMs = 0
  let publicKey = appKeys.publicKey
  let underWay = 0
  let mostUnderWay = 0
  let budget: { remaining: number; resetAt: number } | undefined
  let beforeAnswer: ((path: string) => unknown) | undefined

  const server = createServer((request, response) => {
    underWay += 1
    mostUnderWay = Math.max(mostUnderWay, underWay)
    response.once('close', () => (underWay -= 1))
    void answer(request, response)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://github.test')
    const path = url.pathname.slice(prefix.length)
    asked.push(`${request.method} ${path}${url.search}`)
    await beforeAnswer?.(`${request.method} ${path}`)
    const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        // Tokens are judged by the machine's time, because the library that signs them knows no other.
        date: new Date((status === 401 ? Date.now() : clock()) + skewMs).toUTCString(),
        ...(budget && {
          'x-ratelimit-limit': '5000',
          'x-ratelimit-remaining': String(budget.remaining),
          'x-ratelimit-reset': String(Math.ceil(budget.resetAt / 1000)),
        }),
        ...headers,
      })
      response.end(body === undefined ? undefined : toJson(body))
    }
    const problem = jwtProblem(request.headers.authorization)
    if (problem !== undefined) return send(401, { message: problem, documentation_url: 'https://docs.github.com/rest' })
    const trouble = troubles.find(({ left, path: only }) => left > 0 && (only?.test(path) ?? true))
    if (trouble !== undefined) {
      trouble.left -= 1
      if (trouble.cut !== true) return send(trouble.status, { message: trouble.message ?? 'Trouble' }, trouble.headers)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('[{')
      return void setTimeout(() => response.destroy(), 5)
    }
    if (budget !== undefined) {
      if (budget.remaining === 0) return send(403, { message: 'API rate limit exceeded for installation.' })
      budget.remaining -= 1
    }
    const [, id, attempts] = /^\/app\/hook\/deliveries(?:\/(\d+)(\/attempts)?)?$/.exec(path) ?? []
    if (!path.startsWith('/app/hook/deliveries')) return send(404, { message: 'Not Found' })
    if (id === undefined) return list(url, send)
    const found = kept.find(({ item }) => String(item.id) === id)
    if (found === undefined) return send(404, { message: 'Not Found' })
    if (attempts === undefined) return send(200, detailOf(found))
    add({ ...found, isReadable: true }, { guid: found.item.guid, redelivery: true })
    send(202, {})
  }

  function list(url: URL, send: (status: number, body: unknown, headers?: Record<string, string>) => void): void {
    const size = Number(url.searchParams.get('per_page') ?? '30')
    const cursor = url.searchParams.get('cursor')
    const newestFirst = kept.toReversed()
    const start = cursor === null ? 0 : newestFirst.findIndex(({ item }) => `v1_${item.id}` === cursor)
    if (start < 0) return send(422, { message: 'Invalid cursor' })
    const after = newestFirst[start + size]
    const next = `${url.pathname}?per_page=${size}&cursor=v1_${after?.item.id}`
    send(
      200,
      newestFirst.slice(start, start + size).map(({ item }) => item),
      after === undefined ? {} : { link: `<http://${hostOf()}${next}>; rel="next"` },
    )
  }

  function jwtProblem(authorization: string | undefined): string | undefined {
    const [head, body, signature] = (/^bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '').split('.')
    if (head === undefined || body === undefined || signature === undefined)
      return 'A JSON web token could not be decoded'
    const isSigned = verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${body}`),
      createPublicKey(publicKey),
      Buffer.from(signature, 'base64url'),
    )
    const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string }
    if (!isSigned || alg !== 'RS256') return 'A JSON web token could not be decoded'
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { iat: number; exp: number; iss: string }
    const now = (Date.now() + skewMs) / 1000
    if (claims.exp > now + 600) return "'Expiration time' claim ('exp') is too far in the future"
    if (claims.iat > now)
      return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
    if (claims.exp <= now)
      return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"
    return String(claims.iss) === appId ? undefined : 'Integration not found'
  }

  function add(one: Pick<Kept, 'payload' | 'isReadable'> & { item?: Item }, more: Partial<Item>): Item {
    const item: Item = {
      guid: one.item?.guid ?? crypto.randomUUID(),
      delivered_at: new Date(clock()).toISOString().replace(/\.\d+Z$/, 'Z'),
      redelivery: false,
      duration: 0.27,
      status: 'failed to connect to host',
      status_code: 502,
      event: one.item?.event ?? 'push',
      action: null,
      installation_id: 5,
      repository_id: 1,
      throttled_at: null,
      ...more,
      id: nextId,
    }
    nextId += 1n
    kept.push({ payload: one.payload, isReadable: one.isReadable, item })
    return item
  }

  const hostOf = () => `127.0.0.1:${(server.address() as AddressInfo).port}`
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://${hostOf()}${prefix}`,
    asked,
    /** GitHub tries to deliver an event, which fails or not: it is on the list from then on. */
    deliver: (payload: object, more: Partial<Item> = {}) => add({ payload, isReadable: true }, more),
    deliverUnreadable: (payload: object, more: Partial<Item> = {}) => add({ payload, isReadable: false }, more),
    /** What is older is kept no longer. */
    forgetBefore(time: number) {
      const left = kept.filter(({ item }) => Date.parse(item.delivered_at) >= time)
      kept.splice(0, kept.length, ...left)
    },
    trouble: (trouble: Trouble) => void troubles.push({ ...trouble, left: trouble.times }),
    calm: () => void troubles.splice(0),
    spend: (remaining: number, resetAt: number) => void (budget = { remaining, resetAt }),
    unspend: () => void (budget = undefined),
    skew: (ms: number) => void (skewMs = ms),
    trustOnly: (pem: string) => void (publicKey = pem),
    onRequest: (hook: (path: string) => unknown) => void (beforeAnswer = hook),
    mostUnderWay: () => mostUnderWay,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type GithubApp = Awaited<ReturnType<typeof startGithubApp>>

function detailOf({ item, payload, isReadable }: Kept): Detail {
  return {
    ...item,
    url: 'https://switchboard.invalid/',
    request: {
      headers: {
        'X-GitHub-Delivery': item.guid,
        'X-GitHub-Event': item.event,
        'X-Hub-Signature-256': `sha256=${'0'.repeat(64)}`,
        'User-Agent': 'GitHub-Hookshot/4e8a1f2',
        'content-type': 'application/json',
      },
      payload: isReadable ? { ...payload } : null,
    },
    response: { headers: {}, payload: '' },
  }
}

/** As GitHub writes them: ids as numbers, however large. */
function toJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `big:${part}` : part))
  return text.replaceAll(/"big:(\d+)"/g, '$1')
}
