import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { CommitMark } from './service-database.ts'

export interface CommitWatch {
  /** Calls back after every commit, by this process or another one on the same file; returns the way to stop. */
  onCommit(listener: () => void): () => void
  /** Looks at once: after a commit of our own there is no need to wait. */
  look(): void
  /** As `onCommit`, for somebody outside who follows the feed: they are counted. */
  follow(listener: () => void): () => void
  followers(): number
  stop(): void
}

/** Notices commits by a mark that is cheap to read and covers every process. */
export function createCommitWatch(mark: CommitMark): CommitWatch {
  const listeners = new Set<() => void>()
  const followers = new Set<() => void>()
  let seen = mark.read()
  let timer: NodeJS.Timeout | undefined

  function look(): void {
    if (listeners.size === 0) return
    const now = readMark(mark)
    if (now === undefined || now === seen) return
    seen = now
    for (const listener of listeners) listener()
  }

  function rest(): void {
    clearInterval(timer)
    timer = undefined
  }

  function onCommit(listener: () => void): () => void {
    listeners.add(listener)
    timer ??= setInterval(look, mark.everyMs)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) rest()
    }
  }

  return {
    look,
    onCommit,
    follow(listener) {
      const stop = onCommit(listener)
      followers.add(listener)
      return () => {
        followers.delete(listener)
        stop()
      }
    },
    followers: () => followers.size,
    stop() {
      listeners.clear()
      followers.clear()
      rest()
      mark.close()
    },
  }
}

/** A store that can't be asked now has told nobody anything; what it says when it can is new. */
function readMark(mark: CommitMark): string | number | undefined {
  try {
    return mark.read()
  } catch (error) {
    if (error instanceof SwitchboardError) return undefined
    throw error
  }
}
