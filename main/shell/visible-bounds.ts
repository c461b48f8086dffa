import type { WindowState } from '../features/preferences/preferences-file.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The remembered bounds, unless the screen they were on is gone: then none, and the window is centred. */
export function visibleBounds(bounds: WindowState['bounds'], workAreas: readonly Area[]): WindowState['bounds'] {
  if (bounds === null) return null
  const grip = { x: bounds.x + bounds.width / 2, y: bounds.y + 16 }
  const seen = workAreas.some(
    ({ x, y, width, height }) => grip.x >= x && grip.x < x + width && grip.y >= y && grip.y < y + height,
  )
  return seen ? bounds : null
}
