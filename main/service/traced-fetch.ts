import { traceparentOf } from '#shared/api/traceparent.ts'
import type { Fetch } from './service-client.ts'

/** Begins a trace with every request; the service logs and answers under its id. */
export function tracedFetch(fetch: Fetch, newTraceId: () => string): Fetch {
  return (input, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('traceparent', traceparentOf(newTraceId()))
    return fetch(input, { ...init, headers })
  }
}
