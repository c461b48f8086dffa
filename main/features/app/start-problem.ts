import type { StartProblem } from '#shared/ipc/app-calls.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { ServiceState } from '../../service/service-connector.ts'
import { readSyncFailure } from '../../sync/sync-failure.ts'

/** All but what is kept meanwhile. */
export type ProblemItself = Omit<StartProblem, 'unsent'>

/** What stands between the operator and a first workspace: the failure, and which file or address it is about. */
export function startProblemOf(
  error: unknown,
  { serviceAddress, retryAtMs }: { readonly serviceAddress: string | null; readonly retryAtMs: number | null },
): ProblemItself {
  const { code, why } = readSyncFailure(error)
  const path = error instanceof SwitchboardError ? error.details['path'] : undefined
  return {
    code,
    why,
    file: typeof path === 'string' ? path : null,
    address: typeof path === 'string' || code.startsWith('store.') ? null : serviceAddress,
    retryAt: retryAtMs === null ? null : toInstant(retryAtMs),
  }
}

/** The same for a service that is away: our own, from its folder, or one elsewhere. */
export function serviceProblemOf(
  state: ServiceState,
  { serviceAddress: address, serviceDir }: { readonly serviceAddress: string | null; readonly serviceDir: string },
): ProblemItself | null {
  if (state.kind !== 'down') return null
  const { why, retryAt } = state
  return address === null
    ? { code: 'service.down', why, file: serviceDir, address, retryAt }
    : { code: 'service.unreachable', why, file: null, address, retryAt }
}
