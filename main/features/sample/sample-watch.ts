import type { SampleStatus } from '#shared/api/catalog-routes.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import { readSyncFailure } from '../../sync/sync-failure.ts'
import type { After } from '../../service/timers.ts'

/** How far the sample workspace is, followed while it loads. */
export interface SampleWatch {
  status(): SampleStatus
  /** Asks once, and goes on asking while it loads. */
  look(): Promise<SampleStatus>
  /** Makes the sample, or goes on with it. */
  make(): Promise<SampleStatus>
  stop(): void
}

const pollMs = 500
const startingWaitMs = 15_000

export function createSampleWatch({
  access,
  after,
  onChange,
}: {
  access: ServiceAccess
  after: After
  onChange: (status: SampleStatus) => void
}): SampleWatch {
  let status: SampleStatus = { kind: 'absent' }
  let cancel = (): void => {}
  let stopped = false

  function become(next: SampleStatus): SampleStatus {
    const changed = JSON.stringify(next) !== JSON.stringify(status)
    status = next
    if (changed) onChange(next)
    cancel()
    if (next.kind === 'loading') follow()
    return next
  }

  function follow(): void {
    if (stopped) return
    // While the service is away the last answer stands; it is asked again.
    cancel = after(pollMs, () => {
      look().catch((error: unknown) => {
        if (readSyncFailure(error).retryable) follow()
      })
    })
  }

  async function look(): Promise<SampleStatus> {
    return become(await access.call('sample.status', {}))
  }

  return {
    status: () => status,
    look,
    make: async () => become(await access.call('sample.create', {}, { waitMs: startingWaitMs })),
    stop() {
      stopped = true
      cancel()
    },
  }
}
