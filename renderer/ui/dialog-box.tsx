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
  /** As large as the window lets it be; what is in it scrolls by itself. */
  readonly size?: 'whole'
}) {
  const isWhole = props.size === 'whole'
  return (
    <ModalOverlay
      className={isWhole ? 'scrim whole' : 'scrim'}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : props.onClose())}
    >
      <Modal className={isWhole ? 'modal whole' : props.isWide === true ? 'modal wide' : 'modal'}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{props.title}</Heading>
            <IconButton label="Close" onPress={props.onClose}>
              <X size={15} aria-hidden="true" />
            </IconButton>
          </div>
          {isWhole ? props.children : <div className="dialog-body">{props.children}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
