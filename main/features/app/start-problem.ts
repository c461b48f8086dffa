import type { StartProblem } from '#shared/ipc/app-calls.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { ServiceState } from '../../service/service-connector.ts'
import { readSyncFailure } from '../../sync/sync-failure.ts'

/** What stands between the operator and a first workspace: the failure, and which file or address it is about. */
export function startProblemOf(
  error: unknown,
  { serviceAddress, retryAtMs }: { readonly serviceAddress: string | null; readonly retryAtMs: number | null },
): StartProblem {
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

/** The same for a service of our own that does not come up, from its folder. */
export function serviceProblemOf(state: ServiceState, folder: string): StartProblem | null {
  if (state.kind !== 'down') return null
  return { code: 'service.down', why: state.why, file: folder, address: null, retryAt: state.retryAt }
}
