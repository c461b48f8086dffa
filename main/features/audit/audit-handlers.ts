import type { AuditFilter, AuditPage } from '#shared/ipc/audit-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Permission } from '#shared/model/permissions.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'
import type { DesktopFiles } from '../event-files/desktop-files.ts'
import { createAuditExports } from './audit-exports.ts'
import { cleanRecord, tenantWord } from './clean-record.ts'
import { idsIn } from './ids-in.ts'

const answerWithinMs = 10_000
const startingMs = 2_000
const exportedAtOnce = 200

type AuditMethod = 'audit.list' | 'audit.export_begin' | 'audit.export_next' | 'audit.export_cancel'
type Way = Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'>

/** Who did what is asked of the service each time; what ids stand for is known here. */
export function createAuditHandlers({
  access,
  store,
  session,
  clock,
  files,
  requirePermission,
}: {
  access: Pick<ServiceAccess, 'call'>
  store: Pick<ConsoleStore, 'recordNames'>
  session: () => Way
  clock: Clock
  /** Null where there is no window to ask in. */
  files: DesktopFiles | null
  requirePermission: (permission: Permission) => void
}): IpcHandlers<AuditMethod> {
  const exports = createAuditExports(files)

  async function page(
    { workspaceId, tenantId, signal }: Way,
    { actor, command, subject, from, to }: AuditFilter,
    { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  ): Promise<AuditPage> {
    const at = toInstant(clock())
    const query = {
      limit,
      ...(cursor !== null && { cursor }),
      ...(actor !== null && { actor }),
      ...(command !== null && { command }),
      // An entry is looked for by what is shown of it.
      ...(subject !== null && { subject: subject === tenantWord ? tenantId : subject }),
      ...(from !== null && { from }),
      ...(to !== null && { to }),
    }
    const answer = await access.call(
      'audit.list',
      { query },
      { tenantId, signal, timeoutMs: answerWithinMs, startingMs },
    )
    const items = answer.items.map((record) => cleanRecord(record, tenantId))
    const names = await store.recordNames({ workspaceId, ids: idsIn(items) })
    return { items, names, nextCursor: answer.next_cursor, at }
  }

  return {
    'audit.list': ({ cursor, limit, ...filter }) => page(session(), filter, { cursor, limit }),
    async 'audit.export_begin'({ filter, format }) {
      // The service asks for as much where all of it is taken at once.
      requirePermission('administer')
      const way = session()
      const suggestedName = `switchboard-audit-${toInstant(clock()).slice(0, 10)}.${format}`
      return exports.begin({
        filter,
        format,
        suggestedName,
        until: way.signal,
        ask: ({ cursor, signal }) =>
          page({ ...way, signal: AbortSignal.any([way.signal, signal]) }, filter, { cursor, limit: exportedAtOnce }),
      })
    },
    'audit.export_next': ({ exportId, after }) => exports.next(exportId, after),
    async 'audit.export_cancel'({ exportId }) {
      await exports.end(exportId)
      return {}
    },
  }
}
