import type { Job } from '#shared/model/job.ts'
import type { IpcInput } from '#shared/ipc/contract.ts'
import type { Client } from '../../client/client.ts'
import { createServiceList } from '../../lists/service-list.ts'
import { listPerConsole } from '../operations/of-service.ts'

export type JobQuery = Pick<IpcInput<'jobs.list'>, 'kind' | 'state'>

export const everyJob: JobQuery = { kind: null, state: null }

const pageSize = 50

export function createJobs(client: Pick<Client, 'call'>) {
  return createServiceList<JobQuery, Job>({
    every: everyJob,
    keyOf: ({ id }) => id,
    page: (query, cursor) => client.call('jobs.list', { ...query, cursor, limit: pageSize }),
  })
}

/** What the service does in the background. */
export const jobsOf = listPerConsole(({ client }) => createJobs(client))

export const isAtWork = ({ state }: Job): boolean => state.kind === 'queued' || state.kind === 'running'
