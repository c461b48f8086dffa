import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import { findSampleRun, toSampleStatus } from './sample-run.ts'

/** Makes the sample where there is none, and goes on where it stopped. */
export interface SampleMaker {
  ensure(): void
}

export function createSampleHandlers(sample: SampleMaker | undefined) {
  return {
    'sample.status': ({ read }) => toSampleStatus(findSampleRun(read)),
    'sample.create': ({ read, write, clock, newId, principal }) => {
      if (sample === undefined) {
        throw new SwitchboardError('sample.not_available', 'This service was started without the sample workspace.')
      }
      const known = findSampleRun(read)
      sample.ensure()
      const run = findSampleRun(read)
      if (known === undefined && run !== undefined) {
        const { workspaceId } = run
        const entry = { workspaceId, actor: principal.name, command: 'sample.created', subject: workspaceId }
        write((db) => recordAudit(db, { newId, at: clock() }, entry))
      }
      return toSampleStatus(run)
    },
  } satisfies Pick<ApiHandlers, 'sample.status' | 'sample.create'>
}
