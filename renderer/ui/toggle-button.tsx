import './toggle-button.css'
import type { ReactNode } from 'react'
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton'

/** A button that is on or off. */
export function ToggleButton(props: {
  readonly isOn: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <AriaToggleButton className="button plain toggle" isSelected={props.isOn} onChange={props.onPress}>
      {props.children}
    </AriaToggleButton>
  )
}
