import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentTokens } from './accent-tokens.ts'
import { contrast, parseHex } from './contrast.ts'

const hex = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)
const grounds = {
  light: ['#f7f7f5', '#ffffff', '#faf9f7', '#f5f4f1'],
  dark: ['#161618', '#1d1d20', '#242428', '#232327'],
} as const
const beside = { light: '#5d5a54', dark: '#adaca8' } as const
const quiet = { light: '#6d6962', dark: '#96959a' } as const
const ratio = (a: string, b: string): number => contrast(parseHex(a), parseHex(b))

test('the ratio is WCAG’s', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21)
  expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 1)
})

test.each(['light', 'dark'] as const)('whatever the system’s accent is, the %s theme can be read', (theme) => {
  fc.assert(
    fc.property(hex, (colour) => {
      const tokens = accentTokens(colour, theme)
      for (const ground of grounds[theme]) {
        expect(ratio(tokens.accent, ground)).toBeGreaterThanOrEqual(4.5)
        expect(ratio(tokens['accent-ink'], ground)).toBeGreaterThanOrEqual(4.5)
      }
      expect(ratio(tokens['on-accent'], tokens.accent)).toBeGreaterThanOrEqual(4.5)
      expect(ratio(tokens['on-accent'], tokens['accent-hover'])).toBeGreaterThanOrEqual(4.5)
      expect(ratio(tokens['accent-ink'], tokens['accent-bg'])).toBeGreaterThanOrEqual(4.5)
      expect(ratio(beside[theme], tokens['accent-bg'])).toBeGreaterThanOrEqual(4.5)
      expect(ratio(quiet[theme], tokens.selected)).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 2_000 },
  )
})

test('a colour that can be read already is kept', () => {
  expect(accentTokens('#2f5fd0', 'light').accent).toBe('#2f5fd0')
  expect(accentTokens('#7aa2ff', 'dark').accent).toBe('#7aa2ff')
})
