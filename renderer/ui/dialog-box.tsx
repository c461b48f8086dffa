import './popover.css'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './button.tsx'

/** A dialog with a title and a way out. */
export function DialogBox(props: {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  readonly isWide?: boolean
  /** As large as the window lets it be, or broad enough for two columns; what is in it scrolls by itself. */
  readonly size?: 'whole' | 'broad'
  /** Nothing in it takes the focus: it takes it itself, so that keys scroll it where it doesn't fit. */
  readonly isText?: boolean
}) {
  const { size } = props
  return (
    <ModalOverlay
      className={size === undefined ? 'scrim' : `scrim ${size}`}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : props.onClose())}
    >
      <Modal className={`modal ${size ?? (props.isWide === true ? 'wide' : '')}`}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{props.title}</Heading>
            <IconButton label="Close" onPress={props.onClose}>
              <X size={15} aria-hidden="true" />
            </IconButton>
          </div>
          {size === undefined ? <Body {...props} /> : props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Body(props: { readonly title: string; readonly children: ReactNode; readonly isText?: boolean }) {
  if (props.isText !== true) return <div className="dialog-body">{props.children}</div>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys
    <div className="dialog-body" role="group" aria-label={props.title} tabIndex={0}>
      {props.children}
    </div>
  )
}
