/** Chromium's zoom levels: each whole step is a fifth larger, 0 is the actual size. */
export const zoomRange = { least: -3, most: 5 } as const
const step = 0.5

export type ZoomChange = 'in' | 'out' | 'reset'

/** The level after a change: from a half to two and a half times the size. */
export function zoomAfter(level: number, change: ZoomChange): number {
  if (change === 'reset') return 0
  const next = Math.round(level / step) * step + (change === 'in' ? step : -step)
  return Math.min(zoomRange.most, Math.max(zoomRange.least, next))
}

export const zoomFactor = (level: number): number => 1.2 ** level
