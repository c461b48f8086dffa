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
