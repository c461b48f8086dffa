import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { cookieName } from './read-cookie.ts'
import type { SessionBook } from './session-book.ts'

const maxBodyBytes = 1_024
const bodySchema = z.strictObject({ token: z.string().min(1).max(256) })

/** `POST /session`: the one-time ticket of the address becomes a cookie and a page token. */
export async function answerSession(
  request: IncomingMessage,
  response: ServerResponse,
  { book, port }: { book: SessionBook; port: number },
): Promise<void> {
  const body = await readBody(request)
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) return answerJson(response, 400, { code: 'request.invalid' })
  const made = book.redeem(parsed.data.token)
  if (made === undefined) return answerJson(response, 401, { code: 'token.invalid' })
  response.setHeader('set-cookie', `${cookieName(port)}=${made.cookie}; HttpOnly; SameSite=Strict; Path=/`)
  answerJson(response, 200, { token: made.pageToken })
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
