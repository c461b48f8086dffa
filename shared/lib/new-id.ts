/** Makes an opaque id: a prefix and a UUIDv7, so that ids sort by the time they were made. */
export type NewId = <P extends string>(prefix: P) => `${P}_${string}`

/**
 * Builds an id maker. `randomBytes` returns that many random bytes; `clock` is in milliseconds.
 * Layout of the UUID: RFC 9562, section 5.7.
 */
export function createNewId(randomBytes: (count: number) => Uint8Array, clock: () => number): NewId {
  return (prefix) => `${prefix}_${uuidV7(randomBytes(10), clock())}`
}

/** A UUIDv7 in its usual text form, from a time in milliseconds and 10 random bytes. */
export function uuidV7(random: Uint8Array, timeMs: number): string {
  const bytes = new Uint8Array(16)
  let rest = timeMs
  for (let at = 5; at >= 0; at -= 1) {
    bytes[at] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
