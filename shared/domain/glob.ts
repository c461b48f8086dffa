/** Whether a text matches; made by `compileGlob`. */
export type Glob = (text: string) => boolean

const anyOne = -1
const anyInSegment = -2
const anything = -3
const wholeSegments = -4
const slash = 47

/**
 * A glob over names with `/`: `?` is one character, `*` any number within a segment, `**` any number across segments,
 * and `**` as a whole segment also stands for no segment at all. Everything else is itself; case counts.
 * Matching takes at most pattern length × text length steps, whatever the pattern.
 */
export function compileGlob(pattern: string): Glob {
  if (!/[*?]/.test(pattern)) return (text) => text === pattern
  if (pattern === '**') return () => true
  const prefix = pattern.slice(0, -2)
  if (pattern.endsWith('**') && !/[*?]/.test(prefix)) return (text) => text.startsWith(prefix)
  const tokens = tokensOf(pattern)
  return (text) => matches(tokens, text)
}

function tokensOf(pattern: string): readonly number[] {
  const tokens: number[] = []
  let at = 0
  while (at < pattern.length) {
    const code = pattern.codePointAt(at) ?? 0
    if (code === 63) tokens.push(anyOne)
    else if (code !== 42) tokens.push(code)
    else {
      let stars = 1
      while (pattern.charCodeAt(at + stars) === 42) stars += 1
      const segmentStart = at === 0 || pattern.charCodeAt(at - 1) === slash
      const swallowsSlash = stars > 1 && segmentStart && pattern.charCodeAt(at + stars) === slash
      tokens.push(stars === 1 ? anyInSegment : swallowsSlash ? wholeSegments : anything)
      at += stars - 1 + (swallowsSlash ? 1 : 0)
    }
    at += code > 0xffff ? 2 : 1
  }
  return tokens
}

/** All positions of the pattern are followed at once, so no choice is ever taken back. */
function matches(tokens: readonly number[], text: string): boolean {
  let now = new Uint8Array(tokens.length + 1)
  let next = new Uint8Array(tokens.length + 1)
  enter(tokens, now, 0)
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    next.fill(0)
    let alive = false
    for (let at = 0; at < tokens.length; at += 1) {
      if (now[at] === 1 && step(tokens, next, at, code)) alive = true
    }
    if (!alive) return false
    const spare = now
    now = next
    next = spare
  }
  return now[tokens.length] === 1
}

/** Marks where the pattern may be after `code` was read at position `at`; false when this position dies. */
function step(tokens: readonly number[], next: Uint8Array, at: number, code: number): boolean {
  switch (tokens[at]) {
    case code:
      enter(tokens, next, at + 1)
      return true
    case anyOne:
      if (code === slash) return false
      enter(tokens, next, at + 1)
      return true
    case anyInSegment:
      if (code === slash) return false
      enter(tokens, next, at)
      return true
    case anything:
      enter(tokens, next, at)
      return true
    case wholeSegments:
      next[at] = 1
      if (code === slash) enter(tokens, next, at + 1)
      return true
    default:
      return false
  }
}

/** Marks a position, and the ones after it that need no character to be reached. */
function enter(tokens: readonly number[], states: Uint8Array, from: number): void {
  let at = from
  states[at] = 1
  while (at < tokens.length && (tokens[at] ?? 0) <= anyInSegment) {
    at += 1
    states[at] = 1
  }
}
