import Database from 'better-sqlite3'
import { parentPort, workerData } from 'node:worker_threads'
import { must } from '#shared/lib/must.ts'
import type { CheckpointData, FromCheckpointer } from './tend-file.ts'

/**
 * Moves the log into the file beside the writer, which would otherwise stop for it: a checkpoint and commits don't block
 * each other. What is committed meanwhile remains, so the writer is told to take the last few pages itself.
 */
const port = must(parentPort, 'this file is a worker')
// Both sides of these messages are this program's own.
const { file } = workerData as CheckpointData
const everyMs = 500
const worthTelling = 2_000
/** What came during one pass is much less than what it moved, and what the writer takes itself is less again. */
const passes = 3
const shortMs = 5
const database = new Database(file)
database.pragma('wal_autocheckpoint = 0')
database.pragma('synchronous = FULL')
database.pragma('busy_timeout = 1000')
const version = database.prepare<[], number>('SELECT data_version FROM pragma_data_version').pluck()
const checkpoint = database.prepare<[], { busy: number; log: number; checkpointed: number }>(
  'PRAGMA wal_checkpoint(PASSIVE)',
)
let seen: number | undefined

const say = (message: FromCheckpointer) => port.postMessage(message)

const timer = setInterval(() => {
  try {
    const now = version.get()
    if (now === seen) return
    const pages = move()
    seen = now
    say({ kind: 'checkpointed', muchIsLeft: pages !== undefined && pages.log > worthTelling })
  } catch (error) {
    // A disk that is full has room again one day: until then, the next turn tries once more.
    say({ kind: 'failed', error: error instanceof Error ? error.message : String(error) })
  }
}, everyMs)

function move(): ReturnType<typeof checkpoint.get> {
  let pages: ReturnType<typeof checkpoint.get>
  for (let pass = 0; pass < passes; pass += 1) {
    const began = performance.now()
    pages = checkpoint.get()
    if (pages === undefined || pages.log <= worthTelling || performance.now() - began < shortMs) break
  }
  return pages
}

port.once('message', () => {
  clearInterval(timer)
  database.close()
  port.close()
})
