import type { ApiHandlers } from '#backend/http/handler.ts'
import { listAudit } from './audit-repository.ts'
import { streamAudit } from './stream-audit.ts'

/** The audit is only read here: what writes it is every command. */
export const auditHandlers = {
  'audit.list': ({ read, workspaceId }, { query }) => listAudit(read, workspaceId, query),
  'audit.export': ({ openReader, workspaceId, isStillAllowed }, { query }) =>
    streamAudit(openReader(), workspaceId, { filter: query, isStillAllowed }),
} satisfies Pick<ApiHandlers, 'audit.list' | 'audit.export'>
