import type { IncomingMessage } from 'node:http'

const shape = /^(?!ff)[\da-f]{2}-([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-|$)/

/** The trace that a request belongs to, by the W3C's `traceparent`; one of our own where it names none. */
export function traceIdOf(incoming: IncomingMessage, newTraceId: () => string): string {
  const given = incoming.headers['traceparent']
  const id = typeof given === 'string' && given.length <= 512 ? shape.exec(given)?.[1] : undefined
  return id === undefined || /^0+$/.test(id) ? newTraceId() : id
}

/** The same for the answer: our part of the trace has the beginning of its id, since nothing is measured inside it. */
export function traceHeaders(traceId: string): { readonly 'X-Trace-Id': string; readonly traceparent: string } {
  const span = /^0+$/.test(traceId.slice(0, 16)) ? '1'.padStart(16, '0') : traceId.slice(0, 16)
  return { 'X-Trace-Id': traceId, traceparent: `00-${traceId}-${span}-00` }
}
