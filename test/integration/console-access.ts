import { createServiceClient } from '#main/service/service-client.ts'
import type { ServiceAccess } from '#main/service/service-access.ts'
import type { SyncSession } from '#main/sync/sync-session.ts'
import { adminToken, type RunningService } from './http-fixture.ts'

/** A console's way to a running service, as its handlers have it, over HTTP. */
export function consoleAccess(
  service: RunningService,
  tenantId: string,
  { token = adminToken, workspaceId = 'ws_none' }: { readonly token?: string; readonly workspaceId?: string } = {},
) {
  const client = createServiceClient(fetch, { url: service.url, token })
  const { signal } = new AbortController()
  const access: Pick<ServiceAccess, 'call'> = {
    call: (name, request, { tenantId: tenant } = {}) =>
      client.call(name, request, {
        signal: AbortSignal.timeout(5_000),
        ...(tenant !== undefined && { tenantId: tenant }),
      }),
  }
  const session = (): Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'> => ({
    workspaceId,
    tenantId,
    signal,
  })
  return { access, session, clock: () => 0 }
}
