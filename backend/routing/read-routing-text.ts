import { readBody, readParts, textOfBody } from '#backend/features/events/read-body.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { skimJson } from './skim-json.ts'

/**
 * What routing reads of a body: all of it, or of a large one what can matter. The text is undefined where it isn't UTF-8, the
 * answer where the body is no longer kept.
 */
export function readRoutingText(db: ReadDb, arrival: number): { readonly text: string | undefined } | undefined {
  const [first] = readParts(db, arrival)
  if (first !== undefined && isJson(first)) return { text: skimJson(readParts(db, arrival)) }
  const body = readBody(db, arrival)
  return body === undefined ? undefined : { text: textOfBody(body) }
}

/** The other form that hooks come in is `payload=…`. */
function isJson(part: Uint8Array): boolean {
  const first = part.find((byte) => byte > 0x20)
  return first === 0x7b || first === 0x5b
}
