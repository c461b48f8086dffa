import { parentPort, workerData } from 'node:worker_threads'
import { must } from '#shared/lib/must.ts'
import { createCopierThread } from './sqlite/copier-thread.ts'
import type { WorkerRole } from './store-protocol.ts'

const port = must(parentPort, 'this file is only started as a worker thread')
// Both sides of the channel are built from this repository: nobody else starts this file.
const role = workerData as WorkerRole

// Each thread loads only what it needs.
if (role.kind === 'copier') {
  const { serveCopier } = await import('./serve-copier.ts')
  serveCopier(port)
} else if (role.kind === 'checker') {
  const { checkFiles } = await import('./check-files.ts')
  port.postMessage(checkFiles(role.dataDir))
} else {
  const { serveStore } = await import('./serve-store.ts')
  serveStore(port, role, createCopierThread(new URL(import.meta.url)))
}
