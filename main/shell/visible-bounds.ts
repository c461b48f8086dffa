import type { WindowState } from '../features/preferences/preferences-file.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The remembered bounds where their title bar can still be reached, no larger than the screen it is on.
 * None where that screen is gone: the window is centred.
 */
export function visibleBounds(bounds: WindowState['bounds'], workAreas: readonly Area[]): WindowState['bounds'] {
  if (bounds === null) return null
  const grip = { x: bounds.x + bounds.width / 2, y: bounds.y + 16 }
  const on = workAreas.find(
    ({ x, y, width, height }) => grip.x >= x && grip.x < x + width && grip.y >= y && grip.y < y + height,
  )
  return on === undefined ? null : fitted(bounds, on)
}

function fitted(bounds: Area, on: Area): Area {
  const width = Math.min(bounds.width, on.width)
  const height = Math.min(bounds.height, on.height)
  // A window may stick out at a side, as it was left, unless it has just been made smaller.
  return {
    x: width === bounds.width ? bounds.x : on.x,
    y: height === bounds.height ? bounds.y : on.y,
    width,
    height,
  }
}
