import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import { findSampleRun, toSampleStatus } from './sample-run.ts'

/** Makes the sample where there is none, and goes on where it stopped. */
export interface SampleMaker {
  ensure(): void
}

export function createSampleHandlers(sample: SampleMaker | undefined) {
  return {
    'sample.status': ({ read }) => toSampleStatus(findSampleRun(read)),
    'sample.create': ({ read }) => {
      if (sample === undefined) {
        throw new SwitchboardError('sample.not_available', 'This service was started without the sample workspace.')
      }
      sample.ensure()
      return toSampleStatus(findSampleRun(read))
    },
  } satisfies Pick<ApiHandlers, 'sample.status' | 'sample.create'>
}
