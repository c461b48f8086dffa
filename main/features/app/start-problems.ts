import type { StartProblem, UnsentCounts } from '#shared/ipc/app-calls.ts'
import type { ServiceState } from '../../service/service-connector.ts'
import { serviceProblemOf, startProblemOf, type ProblemItself } from './start-problem.ts'

/** What stands in the way of a first window, while it does. */
export interface StartProblems {
  met(error: unknown, retryAtMs: number | null): void
  /** A workspace was opened: its files are as they should be. */
  opened(): void
  /** The service has answered all that it was asked. */
  answered(): void
  /** What the outbox keeps while there is nothing to show. */
  counted(unsent: UnsentCounts): void
  /** A file of this machine comes before a service that is away: the work is shown without the one, not without the other. */
  current(service: ServiceState): StartProblem | null
}

export function createStartProblems(facts: {
  readonly serviceAddress: string | null
  readonly serviceDir: string
}): StartProblems {
  let ofFile: ProblemItself | null = null
  let other: ProblemItself | null = null
  let unsent: UnsentCounts | null = null
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
    counted(counts) {
      // Where no workspace is known, no other file is asked for.
      ofFile = null
      unsent = counts
    },
    current(service) {
      if (ofFile !== null) return { ...ofFile, unsent: null }
      const problem = serviceProblemOf(service, facts) ?? other
      return problem && { ...problem, unsent }
    },
  }
}
