import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/** Writes a file whole or not at all, for this user alone: what was there before stays until the new one is on disk. */
export async function writeEventFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new SwitchboardError('event_file.not_saved', sentenceFor(cause), { cause })
  }
}

function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full: no file was saved. Choose another disk.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return 'That folder can’t be written: no file was saved. Choose another folder.'
  }
  return 'The file could not be saved there. Choose another folder.'
}
