import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { SnapshotLine } from '#shared/model/change.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import type { ServiceClient } from '../service/service-client.ts'
import type { ConsoleStore, ReplicaState } from '../store/store-api.ts'
import { parseSnapshotLine } from './parse-change.ts'
import { readLines } from './read-lines.ts'

export type SnapshotStore = Pick<
  ConsoleStore,
  'beginSnapshot' | 'putSnapshotLines' | 'finishSnapshot' | 'abandonSnapshot'
>

export interface SnapshotOptions {
  readonly client: ServiceClient
  readonly store: SnapshotStore
  readonly workspaceId: WorkspaceId
  readonly tenantId: string
  readonly signal: AbortSignal
  readonly now: () => number
  /** The service has answered about this workspace: whether it may be sent decisions already. */
  readonly onServed: (mayBeSent: boolean) => void
  readonly onProgress: (progress: { rows: number; total: number }) => void
}

type Header = Extract<SnapshotLine, { kind: 'header' }>

const batchRows = 2_000
const rowStart = '{"kind":"upsert"'
const silenceMs = 60_000

/** Streams the whole workspace into the replica. Nothing of it shows before its trailer has proved it whole. */
export async function loadSnapshot(options: SnapshotOptions): Promise<ReplicaState> {
  const { store, workspaceId } = options
  const at = options.now()
  const { signal, tenantId } = options
  const body = await options.client.stream('snapshot.get', { signal, tenantId })
  try {
    const { seq } = await readSnapshot(body, options)
    options.signal.throwIfAborted()
    const state = await store.finishSnapshot({ workspaceId, seq, at })
    options.onServed(true)
    return state
  } catch (error) {
    await store.abandonSnapshot({ workspaceId })
    throw error
  }
}

async function readSnapshot(body: ReadableStream<Uint8Array>, options: SnapshotOptions): Promise<Header> {
  const { store, workspaceId, signal } = options
  let header: Header | undefined
  let seen = 0
  let whole = false
  let batch: string[] = []
  let written: Promise<unknown> = Promise.resolve()

  // One batch is written while the next one is read.
  async function flush(): Promise<void> {
    await written
    signal.throwIfAborted()
    if (batch.length === 0) return
    written = store.putSnapshotLines({ workspaceId, text: batch.join('\n') })
    written.catch(() => undefined)
    batch = []
    options.onProgress({ rows: seen, total: header?.rows ?? seen })
  }

  async function take(text: string): Promise<void> {
    seen += 1
    batch.push(text)
    if (batch.length >= batchRows) await flush()
  }

  for await (const lines of readLines(body, { silenceMs, signal })) {
    for (const text of lines) {
      if (text === '') continue
      if (whole) throw broken()
      // Rows are parsed by the store's thread. A service that orders its keys otherwise costs time, not correctness.
      if (header !== undefined && text.startsWith(rowStart)) {
        await take(text)
        continue
      }
      const line = parseSnapshotLine(text)
      if (header === undefined) {
        if (line?.kind !== 'header') throw broken()
        header = line
        const { seq, rows: total, lost } = line
        const { isAnyLost } = await store.beginSnapshot({ workspaceId, seq, total, lost })
        // What it has lost goes again first: what was decided about that later would come to nothing before.
        options.onServed(!isAnyLost)
      } else if (line?.kind === 'trailer') {
        whole = line.seq === header.seq && line.rows === seen
        if (!whole) throw broken()
      } else if (line?.kind === 'header') {
        throw broken()
      } else {
        await take(text)
      }
    }
  }
  if (header === undefined || !whole) throw broken()
  await flush()
  await written
  return header
}

function broken(): SwitchboardError {
  return new SwitchboardError('service.unreachable', 'The first load ended before it was whole.')
}
