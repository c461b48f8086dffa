import '../../ui/popover.css'
import './verdict-menu.css'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { useConsole } from '../../app/console-context.ts'
import { focusList } from '../../ui/focus.ts'

/** A verdict's choices beside its button; the heading says exactly what they act on. */
export function VerdictPopover(props: {
  readonly title: string
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onDigit: (number: number) => void
  readonly children: ReactNode
}) {
  const { overlays } = useConsole()

  function onKeyDown(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLInputElement
    if (isTyping || !/^[1-9]$/.test(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    props.onDigit(Number(event.key))
  }

  return (
    <Popover
      className="popover verdict-menu"
      triggerRef={props.anchor}
      isOpen
      placement="top start"
      offset={6}
      onOpenChange={(isOpen) => {
        if (isOpen) return
        overlays.close()
        requestAnimationFrame(focusList)
      }}
    >
      <Dialog className="dialog">
        <div onKeyDownCapture={onKeyDown} role="presentation">
          <Heading slot="title">{props.title}</Heading>
          {props.children}
        </div>
      </Dialog>
    </Popover>
  )
}
