/** A piece of a search, and where it stands. */
export interface SearchToken {
  readonly raw: string
  readonly start: number
  readonly end: number
  /** In lower case; null for words and phrases. */
  readonly name: string | null
  /** Without quotes. */
  readonly value: string
  readonly isNegated: boolean
  readonly isQuoted: boolean
  /** A quote that nothing ends: its words are taken singly. */
  readonly isOpen: boolean
}

const blank = /\s/
/** `https://…` is no filter. */
const head = /(-?)(?:([a-z_]+):(?!\/\/))?/iy
const inQuotes = /"((?:[^"\\]|\\.)*)"/y
const plain = /\S*/y

/** Cuts a search at its blanks, except those in quotes. */
export function searchTokens(text: string): SearchToken[] {
  const tokens: SearchToken[] = []
  let at = 0
  while (at < text.length) {
    if (blank.test(text.charAt(at))) {
      at += 1
      continue
    }
    const token = tokenAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(text: string, start: number): SearchToken {
  const [lead = '', sign = '', name] = at(head, text, start)
  const from = start + lead.length
  const [whole, inner] = at(inQuotes, text, from)
  const isOpen = whole === undefined && text.charAt(from) === '"'
  if (whole !== undefined) {
    const value = (inner ?? '').replaceAll(/\\(.)/gs, '$1')
    const end = from + whole.length
    const raw = text.slice(start, end)
    return { raw, start, end, name: named(name), value, isNegated: sign !== '', isQuoted: true, isOpen }
  }
  const [rest = ''] = at(plain, text, from)
  const end = from + rest.length
  const raw = text.slice(start, end)
  return { raw, start, end, name: named(name), value: rest, isNegated: sign !== '', isQuoted: false, isOpen }
}

function named(name: string | undefined): string | null {
  return name === undefined ? null : name.toLowerCase()
}

function at(pattern: RegExp, text: string, index: number): readonly (string | undefined)[] {
  pattern.lastIndex = index
  return pattern.exec(text) ?? []
}

/** A value in quotes, as it is read back. */
export function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
