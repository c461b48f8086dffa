import { shell } from 'electron'

/** Shows the log in the system's file manager. Its path is our own; nothing that a page says comes here. */
export function showLogOf(logFile: string): () => void {
  return () => shell.showItemInFolder(logFile)
}
