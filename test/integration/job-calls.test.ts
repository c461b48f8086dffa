import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertJob, moveJob } from '#backend/features/jobs/job-repository.ts'
import { createJobHandlers } from '#main/features/jobs/job-handlers.ts'
import { createServiceClient } from '#main/service/service-client.ts'
import type { IpcInput } from '#shared/ipc/contract.ts'
import type { JobId } from '#shared/model/ids.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { adminToken, runService, type RunningService } from './http-fixture.ts'

const count = 120
const idOf = (n: number): JobId => `job_01a20000-0000-7000-8000-${String(n).padStart(12, '0')}`

let service: RunningService
let acme: Workspace
let beta: Workspace
beforeAll(async () => {
  service = await runService()
  acme = await service.workspace('acme')
  beta = await service.workspace('beta')
  service.beside(({ write }) =>
    write((db) => {
      for (let n = 0; n < count; n += 1) {
        const job = { workspaceId: acme.id, id: idOf(n), kind: n % 2 === 0 ? 'bulk' : 'retention', total: 10 } as const
        insertJob(db, { ...job, createdBy: 'ana', at: Date.now() })
        if (n % 3 !== 0) moveJob(db, job, { step: { kind: 'cancel', by: 'ana' }, at: Date.now() })
      }
    }),
  )
})
afterAll(() => service.stop())

function handlersOf({ connectorsTenantId: tenantId }: Workspace) {
  const client = createServiceClient(fetch, { url: service.url, token: adminToken })
  return createJobHandlers({
    access: {
      call: (name, request, options = {}) =>
        client.call(name, request, {
          signal: AbortSignal.timeout(10_000),
          ...(options.tenantId !== undefined && { tenantId: options.tenantId }),
        }),
    },
    session: () => ({ tenantId, signal: new AbortController().signal }),
    clock: () => 0,
  })
}
const all: IpcInput<'jobs.list'> = { kind: null, state: null, cursor: null, limit: 50 }

test('jobs come newest first, page after page, each once, and those of another workspace never', async () => {
  const list = handlersOf(acme)['jobs.list']
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof list>> = await list({ ...all, cursor })
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  } while (cursor !== null)
  expect(ids).toEqual(Array.from({ length: count }, (_, at) => idOf(count - 1 - at)))
  expect((await handlersOf(beta)['jobs.list'](all)).items).toEqual([])
})

test('they are asked for by kind and state', async () => {
  const { items } = await handlersOf(acme)['jobs.list']({ ...all, kind: 'bulk', state: 'queued' })
  expect(items).toHaveLength(count / 6)
  expect(new Set(items.map(({ kind, state }) => `${kind} ${state.kind}`))).toEqual(new Set(['bulk queued']))
})

test('one that can stop is cancelled once, and by its own workspace alone', async () => {
  await expect(handlersOf(beta)['jobs.cancel']({ id: idOf(0) })).rejects.toMatchObject({ code: 'job.not_found' })
  const cancel = handlersOf(acme)['jobs.cancel']
  expect((await cancel({ id: idOf(0) })).state.kind).toBe('cancelled')
  await expect(cancel({ id: idOf(0) })).rejects.toMatchObject({ code: 'job.finished' })
})
