import type { AuditRecord } from '#shared/model/audit-record.ts'

const namedId = /\b(?:prj|feed|inst|res|map|mem|rule|link|evt|ovr|sug)_[0-9a-f-]{36}/g
const mostIds = 2_000

/** Ids in records that may have a name: of what they are about, and in what was there before and after. */
export function idsIn(records: readonly AuditRecord[]): readonly string[] {
  const found = new Set<string>()
  for (const { subject, before, after } of records)
    for (const [id] of `${subject} ${JSON.stringify([before, after])}`.matchAll(namedId)) found.add(id)
  return [...found].slice(0, mostIds)
}
