import { Worker } from 'node:worker_threads'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { FileCheck } from './check-files.ts'
import type { WorkerRole } from './store-protocol.ts'

const longestMs = 60_000

/** Checks the files in a thread of its own: a large one takes seconds, and works where the store can't be opened. */
export function checkFilesApart(workerFile: string | URL, dataDir: string): Promise<readonly FileCheck[]> {
  const role: WorkerRole = { kind: 'checker', dataDir }
  const thread = new Worker(workerFile, { workerData: role, name: 'store-check' })
  return new Promise<readonly FileCheck[]>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new SwitchboardError('service.busy', 'The files were not checked within a minute.')),
      longestMs,
    )
    thread.on('message', (checks: readonly FileCheck[]) => resolve(checks))
    thread.on('error', reject)
    thread.on('exit', () => {
      clearTimeout(timer)
      reject(new SwitchboardError('service.busy', 'The check of the files was interrupted.'))
    })
  }).finally(() => void thread.terminate())
}
