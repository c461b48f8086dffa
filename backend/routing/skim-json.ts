import { isJsonSpace, jsonByte } from '#shared/lib/json-bytes.ts'

export interface SkimLimits {
  readonly maxStringBytes: number
  readonly maxItems: number
}

/** No title is longer, and within the limits of the intake no list of objects either: what is left out is never asked for. */
export const skimLimits: SkimLimits = { maxStringBytes: 64 * 1024, maxItems: 10_000 }

const { quote, comma, backslash, openBrace, closeBrace, openBracket, closeBracket } = jsonByte
const letterU = 0x75

/**
 * The text of large JSON, with long strings cut and long lists ended early, so that parsing it takes little memory however
 * much of the rest there is. Undefined where what is left isn't UTF-8. Leaves it to the parser to say what isn't JSON.
 */
export function skimJson(parts: Iterable<Uint8Array>, limits: SkimLimits = skimLimits): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const skim = new Skim(limits)
  let text = ''
  try {
    for (const part of parts) text += decoder.decode(skim.next(part), { stream: true })
    return text + decoder.decode()
  } catch {
    return undefined
  }
}

/** How many items each open list has had so far; objects don't count. */
type Open = { items: number } | undefined

class Skim {
  private readonly limits: SkimLimits
  private readonly open: Open[] = []
  private inString = false
  private isCut = false
  private length = 0
  /** Bytes of an escape that are still to come. */
  private escape = 0
  private escapeAt = 0
  private afterSpace = false
  /** How deep the list lies whose further items are left out. */
  private skipped: number | undefined
  private out = new Uint8Array()
  private end = 0

  constructor(limits: SkimLimits) {
    this.limits = limits
  }

  /** What is kept of the next part; valid until the one after. */
  next(part: Uint8Array): Uint8Array {
    if (this.out.length < part.length) this.out = new Uint8Array(part.length)
    this.end = 0
    for (const byte of part) {
      if (this.inString) this.insideString(byte)
      else this.outside(byte)
    }
    return this.out.subarray(0, this.end)
  }

  private keep(byte: number): void {
    this.out[this.end] = byte
    this.end += 1
  }

  private insideString(byte: number): void {
    this.length += 1
    if (this.escape > 0) {
      this.escape -= 1
      // The one after the backslash says how many follow.
      if (this.escape === 0 && byte === letterU && this.length === this.escapeAt + 1) this.escape = 4
    } else if (byte === quote) {
      this.inString = false
      if (this.skipped === undefined) this.keep(byte)
      return
    } else {
      // Between two characters, never within one.
      if (this.length > this.limits.maxStringBytes && (byte & 0xc0) !== 0x80) this.isCut = true
      if (byte === backslash) {
        this.escape = 1
        this.escapeAt = this.length
      }
    }
    if (!this.isCut) this.keep(byte)
  }

  private outside(byte: number): void {
    if (byte === quote) {
      this.inString = true
      this.length = 0
      this.isCut = this.skipped !== undefined
    } else if (byte === openBracket) this.open.push({ items: 1 })
    else if (byte === openBrace) this.open.push(undefined)
    else if (byte === closeBracket || byte === closeBrace) {
      if (this.open.length === this.skipped) this.skipped = undefined
      this.open.pop()
    } else if (byte === comma) this.countItem()
    const isSpace = isJsonSpace(byte)
    if (this.skipped === undefined && !(isSpace && this.afterSpace)) this.keep(byte)
    this.afterSpace = isSpace
  }

  private countItem(): void {
    const list = this.open.at(-1)
    if (list === undefined || this.skipped !== undefined) return
    list.items += 1
    if (list.items > this.limits.maxItems) this.skipped = this.open.length
  }
}
