import { byteOrderMark } from '#shared/lib/csv-line.ts'
import type { AuditFormat } from '#shared/ipc/audit-calls.ts'

/** How many entries a piece of an export holds. Its lines are whole; only the first piece of a CSV has a head, behind its mark. */
export function entriesIn(format: AuditFormat, text: string): number {
  if (format === 'jsonl') return linesIn(text)
  // A quoted cell may hold line ends of its own.
  return linesIn(text.replaceAll(/"[^"]*"/g, '')) - (text.startsWith(byteOrderMark) ? 1 : 0)
}

const linesIn = (text: string): number => text.split('\n').length - 1
