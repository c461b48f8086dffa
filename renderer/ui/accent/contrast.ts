/** Red, green and blue, each from 0 to 1. */
export type Colour = readonly [number, number, number]

/** The colour of `#rrggbb`; black for anything else. */
export function parseHex(text: string): Colour {
  const part = (at: number): number => (Number.parseInt(text.slice(at, at + 2), 16) || 0) / 255
  return [part(1), part(3), part(5)]
}

export function toHex(colour: Colour): string {
  return `#${colour
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** Relative luminance as WCAG 2.2 defines it, of the colour as a screen would show it. */
function luminance(colour: Colour): number {
  const [r, g, b] = parseHex(toHex(colour)).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

/** Contrast ratio of two colours, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Some of `to` in `from`: 0 is all `from`, 1 is all `to`. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const part = (a: number, b: number): number => a + (b - a) * share
  return [part(from[0], to[0]), part(from[1], to[1]), part(from[2], to[2])]
}
