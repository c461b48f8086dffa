import type { IpcMain } from 'electron'
import type { Console } from '../console.ts'
import { acceptsSender, type Sender } from './accepts-sender.ts'

export const callChannel = 'switchboard:call'
export const eventChannel = 'switchboard:event'

/** The part of a `BrowserWindow` that speaks. */
export interface ConnectedWindow {
  isDestroyed(): boolean
  readonly webContents: Sender['window']['webContents'] & {
    send(channel: string, told: unknown): void
    on(event: 'did-finish-load', listener: () => void): unknown
  }
}

/** Connects one window to the console; the answer disconnects it. */
export function connectWindow(
  { ipcMain, window }: { ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>; window: ConnectedWindow },
  { router, subscribe, greeting }: Pick<Console, 'router' | 'subscribe' | 'greeting'>,
): () => void {
  const gate = router.gate(acceptsSender)
  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) => gate({ event, window }, method, input))
  const send = (told: unknown): void => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, told)
  }
  const unsubscribe = subscribe(send)
  // A page that was loaded again has missed what was told in between.
  window.webContents.on('did-finish-load', () => {
    for (const told of greeting()) send(told)
  })
  return () => {
    unsubscribe()
    ipcMain.removeHandler(callChannel)
  }
}
