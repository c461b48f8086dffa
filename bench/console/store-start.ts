import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { must } from '#shared/lib/must.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { benchWorkspace as workspaceId } from '../replica/synthetic-feed.ts'

const built = join(projectRoot, 'dist/store-worker')
const open = { state: 'open', provider: null, text: '', closingWithinMs: null }
const calls = [
  { id: 1, method: 'open', input: { workspaceId } },
  { id: 2, method: 'inboxCounts', input: { workspaceId } },
  { id: 3, method: 'inboxGroups', input: { workspaceId, offset: 0, limit: 50, sort: 'newest', filter: open } },
]
const ask = `
  port.on('message', ({ id, ok, output, error }) => {
    if (!ok) throw new Error(error.message)
    if (id === 3) process.exit(output.rows.length === 50 ? 0 : 3)
  })
  for (const call of ${JSON.stringify(calls)}) port.postMessage(call)`

/** What the files are that a start of the store reads, beside the data. */
export const storeFiles = built

function inProcess(dataDir: string): string {
  const chunk = must(
    readdirSync(join(built, 'chunks')).find((name) => /^serve-store-.*\.js$/.test(name)),
    'the build makes this chunk',
  )
  return `import { serveStore } from ${JSON.stringify(pathToFileURL(join(built, 'chunks', chunk)).href)}
    const { port1: port, port2 } = new MessageChannel()
    serveStore(port2, ${JSON.stringify({ kind: 'store', dataDir, maxBodyBytes: null })}, { copy: async () => {}, stop: async () => {} })
    ${ask}`
}

function inThread(dataDir: string): string {
  return `import { Worker } from 'node:worker_threads'
    const port = new Worker(${JSON.stringify(join(built, 'store-worker.js'))}, { workerData: ${JSON.stringify({ kind: 'store', dataDir, maxBodyBytes: null })}, execArgv: [] })
    ${ask}`
}

/** Programs for `node -e`, each a process of its own from start to end. */
export const storeStarts = {
  nothing: '0',
  /** The console's built store: opens the replica, answers the counts and the first 50 groups, ends. */
  store: inProcess,
  /** The same behind the thread in which the console runs it. */
  thread: inThread,
} as const

/** Milliseconds from the start of a process to its end. */
export async function timeProcess(program: string): Promise<number> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: projectRoot,
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`A measured process ended with ${String(code)}.`)
  return performance.now() - startedAt
}
