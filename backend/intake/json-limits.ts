import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { endOfJsonString, jsonByte } from '#shared/lib/json-bytes.ts'

export interface JsonLimits {
  readonly maxDepth: number
  readonly maxKeys: number
}

const { quote, colon, openBrace, closeBrace, openBracket, closeBracket } = jsonByte

/**
 * Counts nesting and keys over the bytes, before anything is parsed: what a parser would choke on costs one pass.
 * Throws `request.too_deep`, `request.too_many_keys`. Says nothing about whether the bytes are JSON.
 */
export function checkJsonLimits(body: Uint8Array, { maxDepth, maxKeys }: JsonLimits): void {
  let depth = 0
  let keys = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]
    if (byte === quote) {
      at = endOfJsonString(body, at)
    } else if (byte === openBrace || byte === openBracket) {
      depth += 1
      if (depth > maxDepth) {
        throw new SwitchboardError('request.too_deep', `The body is nested deeper than ${maxDepth} levels.`, {
          details: { maxDepth },
        })
      }
    } else if (byte === closeBrace || byte === closeBracket) {
      if (depth > 0) depth -= 1
    } else if (byte === colon) {
      // Outside of strings, each key has exactly one.
      keys += 1
      if (keys > maxKeys) {
        throw new SwitchboardError('request.too_many_keys', `The body has more than ${maxKeys} keys.`, {
          details: { maxKeys },
        })
      }
    }
  }
}
