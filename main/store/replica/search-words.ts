import { searchWords } from '#shared/domain/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'

/** The words of several texts, each once. */
export function distinctWords(texts: readonly (string | null)[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of texts) if (text !== null) for (const word of searchWords(text)) words.add(word)
  return words
}

/** What a catalog row keeps of its texts: each word once. */
export function indexedWords(texts: readonly (string | null)[]): string {
  return [...distinctWords(texts)].join(' ')
}

/** Beyond so many words a beginning is cheaper to look up as one. */
const maxExpansion = 64
/** Beginnings up to this length have an index of their own in `event_words`. */
const indexedPrefix = 3

/** The FTS5 query for "every word begins one of theirs"; null when the text has no words. */
export function matchQuery(db: ReadDb, text: string): string | null {
  if (text === '') return null
  const words = [...new Set(searchWords(text))]
  // A word that begins another asks for nothing more than that one does.
  const needed = words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)))
  return needed.length === 0 ? null : needed.map((word) => beginning(db, word)).join(' AND ')
}

function beginning(db: ReadDb, word: string): string {
  if (word.length <= indexedPrefix) return `"${word}"*`
  const whole = db.values<string>(
    `SELECT word FROM word WHERE word >= ?1 AND word < ?1 || char(1114111) LIMIT ${maxExpansion + 1}`,
    word,
  )
  if (whole.length > maxExpansion) return `"${word}"*`
  return whole.length === 0 ? `"${word}"` : `(${whole.map((known) => `"${known}"`).join(' OR ')})`
}

/** Patterns for `words` (as `indexedWords` makes them, after a blank): each word of the text begins one of theirs. */
export function wordPatterns(text: string): string[] {
  return [...new Set(searchWords(text))].map((word) => `% ${word}%`)
}
