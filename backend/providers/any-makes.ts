import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

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
