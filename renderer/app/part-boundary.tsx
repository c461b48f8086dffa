import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Component } from 'react'
import { Button } from '../ui/button.tsx'
import { DialogBox } from '../ui/dialog-box.tsx'
import { StatePanel } from '../ui/state-panel.tsx'
import { appText } from './messages.ts'

/** Keeps what goes wrong in a part of the window to that part: its code couldn't be fetched, or it failed. */
export class PartBoundary extends Component<
  { readonly children: ReactNode; readonly fallback: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}

/** In place of a screen that failed. */
export function PartFailed() {
  return (
    <StatePanel
      icon={CircleAlert}
      title={appText.partFailed}
      role="alert"
      takesFocus
      actions={
        // A fetch that failed is remembered by the page, so that only another page asks again.
        <Button look="primary" onPress={() => window.location.reload()}>
          {appText.loadAnew}
        </Button>
      }
    >
      <p>{appText.partFailedWhy}</p>
    </StatePanel>
  )
}

/** In place of a dialog that failed. */
export function OverlayFailed(props: { readonly onClose: () => void }) {
  return (
    <DialogBox title={appText.partFailedTitle} onClose={props.onClose}>
      <PartFailed />
    </DialogBox>
  )
}
