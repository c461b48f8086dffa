import type { BrowserWindow } from 'electron'
import type { Console } from '../console.ts'
import type { FileBox } from './file-box.ts'

/** Hands the files that were opened to a window's page, once it is there to show them. */
export function deliverFiles(window: BrowserWindow, files: FileBox, { tell }: Pick<Console, 'tell'>): void {
  let stop = (): void => undefined
  window.webContents.on('did-start-loading', () => stop())
  window.webContents.on('did-finish-load', () => {
    stop = files.listen((arrival) => tell({ type: 'event_file.opened', arrival }))
  })
  window.on('closed', () => stop())
}
