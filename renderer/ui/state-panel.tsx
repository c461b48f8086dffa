import './state-panel.css'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

/** Nothing here, still loading, failed, offline: what it means, and what to do next. */
export function StatePanel(props: {
  readonly icon: LucideIcon
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly role?: 'status' | 'alert'
}) {
  const Sign = props.icon
  return (
    <div className="state-fill">
      <div className="state-panel" {...(props.role === undefined ? {} : { role: props.role })}>
        <Sign className="sign" size={20} strokeWidth={1.6} aria-hidden="true" />
        <h2>{props.title}</h2>
        {props.children}
        {props.actions === undefined ? null : <div className="actions">{props.actions}</div>}
      </div>
    </div>
  )
}
