import { afterJsonSpace, endOfJsonString, jsonByte } from '#shared/lib/json-bytes.ts'

const { quote, colon, openBrace, closeBrace, openBracket, closeBracket } = jsonByte
const maxValueBytes = 1_024
const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)/

/**
 * Short values at the top of a JSON object, or one object below (`event.type`), found without parsing the rest: bodies may be
 * large, and the thread that answers providers holds no second copy of them. Of equal names the last one counts, as for a
 * parser. Says nothing about whether the bytes are JSON.
 */
export function pickFields(body: Uint8Array, wanted: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  /** The name under which the object at depth 2 stands; undefined within lists. */
  let parent: string | undefined
  let name: string | undefined
  let depth = 0
  let lists = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]
    if (byte === openBrace) {
      depth += 1
      if (depth === 2) parent = lists === 0 ? name : undefined
      if (depth === 2 && parent !== undefined) forget(found, parent)
    } else if (byte === closeBrace) depth -= 1
    else if (byte === openBracket) lists += 1
    else if (byte === closeBracket) lists -= 1
    else if (byte === quote) {
      const end = endOfJsonString(body, at)
      if (lists === 0 && (depth === 1 || (depth === 2 && parent !== undefined)) && isName(body, end)) {
        const own = plainName(textOf(body, at, end))
        if (depth === 1) name = own
        if (depth === 1 && own !== undefined) forget(found, own)
        const path = depth === 1 || own === undefined ? own : `${parent}.${own}`
        if (path !== undefined && wanted.has(path)) found.set(path, valueAfter(body, end + 1))
      }
      at = end
    }
  }
  return found
}

/** A name with a dot in it would pose as a path. */
function plainName(name: string | undefined): string | undefined {
  return name?.includes('.') === true ? undefined : name
}

/** A name that comes again replaces all that was there. */
function forget(found: Map<string, unknown>, name: string): void {
  if (found.size === 0) return
  for (const path of found.keys()) if (path === name || path.startsWith(`${name}.`)) found.delete(path)
}

function isName(body: Uint8Array, end: number): boolean {
  return body[afterJsonSpace(body, end + 1)] === colon
}

/** The value after a name, where it is short and stands alone; undefined otherwise. */
function valueAfter(body: Uint8Array, from: number): unknown {
  const start = afterJsonSpace(body, afterJsonSpace(body, from) + 1)
  if (body[start] === quote) return textOf(body, start, endOfJsonString(body, start))
  const text = scalar.exec(Buffer.from(body.subarray(start, start + 40)).toString('latin1'))?.[0]
  return text === undefined ? undefined : parsed(text)
}

function textOf(body: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > maxValueBytes || end >= body.length) return undefined
  const value = parsed(Buffer.from(body.subarray(start, end + 1)).toString('utf8'))
  return typeof value === 'string' ? value : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON after all; whoever reads the whole says so.
    return undefined
  }
}
