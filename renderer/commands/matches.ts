/** Whether every word of a query begins a word of the title. */
export function matches(title: string, query: string): boolean {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)))
}

/**
 * How much of a title was typed, for what comes first: a title whose words are all there is meant more likely than a
 * longer one, and words that are whole more likely than beginnings. 0 is nothing.
 */
export function likeness(title: string, query: string): number {
  const parts = query
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '')
  if (parts.length === 0 || !matches(title, query)) return 0
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const whole = parts.filter((part) => words.includes(part)).length
  return whole + Math.min(0.99, parts.length / Math.max(1, words.length) / 2)
}
