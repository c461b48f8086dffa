/**
 * Indents JSON text by two spaces and keeps every literal as it was sent: numbers beyond 2^53 and escapes survive.
 * Returns null where the text is not JSON.
 */
export function reformatJson(text: string): string | null {
  try {
    JSON.parse(text)
  } catch {
    return null
  }
  const out: string[] = []
  let depth = 0
  let at = 0
  const newLine = (): void => void out.push('\n', '  '.repeat(depth))
  while (at < text.length) {
    const char = text.charAt(at)
    if (char === '{' || char === '[') {
      const next = skipSpace(text, at + 1)
      const close = text.charAt(next)
      if (close === '}' || close === ']') {
        out.push(char, close)
        at = next + 1
        continue
      }
      out.push(char)
      depth += 1
      newLine()
    } else if (char === '}' || char === ']') {
      depth -= 1
      newLine()
      out.push(char)
    } else if (char === ',') {
      out.push(char)
      newLine()
    } else if (char === ':') {
      out.push(': ')
    } else if (!isSpace(char)) {
      const end = char === '"' ? endOfString(text, at) : endOfLiteral(text, at)
      out.push(text.slice(at, end))
      at = end
      continue
    }
    at += 1
  }
  return out.join('')
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charAt(at))) at += 1
  return at
}

function endOfString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at + 1
}

function endOfLiteral(text: string, from: number): number {
  let at = from
  while (at < text.length && !',:]}[{"'.includes(text.charAt(at)) && !isSpace(text.charAt(at))) at += 1
  return at
}
