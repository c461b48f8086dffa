import { createHash, timingSafeEqual } from 'node:crypto'

/** An operator token: 32 random bytes behind a prefix that scanners and our own redactor know. */
export function makeToken(randomBytes: (count: number) => Uint8Array): string {
  return `swb_${Buffer.from(randomBytes(32)).toString('base64url')}`
}

/** What is stored of a token: it has 256 bits of its own, so a plain hash can't be guessed back. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest()
}

/** Whether two hashes are equal, in constant time. */
export function sameHash(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right)
}
