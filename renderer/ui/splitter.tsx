import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { useState } from 'react'

const least = 300
const step = 24

/** The line between list and detail: dragged, or moved with the arrow keys. */
export function Splitter(props: { readonly label: string; readonly split: RefObject<HTMLDivElement | null> }) {
  const [width, setWidth] = useState(500)

  function resize(next: number): void {
    const split = props.split.current
    if (split === null) return
    const most = split.clientWidth - least
    const clamped = Math.round(Math.max(least, Math.min(next, most)))
    split.style.setProperty('--list-width', `${clamped}px`)
    setWidth(clamped)
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    resize(event.clientX - (props.split.current?.getBoundingClientRect().left ?? 0))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const now = event.currentTarget.parentElement?.clientWidth ?? width
    resize(now + (event.key === 'ArrowLeft' ? -step : step))
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a focusable separator is a widget (ARIA 1.2)
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={props.label}
      aria-valuenow={width}
      aria-valuemin={least}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  )
}
