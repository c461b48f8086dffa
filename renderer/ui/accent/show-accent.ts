import { accentTokens } from './accent-tokens.ts'

/** Puts an accent over our own; null takes it away. The stylesheet decides where it counts, so that forced colours still win. */
export function showAccent(root: HTMLElement, accent: string | null): void {
  const light = accentTokens(accent ?? '#000000', 'light')
  const dark = accentTokens(accent ?? '#000000', 'dark')
  for (const name of ['accent', 'accent-hover', 'on-accent', 'accent-bg', 'accent-ink', 'selected'] as const) {
    if (accent === null) root.style.removeProperty(`--system-${name}`)
    else root.style.setProperty(`--system-${name}`, `light-dark(${light[name]}, ${dark[name]})`)
  }
}
