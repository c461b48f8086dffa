import { appendFileSync, chmodSync, closeSync, fstatSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** Where a program without a terminal leaves its log. */
export interface LogFile {
  readonly path: string
  write(text: string): void
}

const maxBytes = 2 * 1024 * 1024

/**
 * Appends to `switchboard.log` of a folder, for this user alone. Once it is full it becomes `switchboard.1.log`, and the one before that
 * goes. A log that can't be written is no reason for anything else to fail.
 */
export function createLogFile(folder: string, limit: number = maxBytes): LogFile {
  const path = join(folder, 'switchboard.log')
  let open: { readonly fd: number; bytes: number } | undefined

  function append(text: string): void {
    if (open !== undefined && open.bytes > 0 && open.bytes + Buffer.byteLength(text) > limit) {
      closeSync(open.fd)
      open = undefined
      renameSync(path, join(folder, 'switchboard.1.log'))
    }
    open ??= openLog(folder, path)
    // Synchronously: the last line before a crash is the one that is wanted.
    appendFileSync(open.fd, text)
    open.bytes += Buffer.byteLength(text)
  }

  function write(text: string): void {
    try {
      append(text)
    } catch {
      // The disk is full or was taken away; the line went to stderr, too.
    }
  }

  // An empty file can be shown, a missing one can't.
  write('')
  return { path, write }
}

function openLog(folder: string, path: string): { fd: number; bytes: number } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const fd = openSync(path, 'a', 0o600)
  chmodSync(path, 0o600)
  return { fd, bytes: fstatSync(fd).size }
}
