import './detail-scroll.css'
import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'

/** What is read of a row beside its list: begun at the top with each, and scrolled by keys as well. */
export function DetailScroll(props: {
  readonly label: string
  /** Of the row. */
  readonly of: string
  readonly children: ReactNode
}) {
  const scroll = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = 0
  }, [props.of])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys
    <div className="detail-scroll" ref={scroll} role="group" aria-label={props.label} tabIndex={0}>
      {props.children}
    </div>
  )
}
