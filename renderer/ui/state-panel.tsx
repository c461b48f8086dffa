import './state-panel.css'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

/** Nothing here, still loading, failed, offline: what it means, and what to do next. */
export function StatePanel(props: {
  readonly icon: LucideIcon
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly role?: 'status' | 'alert'
  /** Takes the focus when nothing else has it: the screen was reached by a key. */
  readonly takesFocus?: boolean
}) {
  const Sign = props.icon
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (props.takesFocus === true && document.activeElement === document.body) heading.current?.focus()
  }, [props.takesFocus])
  return (
    <div className="state-fill">
      <div className="state-panel" {...(props.role === undefined ? {} : { role: props.role })}>
        <Sign className="sign" size={20} strokeWidth={1.6} aria-hidden="true" />
        <h2 ref={heading} tabIndex={-1}>
          {props.title}
        </h2>
        {props.children}
        {props.actions === undefined ? null : <div className="actions">{props.actions}</div>}
      </div>
    </div>
  )
}
