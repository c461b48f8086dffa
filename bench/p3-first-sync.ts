import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServiceClient } from '#main/service/service-client.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { createStoreHealth } from '#main/store/store-health.ts'
import { createStoreClient } from '#main/store/store-client.ts'
import { loadSnapshot } from '#main/sync/load-snapshot.ts'
import { must } from '#shared/lib/must.ts'
import { benchEvents } from './replica/loaded-replica.ts'
import { reportRow } from './replica/measure.ts'
import { rawLoad } from './replica/raw-load.ts'
import { writeSnapshotFile } from './replica/snapshot-file.ts'
import { benchWorkspace as workspaceId } from './replica/synthetic-feed.ts'
import type { Workload } from './workload.ts'

async function firstSync(url: string, dataDir: string): Promise<void> {
  const store = createStoreClient({
    workerFile: new URL('../main/store/store-worker.ts', import.meta.url),
    dataDir,
    clock: Date.now,
    after: afterTimeout,
    health: createStoreHealth(),
  })
  const client: Pick<ServiceClient, 'stream'> = {
    stream: async () => must((await fetch(url)).body, 'the server sends a body'),
  }
  await loadSnapshot({
    // The rest of the client is for other calls.
    client: client as ServiceClient,
    store,
    workspaceId,
    tenantId: workspaceId,
    signal: new AbortController().signal,
    now: Date.now,
    onServed: () => undefined,
    onProgress: () => undefined,
  })
  const { open } = await store.inboxCounts({ workspaceId })
  if (open === 0) throw new Error('The first sync left an empty Inbox.')
  await store.close()
}

export const workload: Workload = {
  id: 'P3',
  title: `first sync of ${benchEvents.toLocaleString('en')} events over HTTP into a replica that answers`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'switchboard-p3-'))
    const { path, rows } = writeSnapshotFile(benchEvents)
    const server = fork(new URL('./replica/snapshot-server.ts', import.meta.url), [path])
    try {
      const [port] = (await once(server, 'message')) as [number]
      const startedAt = performance.now()
      await firstSync(`http://127.0.0.1:${port}/`, folder)
      const ours = (rows * 1000) / (performance.now() - startedAt)
      const rawAt = performance.now()
      await rawLoad(path, join(folder, 'raw.sqlite3'))
      const theirs = (rows * 1000) / (performance.now() - rawAt)
      const ratio = Math.round((ours / theirs) * 1000) / 1000
      return {
        rows: [
          {
            measure: 'rows per second',
            value: Math.round(ours),
            unit: '/s',
            against: `raw ${Math.round(theirs)} /s`,
            ratio,
            limit: '≥ 0.8 ×',
            pass: ratio >= 0.8,
          },
          reportRow('until it answers', rows / ours, 's'),
        ],
      }
    } finally {
      server.disconnect()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
