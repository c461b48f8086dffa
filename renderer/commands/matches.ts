function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Whether every word of a query begins a word of the title. */
export function matches(title: string, query: string): boolean {
  const words = wordsOf(title)
  const parts = wordsOf(query)
  return (parts.length > 0 || query.trim() === '') && parts.every((part) => words.some((word) => word.startsWith(part)))
}

/**
 * How much of a title was typed, for what comes first: words that stand together as they were typed are meant more likely
 * than scattered ones, whole words more likely than beginnings, and a title that has little more more likely than a longer
 * one. 0 is nothing.
 */
export function likeness(title: string, query: string): number {
  const parts = wordsOf(query)
  if (parts.length === 0 || !matches(title, query)) return 0
  const words = wordsOf(title)
  const whole = parts.filter((part) => words.includes(part)).length
  const together = parts.length > 1 && ` ${words.join(' ')}`.includes(` ${parts.join(' ')}`) ? parts.length : 0
  return together + whole + Math.min(0.99, parts.length / Math.max(1, words.length) / 2)
}
