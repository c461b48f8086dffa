import type { IncomingMessage } from 'node:http'

/** Header name to value, lower case, repeated ones joined as HTTP does it. */
export function forwardedHeaders(incoming: IncomingMessage): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return headers
}
