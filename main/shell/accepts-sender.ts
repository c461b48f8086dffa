import { appOrigin } from './app-origin.ts'

/** The part of Electron's `WebFrameMain` that tells who is calling. */
export interface SenderFrame {
  readonly origin: string
  readonly parent: unknown
}

export interface Sender {
  /** Null once the frame has navigated away or is gone. */
  readonly senderFrame: SenderFrame | null
  readonly mainFrame: unknown
}

/** Only the window's own top frame, and only while our page is in it. */
export function acceptsSender({ senderFrame, mainFrame }: Sender): boolean {
  return (
    senderFrame !== null && senderFrame === mainFrame && senderFrame.parent === null && senderFrame.origin === appOrigin
  )
}
