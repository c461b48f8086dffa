import type { ApiContract } from '#shared/api/contract.ts'
import type { RouteOutput, RouteRequest } from '#shared/api/route.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createServiceClient, type Fetch, type JsonName } from './service-client.ts'
import type { ServiceConnector, ServiceEndpoint } from './service-connector.ts'
import type { After } from './timers.ts'

export interface AccessOptions {
  readonly tenantId?: string
  /** How long a service that is away is waited for, whatever it is doing; by default not at all. */
  readonly waitMs?: number
  /** How long one that is still starting is waited for: shortly after a start, a person's first step comes before it answers. */
  readonly startingMs?: number
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
  async function endpoint({ waitMs = 0, startingMs = 0 }: AccessOptions): Promise<ServiceEndpoint> {
    const now = service.state()
    if (now.kind === 'up') return now.endpoint
    const longestMs = now.kind === 'starting' ? Math.max(waitMs, startingMs) : waitMs
    if (longestMs === 0) throw unreachable()
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        done()
        reject(unreachable())
      }
      const cancel = after(longestMs, giveUp)
      const unsubscribe = service.subscribe((state) => {
        if (state.kind === 'down' && waitMs === 0) giveUp()
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
    async call(name, request, options = {}) {
      const { tenantId, timeoutMs, signal: own } = options
      const client = createServiceClient(fetch, await endpoint(options))
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
