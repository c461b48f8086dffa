const accents = /\p{M}+/gu
const separators = /[^\p{L}\p{N}]+/u

/** The words of a text as they are indexed and looked up: lower case, without accents, split at anything but letters and digits. */
export function searchWords(text: string): string[] {
  // Most titles are ASCII: for these the two Unicode passes change nothing.
  // oxlint-disable-next-line no-control-regex
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(accents, '')
  return plain
    .toLowerCase()
    .split(separators)
    .filter((word) => word !== '')
}

/** What FTS keeps of an event: each word once. */
export function indexedWords(texts: readonly (string | null)[]): string {
  const words = new Set<string>()
  for (const text of texts) if (text !== null) for (const word of searchWords(text)) words.add(word)
  return [...words].join(' ')
}

/** The FTS5 query for "every word begins one of theirs"; null when the text has no words. */
export function matchQuery(text: string): string | null {
  const words = [...new Set(searchWords(text))]
  // A word that begins another asks for nothing more than that one does.
  const needed = words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)))
  return needed.length === 0 ? null : needed.map((word) => `"${word}"*`).join(' AND ')
}

/** Whether `words` (as `indexedWords` makes them) hold a beginning for every word of the text. */
export function wordPatterns(text: string): string[] {
  return [...new Set(searchWords(text))].map((word) => `% ${word}%`)
}
