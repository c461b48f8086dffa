import type { OpId, ProjectId } from '#shared/model/ids.ts'
import type { SomeFields } from '#shared/model/policy.ts'
import type { Provider } from '#shared/model/provider.ts'

/** Which override is written. `said` keeps what a refused decision was to say, which this takes the place of. */
export interface OverrideAsk {
  readonly projectId: ProjectId
  readonly projectName: string
  readonly provider: Provider
  readonly said?: {
    readonly fields: SomeFields
    readonly reason: string
    readonly expiresAt: string | null
    readonly replaces: OpId
    readonly now: readonly string[]
  }
}
