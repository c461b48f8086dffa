import { createHash } from 'node:crypto'

/** Hex digits that depend on the name only. */
export function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex')
}

/** A name-based UUID: the same name gives the same id, so that a delivery that was sent before is known again. */
export function uuidOf(name: string): string {
  const hex = hashOf(name)
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`
}

/** A positive whole number below ten billion that depends on the name only. */
export function numberOf(name: string): number {
  return 1_000_000_000 + (Number.parseInt(hashOf(name).slice(0, 12), 16) % 8_999_999_999)
}
