import type { SnapshotLine } from '#shared/model/change.ts'
import { changeEntities } from '#shared/model/change.ts'
import type { ReaderDb } from '#backend/store/db.ts'
import { currentSeq, lostSeqs } from './read-changes.ts'
import { replicatedRows } from './replicated-rows.ts'

const batchRows = 1_000

/**
 * Every row of a workspace as NDJSON, all from one state of the database, in batches: the next one is read when the caller
 * has taken the last. Closes the reader when it ends, however it ends.
 */
export async function* streamSnapshot(
  reader: ReaderDb,
  workspaceId: string,
  isStillAllowed: () => boolean,
): AsyncGenerator<string> {
  try {
    reader.beginRead()
    const seq = currentSeq(reader, workspaceId)
    const rows =
      reader
        .read<{ rows: number }>('SELECT count(*) AS rows FROM change WHERE workspace_id = ? AND tombstone = 0')
        .get(workspaceId)?.rows ?? 0
    const lost = lostSeqs(reader, workspaceId)
    yield line({ kind: 'header', seq, rows, ...(lost.length === 0 ? {} : { lost }) })
    for (const entity of changeEntities) {
      let after = 0
      for (;;) {
        const batch = replicatedRows[entity].after(reader, workspaceId, after, batchRows)
        const last = batch.at(-1)
        if (last === undefined) break
        // What ends without its trailer is not taken for whole.
        if (!isStillAllowed()) return
        yield batch.map(line).join('')
        after = last.seq
        if (batch.length < batchRows) break
        // Requests that came in while this batch was made go first.
        await new Promise<void>((resolve) => setImmediate(resolve))
      }
    }
    yield line({ kind: 'trailer', seq, rows })
  } finally {
    reader.endRead()
    reader.close()
  }
}

function line(value: SnapshotLine): string {
  return `${JSON.stringify(value)}\n`
}
