import type { AuditFilter } from '#shared/ipc/audit-calls.ts'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import type { Client } from '../../client/client.ts'
import { createServiceList } from '../../lists/service-list.ts'
import { listPerConsole } from '../operations/of-service.ts'
import type { SignalPeriod } from '../signals/signal-period.ts'
import { anyTime, boundsOf } from '../signals/signal-period.ts'

/** Empty texts ask for all. */
export interface AuditQuery {
  readonly actor: string
  readonly command: string | null
  readonly subject: string
  readonly period: SignalPeriod
}

export const everyEntry: AuditQuery = { actor: '', command: null, subject: '', period: anyTime }

/** An entry with the names of what it speaks of. */
export interface AuditEntry {
  readonly id: string
  readonly record: AuditRecord
  readonly names: Readonly<Record<string, string>>
}

const pageSize = 100

/** What the service is asked for. */
export function filterOf({ actor, command, subject, period }: AuditQuery, nowMs: number): AuditFilter {
  const { after, before } = boundsOf(period, nowMs)
  const wanted = (text: string): string | null => (text.trim() === '' ? null : text.trim())
  return { actor: wanted(actor), command, subject: wanted(subject), from: after, to: before }
}

export function createAudit(client: Pick<Client, 'call'>, now: () => number = Date.now) {
  return createServiceList<AuditQuery, AuditEntry>({
    every: everyEntry,
    keyOf: ({ id }) => id,
    async page(query, cursor) {
      const page = await client.call('audit.list', { ...filterOf(query, now()), cursor, limit: pageSize })
      const items = page.items.map((record) => ({ id: record.id, record, names: page.names }))
      return { items, nextCursor: page.nextCursor, at: page.at }
    },
  })
}

/** Who did what in the workspace. */
export const auditOf = listPerConsole(({ client }) => createAudit(client))
