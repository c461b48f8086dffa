/** The bytes that give JSON its form, in UTF-8. */
export const jsonByte = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  backslash: 0x5c,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const

/** Whether a byte is one of the four that may stand between values; false past the end. */
export function isJsonSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/** The position of the first byte from `start` on that is no space; the length where there is none. */
export function afterJsonSpace(bytes: Uint8Array, start: number): number {
  let at = start
  while (isJsonSpace(bytes[at])) at += 1
  return at
}

/** The position of the quote that ends the string whose first quote is at `start`, or the length where it has no end. */
export function endOfJsonString(bytes: Uint8Array, start: number): number {
  const { length } = bytes
  for (let at = start + 1; at < length; at += 1) {
    const byte = bytes[at] ?? 0
    // Most bytes of most strings are beyond both of them.
    if (byte > jsonByte.backslash) continue
    if (byte === jsonByte.quote) return at
    if (byte === jsonByte.backslash) at += 1
  }
  return length
}
