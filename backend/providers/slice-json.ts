import { afterJsonSpace, endOfJsonString, isJsonSpace, jsonByte } from '#shared/lib/json-bytes.ts'

export interface Slice {
  readonly start: number
  readonly end: number
}

/**
 * Where the value under a path of keys lies in the text of a JSON object; undefined where there is none. Nothing is parsed, so
 * that the value stays as it was written, byte for byte. Says nothing about whether the text is JSON.
 */
export function sliceJson(text: Uint8Array, path: readonly string[]): Slice | undefined {
  let slice: Slice | undefined = { start: afterJsonSpace(text, 0), end: text.length }
  for (const key of path) {
    slice = memberOf(text, slice.start, key)
    if (slice === undefined) return undefined
  }
  return slice
}

function memberOf(text: Uint8Array, object: number, wanted: string): Slice | undefined {
  if (char(text, object) !== '{') return undefined
  let at = afterJsonSpace(text, object + 1)
  while (text[at] === jsonByte.quote) {
    const keyEnd = afterString(text, at)
    const key = Buffer.from(text.buffer, text.byteOffset + at + 1, Math.max(0, keyEnd - at - 2)).toString('latin1')
    at = afterJsonSpace(text, keyEnd)
    if (char(text, at) !== ':') return undefined
    const start = afterJsonSpace(text, at + 1)
    const end = endOfValue(text, start)
    if (key === wanted) return end > start ? { start, end } : undefined
    at = afterJsonSpace(text, end)
    if (char(text, at) !== ',') return undefined
    at = afterJsonSpace(text, at + 1)
  }
  return undefined
}

/** The position after the value that begins at `start`. */
function endOfValue(text: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const next = char(text, at)
    if (next === '"') {
      at = afterString(text, at) - 1
      if (depth === 0) return at + 1
    } else if (next === '{' || next === '[') depth += 1
    else if (next === '}' || next === ']') {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (depth === 0 && (next === ',' || isJsonSpace(text[at]))) return at
  }
  return text.length
}

/** The position after the string that begins at `start`. */
function afterString(text: Uint8Array, start: number): number {
  return Math.min(endOfJsonString(text, start) + 1, text.length)
}

function char(text: Uint8Array, at: number): string {
  return String.fromCharCode(text[at] ?? 0)
}
