import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileGlob } from '#shared/domain/glob.ts'
import { runCount } from './run-count.ts'

/** The same rules by trying every way, however long that takes. */
function slowMatch(pattern: string, text: string, segmentStart = true): boolean {
  if (pattern === '') return text === ''
  const stars = /^\*+/.exec(pattern)?.[0].length ?? 0
  if (stars > 1) {
    const rest = pattern.slice(stars)
    if (segmentStart && rest.startsWith('/')) {
      const starts = [0, ...[...text.matchAll(/\//g)].map((match) => match.index + 1)]
      return starts.some((start) => slowMatch(rest.slice(1), text.slice(start), true))
    }
    return Array.from({ length: text.length + 1 }, (_, start) => start).some((start) =>
      slowMatch(rest, text.slice(start), false),
    )
  }
  if (stars === 1) {
    const reach = text.split('/')[0]?.length ?? 0
    return Array.from({ length: reach + 1 }, (_, start) => start).some((start) =>
      slowMatch(pattern.slice(1), text.slice(start), false),
    )
  }
  const [head = ''] = pattern
  const [first] = text
  if (first === undefined || (head === '?' ? first === '/' : head !== first)) return false
  return slowMatch(pattern.slice(1), text.slice(1), head === '/')
}

const letters = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 9 })

test('globs match exactly what the slow reference matches', () => {
  fc.assert(
    fc.property(letters('a', 'b', '/', '*', '*', '**', '**/', '?'), letters('a', 'b', '/', 'a/'), (pattern, text) => {
      expect(compileGlob(pattern)(text)).toBe(slowMatch(pattern, text))
    }),
    { numRuns: runCount(5000) },
  )
})

test('a text without wildcards matches itself alone', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/[*?]/.test(text)),
      fc.string({ unit: 'grapheme' }),
      (text, other) => {
        expect(compileGlob(text)(text)).toBe(true)
        expect(compileGlob(text)(other)).toBe(text === other)
      },
    ),
    { numRuns: runCount(500) },
  )
})
