import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { eventFileExtension } from '#shared/domain/event-file-limits.ts'
import type { DesktopFiles } from '../features/event-files/desktop-files.ts'

const filters = [{ name: 'Switchboard event files', extensions: [eventFileExtension.slice(1)] }]

/** The system's dialogs, over the console's window. */
export function createDesktopFiles(window: () => BrowserWindow | undefined): DesktopFiles {
  return {
    async askWhereToSave(suggestedName) {
      const over = window()
      if (over === undefined) return null
      const { canceled, filePath } = await dialog.showSaveDialog(over, {
        title: 'Save events to a file',
        defaultPath: join(app.getPath('downloads'), suggestedName),
        filters,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? null : withExtension(filePath)
    },
    async askWhatToOpen() {
      const over = window()
      if (over === undefined) return null
      const { canceled, filePaths } = await dialog.showOpenDialog(over, {
        title: 'Open an event file',
        filters: [...filters, { name: 'All files', extensions: ['*'] }],
        properties: ['openFile'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
  }
}

/** Not every system adds it. A name that nobody was asked about is not written over. */
function withExtension(path: string): string {
  if (path.toLowerCase().endsWith(eventFileExtension)) return path
  const whole = `${path}${eventFileExtension}`
  return existsSync(whole) ? path : whole
}
