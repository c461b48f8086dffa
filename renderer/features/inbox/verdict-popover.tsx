import '../../ui/popover.css'
import './verdict-menu.css'
import type { ReactNode } from 'react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { useConsole } from '../../app/console-context.ts'
import { focusListSoon } from '../../ui/focus.ts'

/** Ids of the buttons that the menus stand beside. */
export const verdictButton = {
  ignore: 'verdict-ignore',
  snooze: 'verdict-snooze',
  decline: 'suggestion-decline',
} as const

/** The button of a refused decision, which any of them stands beside while that is edited. */
export const editButton = 'operation-edit'

/** A verdict's choices beside its button; the heading says exactly what they act on. */
export function VerdictPopover(props: {
  readonly title: string
  readonly kind: keyof typeof verdictButton
  readonly onDigit: (number: number) => void
  readonly children: ReactNode
}) {
  const { overlays } = useConsole()

  // The list behind may lose the row, and its detail the button: what was frozen can still be decided on.
  const [anchor] = useState(() => ({
    current: document.getElementById(verdictButton[props.kind]) ?? document.getElementById(editButton) ?? document.body,
  }))

  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) props.onDigit(Number(event.key))
  })
  // Wherever the focus is: the digits are the menu's for as long as it is open.
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])

  return (
    <Popover
      className="popover verdict-menu"
      triggerRef={anchor}
      isOpen
      placement="top start"
      offset={6}
      onOpenChange={(isOpen) => {
        if (isOpen) return
        overlays.close()
        focusListSoon()
      }}
    >
      <Dialog className="dialog">
        <Heading slot="title">{props.title}</Heading>
        {props.children}
      </Dialog>
    </Popover>
  )
}
