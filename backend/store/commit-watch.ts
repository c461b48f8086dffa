import type { ReaderDb } from './db.ts'

const lookEveryMs = 50

export interface CommitWatch {
  /** Calls back after every commit, by this process or another one on the same file; returns the way to stop. */
  onCommit(listener: () => void): () => void
  /** Looks at once: after a commit of our own there is no need to wait. */
  look(): void
  /** How many are called back. */
  listeners(): number
  stop(): void
}

/** Notices commits by the file's data version, which costs microseconds to read and covers every process. */
export function createCommitWatch(reader: ReaderDb): CommitWatch {
  const listeners = new Set<() => void>()
  const dataVersion = () =>
    reader.read<{ data_version: number }>('SELECT data_version FROM pragma_data_version').get()?.data_version
  let seen = dataVersion()
  let timer: NodeJS.Timeout | undefined

  function look(): void {
    if (listeners.size === 0) return
    const now = dataVersion()
    if (now === seen) return
    seen = now
    for (const listener of listeners) listener()
  }

  function rest(): void {
    clearInterval(timer)
    timer = undefined
  }

  return {
    look,
    onCommit(listener) {
      listeners.add(listener)
      timer ??= setInterval(look, lookEveryMs)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) rest()
      }
    },
    listeners: () => listeners.size,
    stop() {
      listeners.clear()
      rest()
      reader.close()
    },
  }
}
