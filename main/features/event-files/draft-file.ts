import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/** A file that is being written: until it is kept, what was there before stays. */
export interface DraftFile {
  write(content: string | Uint8Array): Promise<void>
  /** It is whole, and on disk. */
  keep(): Promise<void>
  /** Leaves nothing behind. */
  drop(): Promise<void>
}

/** Begins a file of this user alone. What fails leaves no draft, and is said in a sentence. */
export async function openDraft(path: string): Promise<DraftFile> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await open(draft, 'wx', 0o600).catch((cause: unknown) => {
    throw notSaved(cause)
  })

  async function drop(): Promise<void> {
    await file.close().catch(() => undefined)
    await rm(draft, { force: true }).catch(() => undefined)
  }

  async function orDrop(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (cause) {
      await drop()
      throw notSaved(cause)
    }
  }

  return {
    write: (content) => orDrop(() => file.writeFile(content)),
    keep: () =>
      orDrop(async () => {
        await file.sync()
        await file.close()
        await rename(draft, path)
      }),
    drop,
  }
}

function notSaved(cause: unknown): SwitchboardError {
  return new SwitchboardError('event_file.not_saved', sentenceFor(cause), { cause })
}

function sentenceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full: no file was saved. Choose another disk.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return 'That folder can’t be written: no file was saved. Choose another folder.'
  }
  return 'The file could not be saved there. Choose another folder.'
}
