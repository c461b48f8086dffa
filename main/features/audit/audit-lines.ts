import { byteOrderMark, csvLine } from '#shared/lib/csv-line.ts'
import type { AuditFormat, AuditPage } from '#shared/ipc/audit-calls.ts'
import type { AuditRecord } from '#shared/model/audit-record.ts'

const csvColumns = ['at', 'actor', 'claimed_actor', 'command', 'subject', 'subject_name', 'before', 'after', 'id']

/** What a file of the format begins with. */
export function auditHead(format: AuditFormat): string {
  return format === 'csv' ? byteOrderMark + csvLine(csvColumns) : ''
}

/** One record as the line of a file. */
export function auditLine(format: AuditFormat, record: AuditRecord, names: AuditPage['names']): string {
  if (format === 'jsonl') return `${JSON.stringify(record)}\n`
  const { id, at, actor, claimedActor, command, subject, before, after } = record
  const json = (value: unknown): string => (value === null ? '' : JSON.stringify(value))
  return csvLine([at, actor, claimedActor ?? '', command, subject, names[subject] ?? '', json(before), json(after), id])
}
