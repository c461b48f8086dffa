import type { IncomingMessage } from 'node:http'
import { traceparentOf } from '#shared/api/traceparent.ts'

const shape = /^(?!ff)[\da-f]{2}-([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-|$)/

/** The trace that a request belongs to, by the W3C's `traceparent`; one of our own where it names none. */
export function traceIdOf(incoming: IncomingMessage, newTraceId: () => string): string {
  const given = incoming.headers['traceparent']
  const id = typeof given === 'string' && given.length <= 512 ? shape.exec(given)?.[1] : undefined
  return id === undefined || /^0+$/.test(id) ? newTraceId() : id
}

/** The same for the answer. */
export function traceHeaders(traceId: string): { readonly 'X-Trace-Id': string; readonly traceparent: string } {
  return { 'X-Trace-Id': traceId, traceparent: traceparentOf(traceId) }
}

const idBytes = 16
const idsAtOnce = 256

/** Makes ids of traces; asks for randomness rarely, because asking costs more than all the rest. */
export function createNewTraceId(randomBytes: (size: number) => Uint8Array): () => string {
  let pool = ''
  let at = 0
  return () => {
    if (at === pool.length) {
      pool = Buffer.from(randomBytes(idBytes * idsAtOnce)).toString('hex')
      at = 0
    }
    at += idBytes * 2
    return pool.slice(at - idBytes * 2, at)
  }
}
