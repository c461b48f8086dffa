import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { SessionState } from '#shared/ipc/socket-close-codes.ts'
import { cookieName, sessionCookies } from './session-cookies.ts'
import type { SessionBook } from './session-book.ts'

const maxBodyBytes = 1_024
const bodySchema = z.strictObject({ token: z.string().min(1).max(256) })

interface Facts {
  readonly book: SessionBook
  readonly port: number
}

/** `POST /session`: the one-time ticket of the address becomes a cookie and a page token. */
export async function answerSession(request: IncomingMessage, response: ServerResponse, facts: Facts): Promise<void> {
  const { book, port } = facts
  const token = await readToken(request)
  if (token === undefined) return answerJson(response, 400, { code: 'request.invalid' })
  const made = book.redeem(token)
  if (made === undefined) return answerJson(response, 401, { code: 'token.invalid' })
  const cookie = `${cookieName(port, made.id)}=${made.cookie}; HttpOnly; SameSite=Strict; Path=/`
  response.setHeader('set-cookie', [...deadCookies(request, facts), cookie])
  answerJson(response, 200, { token: made.pageToken })
}

/** `POST /session/state`: tells the page that holds a token what has become of its session. */
export async function answerState(request: IncomingMessage, response: ServerResponse, { book }: Facts): Promise<void> {
  const token = await readToken(request)
  if (token === undefined) return answerJson(response, 400, { code: 'request.invalid' })
  const state: SessionState = book.stateOfPage(token)
  answerJson(response, 200, { state })
}

/** A browser keeps few cookies per host: those of sessions that are over make room. */
function deadCookies(request: IncomingMessage, { book, port }: Facts): readonly string[] {
  const sent = sessionCookies(request.headers.cookie, port)
  const living = new Set(book.living(sent.map(({ value }) => value)))
  const dead = sent.filter(({ name, value }) => /^[\w-]+$/.test(name) && !living.has(value))
  return dead.map(({ name }) => `${name}=; Max-Age=0; HttpOnly; SameSite=Strict; Path=/`)
}

async function readToken(request: IncomingMessage): Promise<string | undefined> {
  const parsed = bodySchema.safeParse(await readBody(request))
  return parsed.data?.token
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const piece = Buffer.from(chunk as Uint8Array)
    bytes += piece.length
    if (bytes > maxBodyBytes) return undefined
    chunks.push(piece)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

function answerJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  })
  response.end(text)
}
