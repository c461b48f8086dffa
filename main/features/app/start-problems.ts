import type { StartProblem } from '#shared/ipc/app-calls.ts'
import type { ServiceState } from '../../service/service-connector.ts'
import { serviceProblemOf, startProblemOf } from './start-problem.ts'

/** What stands in the way of a first window, while it does. */
export interface StartProblems {
  met(error: unknown, retryAtMs: number | null): void
  /** A workspace was opened: its files are as they should be. */
  opened(): void
  /** The service has answered all that it was asked. */
  answered(): void
  /** A file of this machine comes before a service that is away: the work is shown without the one, not without the other. */
  current(service: ServiceState): StartProblem | null
}

export function createStartProblems(facts: {
  readonly serviceAddress: string | null
  readonly serviceDir: string
}): StartProblems {
  let ofFile: StartProblem | null = null
  let other: StartProblem | null = null
  return {
    met(error, retryAtMs) {
      const problem = startProblemOf(error, { serviceAddress: facts.serviceAddress, retryAtMs })
      if (problem.code.startsWith('store.')) ofFile = problem
      else other = problem
    },
    opened() {
      ofFile = null
    },
    answered() {
      other = null
    },
    current: (service) => ofFile ?? serviceProblemOf(service, facts) ?? other,
  }
}
