import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { viewText } from '../features/views/messages.ts'
import { formatCount, formatShortCount } from '../ui/format.ts'

/** A line of the sidebar that leads somewhere. */
export function NavItem(props: {
  readonly icon: LucideIcon
  readonly label: string
  readonly isCurrent: boolean
  readonly onPress: () => void
  readonly count?: number | undefined
  /** The count may be another one by now. */
  readonly isCounting?: boolean
  readonly tone?: 'warn' | 'bad' | undefined
}) {
  const Sign = props.icon
  return (
    <AriaButton
      className="nav-item"
      onPress={props.onPress}
      {...(props.isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      {/* Where the rail is narrow this is all that says its name to a mouse. */}
      <span className="face" title={props.label}>
        <Sign className="sign" size={15} strokeWidth={1.6} aria-hidden="true" />
        <span className="label">{props.label}</span>
        {props.count === undefined ? null : (
          <span className={`count ${props.tone ?? ''}`} data-short={formatShortCount(props.count)}>
            {formatCount(props.count)}
            {props.isCounting === true ? (
              <>
                <span aria-hidden="true">…</span>
                <span className="unseen">, {viewText.counting}</span>
              </>
            ) : null}
          </span>
        )}
      </span>
    </AriaButton>
  )
}
