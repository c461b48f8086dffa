import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { RequestHeaders } from './webhook-provider.ts'

/** The header's value; throws the code where there is none. */
export function requireHeader(
  headers: RequestHeaders,
  name: string,
  code: 'signature.missing' | 'request.header_missing' = 'request.header_missing',
): string {
  const value = headers[name]
  if (value === undefined || value === '') {
    throw new SwitchboardError(code, `The header ${name} is missing.`, { details: { header: name } })
  }
  return value
}

/** A header that names something: short, and of visible characters. */
export function shortHeader(headers: RequestHeaders, name: string): string {
  const value = requireHeader(headers, name)
  if (!isId(value)) {
    throw new SwitchboardError('request.invalid', `The header ${name} is not an id.`, { details: { header: name } })
  }
  return value
}

export function isId(value: string): boolean {
  return value.length <= 128 && /^[\x21-\x7e]+$/.test(value)
}

/** Whether one of the secrets makes what was claimed. Every one is tried, so that the time tells nothing about which it was. */
export function anyMakes<S>(
  claimed: Uint8Array | undefined,
  secrets: readonly S[],
  make: (secret: S) => Uint8Array,
): boolean {
  let matches = false
  for (const secret of secrets) {
    const expected = make(secret)
    if (claimed !== undefined && claimed.length === expected.length && timingSafeEqual(claimed, expected))
      matches = true
  }
  return matches
}

/** HMAC-SHA256 over the parts, one after the other. */
export function hmacOf(key: KeyObject | Uint8Array, ...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const hmac = createHmac('sha256', key)
  for (const part of parts) hmac.update(part)
  return hmac.digest()
}

/** HMAC-SHA256 by a secret's text, in hex. */
export function hexHmacOf(secret: string, ...parts: readonly (string | Uint8Array)[]): string {
  return Buffer.from(hmacOf(Buffer.from(secret), ...parts)).toString('hex')
}

/** The bytes of a signature in hex, after a prefix; undefined where it isn't one. */
export function hexAfter(prefix: string, value: string | undefined): Uint8Array | undefined {
  const hex = value?.startsWith(prefix) === true ? value.slice(prefix.length) : ''
  return /^[0-9a-f]{64}$/.test(hex) ? Buffer.from(hex, 'hex') : undefined
}

export function invalidSignature(): SwitchboardError {
  return new SwitchboardError('signature.invalid', 'The signature does not fit the body.')
}

/** The type of a body that names none, or an impossible one. */
export const unnamedType = 'unnamed'

export const freshMs = 5 * 60_000

/** Refuses what was signed at another time, five minutes either way; `seconds` is part of what was signed. */
export function requireFresh(seconds: string, nowMs: number): void {
  if (isWithin(Number(seconds) * 1000, nowMs, { pastMs: freshMs, futureMs: freshMs })) return
  throw new SwitchboardError('signature.stale', 'It was signed more than five minutes from now; is the clock right?')
}

export function isWithin(
  atMs: number,
  nowMs: number,
  { pastMs, futureMs }: { readonly pastMs: number; readonly futureMs: number },
): boolean {
  return atMs >= nowMs - pastMs && atMs <= nowMs + futureMs
}
