import type { ApiContract } from '#shared/api/contract.ts'
import type { RouteOutput, RouteRequest } from '#shared/api/route.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createServiceClient, type Fetch, type JsonName } from './service-client.ts'
import type { ServiceConnector, ServiceEndpoint } from './service-connector.ts'
import type { After } from './timers.ts'

export interface AccessOptions {
  readonly tenantId?: string
  /** How long a service that is still starting is waited for; by default not at all. */
  readonly waitMs?: number
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/** One call at a time, to whichever process serves at that moment. */
export interface ServiceAccess {
  call<N extends JsonName>(
    name: N,
    request: RouteRequest<ApiContract[N]>,
    options?: AccessOptions,
  ): Promise<RouteOutput<ApiContract[N]>>
}

export function createServiceAccess({
  service,
  fetch,
  after,
  signal,
}: {
  service: ServiceConnector
  fetch: Fetch
  after: After
  signal: AbortSignal
}): ServiceAccess {
  async function endpoint(waitMs: number): Promise<ServiceEndpoint> {
    const now = service.state()
    if (now.kind === 'up') return now.endpoint
    if (waitMs === 0) throw unreachable()
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        done()
        reject(unreachable())
      }
      const cancel = after(waitMs, giveUp)
      const unsubscribe = service.subscribe((state) => {
        if (state.kind !== 'up') return
        done()
        resolve(state.endpoint)
      })
      function done(): void {
        cancel()
        unsubscribe()
        signal.removeEventListener('abort', giveUp)
      }
      signal.addEventListener('abort', giveUp)
    })
  }

  return {
    async call(name, request, { tenantId, timeoutMs, waitMs = 0, signal: own } = {}) {
      const client = createServiceClient(fetch, await endpoint(waitMs))
      return client.call(name, request, {
        signal: own === undefined ? signal : AbortSignal.any([signal, own]),
        ...(tenantId === undefined ? {} : { tenantId }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      })
    },
  }
}

function unreachable(): SwitchboardError {
  return new SwitchboardError('service.unreachable', 'The service does not answer.')
}
