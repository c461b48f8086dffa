import type { AuditRecord, AuditTrailer } from '#shared/model/audit-record.ts'
import type { ReaderDb } from '#backend/store/db.ts'
import { auditAfter, type AuditFilter, type AuditPlace } from './audit-repository.ts'

const batchRecords = 500

/**
 * Every record that a filter lets through as NDJSON, all from one state of the database, in batches: the next one is read when
 * the caller has taken the last. Closes the reader when it ends, however it ends.
 */
export async function* streamAudit(
  reader: ReaderDb,
  workspaceId: string,
  { filter, isStillAllowed }: { readonly filter: AuditFilter; readonly isStillAllowed: () => boolean },
): AsyncGenerator<string> {
  try {
    reader.beginRead()
    let after: AuditPlace = [Number.MIN_SAFE_INTEGER, '']
    let sent = 0
    for (;;) {
      const { records, place } = auditAfter(reader, workspaceId, { filter, after, limit: batchRecords })
      // What ends without its trailer is not taken for whole.
      if (!isStillAllowed()) return
      if (records.length > 0) yield records.map(line).join('')
      after = place
      sent += records.length
      if (records.length < batchRecords) break
      // Requests that came in while this batch was made go first.
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
    yield line({ kind: 'trailer', records: sent })
  } finally {
    reader.endRead()
    reader.close()
  }
}

function line(value: AuditRecord | AuditTrailer): string {
  return `${JSON.stringify(value)}\n`
}
