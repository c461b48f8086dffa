import { app } from 'electron'
import { readEventFile } from '../features/event-files/read-event-file.ts'
import { createFileBox, type FileBox } from './file-box.ts'

/** Listens for files from before Electron is ready: macOS may send the first one that early. */
export function receiveFiles(args: readonly string[], folder: string): FileBox {
  const files = createFileBox(readEventFile)
  files.receiveArgs(args, folder)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    files.receive(path)
  })
  return files
}
