import type { Colour } from './contrast.ts'
import { contrast, mixed, parseHex, toHex } from './contrast.ts'

/** The tokens that have the accent's hue, for one theme. */
export interface AccentTokens {
  readonly accent: string
  readonly 'accent-hover': string
  readonly 'on-accent': string
  readonly 'accent-bg': string
  readonly 'accent-ink': string
  readonly selected: string
}

interface Theme {
  /** What the accent stands on as text; the hardest of them decides. */
  readonly grounds: readonly Colour[]
  readonly pane: Colour
  /** The quietest text, which must be readable on a selected row, too. */
  readonly quietInk: Colour
  /** Text beside the accent's own, on its background. */
  readonly besideInk: Colour
  /** Where the accent goes to gain contrast with the grounds. */
  readonly away: Colour
  readonly onAccent: (accent: Colour) => Colour
  readonly share: { readonly background: number; readonly selected: number; readonly hover: number }
}

const white: Colour = [1, 1, 1]
const black: Colour = [0, 0, 0]
const readable = 4.5
/** Rounding to 8 bits must not undo what was reached. */
const margin = 0.05

const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    grounds: ['#f7f7f5', '#ffffff', '#faf9f7', '#f5f4f1'].map(parseHex),
    pane: parseHex('#ffffff'),
    quietInk: parseHex('#6d6962'),
    besideInk: parseHex('#5d5a54'),
    away: black,
    onAccent: () => white,
    share: { background: 0.1, selected: 0.08, hover: 0.12 },
  },
  dark: {
    grounds: ['#161618', '#1d1d20', '#242428', '#232327'].map(parseHex),
    pane: parseHex('#1d1d20'),
    quietInk: parseHex('#96959a'),
    besideInk: parseHex('#adaca8'),
    away: white,
    onAccent: (accent) => mixed(black, accent, 0.12),
    share: { background: 0.2, selected: 0.12, hover: 0.2 },
  },
}

/** An accent of any colour as tokens: its hue is kept, its lightness goes as far as reading needs. */
export function accentTokens(hex: string, theme: 'light' | 'dark'): AccentTokens {
  const { grounds, pane, quietInk, besideInk, away, onAccent, share } = themes[theme]
  const accent = until(
    (amount) => mixed(parseHex(hex), away, amount),
    (colour) => grounds.every((ground) => isReadable(colour, ground)) && isReadable(onAccent(colour), colour),
  )
  const ground = (share: number, ink: Colour): Colour =>
    until(
      (amount) => mixed(mixed(pane, accent, share), pane, amount),
      (colour) => isReadable(ink, colour),
    )
  const background = ground(share.background, besideInk)
  const ink = until(
    (amount) => mixed(accent, away, amount),
    (colour) => isReadable(colour, background) && grounds.every((ground) => isReadable(colour, ground)),
  )
  return {
    accent: toHex(accent),
    'accent-hover': toHex(mixed(accent, away, share.hover)),
    'on-accent': toHex(onAccent(accent)),
    'accent-bg': toHex(background),
    'accent-ink': toHex(ink),
    selected: toHex(ground(share.selected, quietInk)),
  }
}

const isReadable = (a: Colour, b: Colour): boolean => contrast(a, b) >= readable + margin

const steps = 100

/** The first colour on a way, from 0 to 1, that is good enough; its end otherwise. */
function until(at: (amount: number) => Colour, isGood: (colour: Colour) => boolean): Colour {
  for (let step = 0; step < steps; step += 1) {
    const colour = at(step / steps)
    if (isGood(colour)) return colour
  }
  return at(1)
}
