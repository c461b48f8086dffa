import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { eventFileExtension } from '#shared/domain/event-file-limits.ts'
import type { DesktopFiles, SavedKind } from '../features/event-files/desktop-files.ts'

const filters = [{ name: 'Switchboard event files', extensions: [eventFileExtension.slice(1)] }]
const saved = {
  events: { title: 'Save events to a file', extension: eventFileExtension, filters },
  bundle: { title: 'Save a support bundle', extension: '.zip', filters: [{ name: 'Zip files', extensions: ['zip'] }] },
  csv: { title: 'Save the audit', extension: '.csv', filters: [{ name: 'CSV files', extensions: ['csv'] }] },
  jsonl: { title: 'Save the audit', extension: '.jsonl', filters: [{ name: 'JSON lines', extensions: ['jsonl'] }] },
  mappings: { title: 'Save the mappings', extension: '.csv', filters: [{ name: 'CSV files', extensions: ['csv'] }] },
} satisfies Record<SavedKind, unknown>

/** The system's dialogs, over the console's window. */
export function createDesktopFiles(window: () => BrowserWindow | undefined): DesktopFiles {
  return {
    async askWhereToSave(suggestedName, what = 'events') {
      const { extension, ...looks } = saved[what]
      const over = window()
      if (over === undefined) return null
      const { canceled, filePath } = await dialog.showSaveDialog(over, {
        defaultPath: join(app.getPath('downloads'), suggestedName),
        ...looks,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? null : withExtension(filePath, extension)
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
function withExtension(path: string, extension: string): string {
  if (path.toLowerCase().endsWith(extension)) return path
  const whole = `${path}${extension}`
  return existsSync(whole) ? path : whole
}
