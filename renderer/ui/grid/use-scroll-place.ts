import type { RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ScrollPlace, ScrollScale } from './scroll-scale.ts'
import { afterScroll, jumpedTo } from './scroll-scale.ts'

export interface ScrollControl {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly place: ScrollPlace
  readonly scale: ScrollScale
  readonly onScroll: () => void
  readonly jump: (top: number) => void
  /** The place right now, ahead of the next render. */
  readonly now: () => ScrollPlace
}

/** Ties a scroll container to a place in a list of any length. */
export function useScrollPlace(total: number, rowHeight: number): ScrollControl {
  const ref = useRef<HTMLDivElement>(null)
  const [viewport, setViewport] = useState(0)
  const [place, setPlace] = useState<ScrollPlace>({ top: 0, shift: 0 })
  const latest = useRef(place)
  const scale: ScrollScale = { rowHeight, total, viewport }

  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = (): void => setViewport(element.clientHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])

  function settle(next: ScrollPlace): void {
    const element = ref.current
    latest.current = next
    if (element !== null && element.scrollTop !== next.top - next.shift) element.scrollTop = next.top - next.shift
    setPlace(next)
  }

  return {
    ref,
    place,
    scale,
    onScroll() {
      const element = ref.current
      // What the jump itself scrolled is known already.
      if (element === null || element.scrollTop === latest.current.top - latest.current.shift) return
      settle(afterScroll(scale, latest.current, element.scrollTop))
    },
    jump: (top) => settle(jumpedTo(scale, latest.current, top)),
    now: () => latest.current,
  }
}
