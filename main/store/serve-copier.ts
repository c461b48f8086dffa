import type { MessagePort } from 'node:worker_threads'
import Database from 'better-sqlite3'

/** Copies the log of each file that is named, and says when it is done. */
export function serveCopier(port: MessagePort): void {
  port.on('message', ({ id, path }: { readonly id: number; readonly path: string }) => {
    try {
      const db = new Database(path, { fileMustExist: true, timeout: 5000 })
      db.pragma('wal_checkpoint(PASSIVE)')
      db.close()
    } catch {
      // The writer meets the same failure with its next call, and knows what to do about it.
    }
    port.postMessage(id)
  })
}
