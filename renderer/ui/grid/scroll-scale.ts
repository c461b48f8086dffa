/**
 * Browsers cap the height of an element at about 33 million px, and a long list is higher than that. The scroll bar
 * then stands for a shorter height: small movements are kept exact, long ones (a dragged thumb) are proportional.
 */
export interface ScrollScale {
  readonly rowHeight: number
  readonly total: number
  readonly viewport: number
}

/** Where the list is scrolled to: `top` in list px, `shift` = list px − scroll bar px. */
export interface ScrollPlace {
  readonly top: number
  readonly shift: number
}

export const maxScrollHeight = 15_000_000

export function listHeight(scale: ScrollScale): number {
  return scale.total * scale.rowHeight
}

/** The height that the scroll bar is given. */
export function scrollHeight(scale: ScrollScale): number {
  return Math.min(listHeight(scale), maxScrollHeight)
}

function ends(scale: ScrollScale): { readonly list: number; readonly bar: number } {
  return {
    list: Math.max(0, listHeight(scale) - scale.viewport),
    bar: Math.max(0, scrollHeight(scale) - scale.viewport),
  }
}

/** Where the scroll bar has to be for a place in the list. */
export function anchoredAt(scale: ScrollScale, top: number): ScrollPlace {
  const end = ends(scale)
  const clamped = Math.max(0, Math.min(top, end.list))
  if (end.list === end.bar) return { top: clamped, shift: 0 }
  const bar = Math.round((clamped / end.list) * end.bar)
  return { top: clamped, shift: clamped - bar }
}

/** The place after the scroll bar moved to `bar`. */
export function afterScroll(scale: ScrollScale, place: ScrollPlace, bar: number): ScrollPlace {
  const end = ends(scale)
  if (end.list === end.bar) return { top: Math.max(0, Math.min(bar, end.list)), shift: 0 }
  if (bar <= 0) return { top: 0, shift: 0 }
  if (bar >= end.bar) return { top: end.list, shift: end.list - end.bar }
  const moved = bar - (place.top - place.shift)
  if (Math.abs(moved) > scale.viewport * 3) {
    const top = Math.round((bar / end.bar) * end.list)
    return { top, shift: top - bar }
  }
  const top = Math.max(0, Math.min(bar + place.shift, end.list))
  // Without this the bar would reach its end before the list does.
  const stuckAtStart = bar <= scale.viewport && top !== bar
  const stuckAtEnd = bar >= end.bar - scale.viewport && end.list - top !== end.bar - bar
  return stuckAtStart || stuckAtEnd ? anchoredAt(scale, top) : { top, shift: top - bar }
}

/** The place for a jump to `top`; small jumps keep the bar's shift, so that scrolling on stays exact. */
export function jumpedTo(scale: ScrollScale, place: ScrollPlace, top: number): ScrollPlace {
  const end = ends(scale)
  const clamped = Math.max(0, Math.min(top, end.list))
  const bar = clamped - place.shift
  const isExact = bar >= 0 && bar <= end.bar && Math.abs(clamped - place.top) <= scale.viewport * 3
  return isExact ? { top: clamped, shift: place.shift } : anchoredAt(scale, clamped)
}

/** The rows on screen, first and last, both included. */
export function rowsOnScreen(
  scale: ScrollScale,
  top: number,
  overscan: number,
): { readonly first: number; readonly last: number } {
  const first = Math.floor(top / scale.rowHeight) - overscan
  const last = Math.ceil((top + scale.viewport) / scale.rowHeight) - 1 + overscan
  return { first: Math.max(0, first), last: Math.min(scale.total - 1, last) }
}

/** What the rows under the list's window look like to whoever scrolls it. */
interface Sight {
  readonly scale: ScrollScale
  readonly top: number
  readonly cursor: { readonly index: number; readonly key: string | null }
}

/** Where to scroll once the cursor or the rows moved: what the eye rests on stays where it is, and the cursor in sight. */
export function topAfterMove(before: Sight, { scale, cursor }: Pick<Sight, 'scale' | 'cursor'>): number {
  const { top } = before
  const moved = (cursor.index - before.cursor.index) * scale.rowHeight
  const isSameRow = cursor.key !== null && cursor.key === before.cursor.key
  if (!isSameRow) return cursor.index === before.cursor.index ? top : topToShow(scale, top, cursor.index)
  if (moved === 0) return top
  const wasInSight = topToShow(before.scale, top, before.cursor.index) === top
  // At the top, rows that arrive are seen to arrive, for as long as the cursor stays in sight.
  if (top === 0 && wasInSight) return topToShow(scale, 0, cursor.index)
  return wasInSight ? topToShow(scale, Math.max(0, top + moved), cursor.index) : Math.max(0, top + moved)
}

/** The least movement that brings a row fully on screen. */
export function topToShow(scale: ScrollScale, top: number, index: number): number {
  const rowTop = index * scale.rowHeight
  if (rowTop < top) return rowTop
  const lowest = rowTop + scale.rowHeight - scale.viewport
  return lowest > top ? Math.max(0, lowest) : top
}
