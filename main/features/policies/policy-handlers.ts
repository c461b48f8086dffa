import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000

/** A workspace's policies are read from here and changed at the service: no decision of a console says them. */
export function createPolicyHandlers({
  access,
  store,
  session,
}: {
  access: Pick<ServiceAccess, 'call'>
  store: Pick<ConsoleStore, 'policiesHere'>
  session: () => Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'>
}): IpcHandlers<'policies.list' | 'policies.set'> {
  return {
    'policies.list': () => store.policiesHere({ workspaceId: session().workspaceId }),
    async 'policies.set'({ provider, version, change }) {
      const { tenantId, signal } = session()
      const { fields, updatedAt, ...after } = await access.call(
        'policies.update',
        { params: { provider }, body: change, ifMatch: version },
        { tenantId, signal, timeoutMs: answerWithinMs },
      )
      return { provider, fields, updatedAt, version: after.version }
    },
  }
}
