import type { ReadDb } from '#backend/store/db.ts'
import { currentSeq } from './read-changes.ts'

const heartbeatMs = 15_000
const reconnectMs = 1_000

/**
 * Server-sent events with the workspace's seq: once at the beginning, then after every commit that moved it.
 * A revocation is a commit too, and ends it. A service that stops says that one may come back.
 */
export async function* streamSeq(options: {
  db: ReadDb
  workspaceId: string
  signal: AbortSignal
  onCommit: (listener: () => void) => () => void
  isStillAllowed: () => boolean
}): AsyncGenerator<string> {
  const { db, workspaceId, signal, onCommit, isStillAllowed } = options
  let wake: () => void = () => undefined
  let committed = true
  const nudge = () => {
    committed = true
    wake()
  }
  const stopListening = onCommit(nudge)
  const end = () => wake()
  signal.addEventListener('abort', end)
  let sent = -1
  try {
    while (!signal.aborted && isStillAllowed()) {
      const beat = !committed
      committed = false
      const seq = currentSeq(db, workspaceId)
      if (seq !== sent) {
        sent = seq
        yield `event: seq\nid: ${seq}\ndata: ${seq}\n\n`
      } else if (beat) {
        yield ': still here\n\n'
      }
      if (committed || signal.aborted) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, heartbeatMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    // Whoever has gone doesn't read it; whoever is there comes back to the next process.
    if (signal.aborted) yield `event: reconnect\nretry: ${reconnectMs}\ndata: ${reconnectMs}\n\n`
  } finally {
    stopListening()
    signal.removeEventListener('abort', end)
  }
}
