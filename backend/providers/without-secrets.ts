import type { RequestHeaders } from './webhook-provider.ts'

/** Names that carry credentials or proofs, or an address with one in it, whoever sends them. */
const secretName =
  /authorization|cookie|signature|token|secret|password|credential|session|api-?key|client-cert|(?:original|rewrite)-ur[il]|forwarded-(?:uri|path)|^(?:referer|location)$/

/** The headers of a request without what proves or grants anything. */
export function withoutSecrets(headers: RequestHeaders, secretHeaders: readonly string[]): RequestHeaders {
  const kept: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined && !secretHeaders.includes(name) && !secretName.test(name)) kept[name] = value
  }
  return kept
}
