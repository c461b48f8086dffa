import './button.css'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Kbd } from './kbd.tsx'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'regular' | 'large'
  /** Shown as a key cap behind the label. */
  readonly keys?: string | undefined
  readonly isDisabled?: boolean
  readonly type?: 'button' | 'submit'
  readonly label?: string
  readonly ref?: Ref<HTMLButtonElement>
  readonly id?: string
  readonly slot?: string
  readonly isExpanded?: boolean
  /** Has the focus from the start. */
  readonly isFirst?: boolean
}

/** A button with a word on it, and the key that does the same. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'plain', size = 'regular', keys, label, isExpanded, type = 'button' } = props
  return (
    <AriaButton
      className={`button ${look} ${size}`}
      type={type}
      isDisabled={props.isDisabled ?? false}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where it is what the screen is about
      autoFocus={props.isFirst ?? false}
      {...(onPress === undefined ? {} : { onPress })}
      {...(props.ref === undefined ? {} : { ref: props.ref })}
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.slot === undefined ? {} : { slot: props.slot })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
    >
      <span className="button-label">{children}</span>
      {keys === undefined ? null : <Kbd keys={keys} />}
    </AriaButton>
  )
}

/** A button that has only a sign; its label is for those who don't see it. */
export function IconButton(props: {
  readonly label: string
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly isDisabled?: boolean
}) {
  return (
    <AriaButton
      className="button quiet icon"
      aria-label={props.label}
      isDisabled={props.isDisabled ?? false}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
    >
      {props.children}
    </AriaButton>
  )
}

/** Reads as a link, acts as a button. */
export function LinkButton(props: { readonly children: ReactNode; readonly onPress: () => void }) {
  return (
    <AriaButton className="link-button" onPress={props.onPress}>
      {props.children}
    </AriaButton>
  )
}
