/** What to do about a page that ended: load it again after a wait, or ask a person, because it keeps ending. */
export type Revival = { readonly kind: 'load'; readonly delayMs: number } | { readonly kind: 'ask' }

export const revivalLimits = { most: 3, withinMs: 60_000, baseMs: 500 } as const

/** The answer to the newest of `endedAt` (ms, ascending): the first time at once, then later and later, the fourth time within a minute not by itself. */
export function nextRevival(endedAt: readonly number[]): Revival {
  const newest = endedAt.at(-1) ?? 0
  const lately = endedAt.filter((at) => at > newest - revivalLimits.withinMs).length
  if (lately > revivalLimits.most) return { kind: 'ask' }
  return { kind: 'load', delayMs: lately <= 1 ? 0 : revivalLimits.baseMs * 4 ** (lately - 2) }
}
