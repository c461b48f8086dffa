import { bytesOf, type KeptBody, readParts, textOfBody } from '#backend/features/events/read-body.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { skimJson } from './skim-json.ts'

/** What routing reads of a body: all of it, or of a large one what can matter; undefined where it isn't UTF-8. */
export function readRoutingText(db: ReadDb, kept: KeptBody): string | undefined {
  if (kept.encoding === 'parts') {
    const [first] = readParts(db, kept.arrival)
    if (first !== undefined && isJson(first)) return skimJson(readParts(db, kept.arrival))
  }
  return textOfBody(bytesOf(db, kept))
}

/** The other form that hooks come in is `payload=…`. */
function isJson(part: Uint8Array): boolean {
  const first = part.find((byte) => byte > 0x20)
  return first === 0x7b || first === 0x5b
}
