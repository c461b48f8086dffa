import { ipcMain, type BrowserWindow } from 'electron'
import type { Console } from '../console.ts'
import { acceptsSender } from './accepts-sender.ts'

export const callChannel = 'switchboard:call'
export const eventChannel = 'switchboard:event'

/** Connects one window to the console; the answer disconnects it. */
export function connectWindow(window: BrowserWindow, { router, subscribe, greeting }: Console): () => void {
  const gate = router.gate(acceptsSender)
  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) =>
    // Electron 33 types the frame as never null; it is null once the frame is gone.
    gate({ senderFrame: event.senderFrame ?? null, mainFrame: window.webContents.mainFrame }, method, input),
  )
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
