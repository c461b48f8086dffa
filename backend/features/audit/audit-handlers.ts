import type { ApiHandlers } from '#backend/http/handler.ts'
import { listAudit } from './audit-repository.ts'
import { serviceAudit } from './record-audit.ts'
import { streamAudit } from './stream-audit.ts'

/** The audit is only read here: what writes it is every command. */
export const auditHandlers = {
  'audit.list': ({ read, workspaceId }, { query }) => listAudit(read, workspaceId, query),
  'audit.export': ({ openReader, workspaceId, isStillAllowed }, { query }) =>
    streamAudit(openReader(), workspaceId, { filter: query, isStillAllowed }),
  'service_audit.list': ({ read }, { query }) => listAudit(read, serviceAudit, query),
  'service_audit.export': ({ openReader, isStillAllowed }, { query }) =>
    streamAudit(openReader(), serviceAudit, { filter: query, isStillAllowed }),
} satisfies Pick<ApiHandlers, 'audit.list' | 'audit.export' | 'service_audit.list' | 'service_audit.export'>
