import { afterEach, expect, test } from 'vitest'
import { insertJob, listJobs, moveJob, noteProgress, requireJob } from '#backend/features/jobs/job-repository.ts'
import { failSilentJobs } from '#backend/features/jobs/job-watch.ts'
import { cancelJob } from '#backend/features/jobs/cancel-job.ts'
import { RetentionJobs } from '#backend/features/retention/retention-jobs.ts'
import { retentionSteps } from '#backend/features/retention/retention-steps.ts'
import { createWorkspace } from '#backend/features/workspaces/create-workspace.ts'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import type { Job } from '#shared/model/job.ts'
import { must } from '#shared/lib/must.ts'
import { type Core, openCore, pushTo, workspaceId, writerOf } from './core.ts'
import { codeOf, runService } from './http-fixture.ts'

let core: Core | undefined
afterEach(() => {
  core?.close()
  core = undefined
})

const dayMs = 86_400_000

/** So many events that were ignored a year and a day ago. */
async function oldEvents(count: number): Promise<Core> {
  core = openCore()
  core.addInstallation('5')
  for (let n = 0; n < count; n += 1) await core.send(pushTo({ id: 1, name: 'acme/one' }, 5))
  await core.router.drain()
  const { group_key: groupKey } = must(
    core.db.read<{ group_key: string }>('SELECT group_key FROM unmatched_group').get(),
    'they wait together',
  )
  const throughSeq = core.db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq ?? 0
  core.decide({
    type: 'event.ignore',
    selection: { kind: 'group', groupKey, throughSeq, count },
    reason: 'noise',
    note: '',
  })
  core.advance(366 * dayMs)
  return core
}

const jobs = (of: Core) => listJobs(of.db, workspaceId, { limit: 100 }).items
const steps = (of: Core) => retentionSteps({ db: of.db, newId: of.newId, now: of.clock(), clock: of.clock })
const cancelling = (of: Core) => ({
  write: writerOf(of.db),
  newId: of.newId,
  clock: of.clock,
  workspaceId,
  principal: { name: 'ana' },
})

test('a clean-up that removes something is a job that says how far it is and what it came to', async () => {
  const made = await oldEvents(120)
  const run = steps(made)
  run.next()
  made.advance(2_000)
  run.next()
  expect(jobs(made)).toMatchObject([
    {
      kind: 'retention',
      state: { kind: 'running' },
      progress: { done: 100, total: null },
      rate: 50,
      cancellable: true,
      finishedAt: null,
    },
  ])
  for (const _step of run) continue
  expect(jobs(made)).toMatchObject([
    {
      state: { kind: 'succeeded' },
      progress: { done: 120 },
      cancellable: false,
      result: { events: 120, bodies: 0, changes: 0 },
    },
  ])
  for (const _step of steps(made)) continue
  expect(jobs(made)).toHaveLength(1)
})

test('a cancelled clean-up stops before its next piece; what it removed is counted', async () => {
  const made = await oldEvents(160)
  const run = steps(made)
  run.next()
  const id = must(jobs(made)[0], 'it has begun').id
  expect(cancelJob(cancelling(made), id)).toMatchObject({ state: { kind: 'cancelled', by: 'ana' }, cancellable: false })
  for (const _step of run) continue
  expect(jobs(made)).toMatchObject([{ state: { kind: 'cancelled' }, progress: { done: 100 }, result: { events: 100 } }])
  expect(() => cancelJob(cancelling(made), id)).toThrow('This job is over: it was cancelled.')
  made.advance(1)
  for (const _step of steps(made)) continue
  expect(jobs(made)[0]).toMatchObject({ state: { kind: 'succeeded' }, result: { events: 60 } })
})

test('a clean-up that fails says why', async () => {
  const made = await oldEvents(60)
  const run = steps(made)
  run.next()
  expect(() => run.throw(new Error('The disk is gone.'))).toThrow('The disk is gone.')
  expect(jobs(made)).toMatchObject([{ state: { kind: 'failed', code: 'internal' }, progress: { done: 50 } }])
})

test('a job that nobody does any more is failed, never running for ever; one that goes on runs again', async () => {
  const made = await oldEvents(120)
  const run = steps(made)
  run.next()
  made.advance(59_000)
  failSilentJobs(made.db, made.clock())
  expect(jobs(made)).toMatchObject([{ state: { kind: 'running' } }])
  made.advance(2_000)
  failSilentJobs(made.db, made.clock())
  expect(jobs(made)).toMatchObject([{ state: { kind: 'failed', code: 'job.interrupted' }, cancellable: false }])
  run.next()
  expect(jobs(made)).toMatchObject([{ state: { kind: 'running' }, progress: { done: 100 }, finishedAt: null }])
})

test('a job that was given up or cancelled before its end is no failure of the clean-up', async () => {
  const made = await oldEvents(60)
  const run = steps(made)
  run.next()
  run.next()
  made.advance(61_000)
  failSilentJobs(made.db, made.clock())
  expect(jobs(made)).toMatchObject([{ state: { kind: 'failed' }, progress: { done: 60 } }])
  for (const _step of run) continue
  expect(jobs(made)).toMatchObject([{ state: { kind: 'succeeded' }, progress: { done: 60 } }])
  core?.close()
  const again = await oldEvents(60)
  const other = steps(again)
  other.next()
  other.next()
  cancelJob(cancelling(again), must(jobs(again)[0], 'it has begun').id)
  for (const _step of other) continue
  expect(jobs(again)).toMatchObject([{ state: { kind: 'cancelled' } }])
  expect(again.db.read("SELECT 1 FROM audit WHERE command = 'retention.applied'").all()).toHaveLength(1)
})

test('a job says that it is alive while the clean-up is at work elsewhere', async () => {
  const made = await oldEvents(60)
  const other = createWorkspace(
    { ...cancelling(made), actor: 'ana' },
    { slug: 'other', name: 'Other', production: false },
  ).id
  const jobsOf = new RetentionJobs({ db: made.db, newId: made.newId, clock: made.clock })
  jobsOf.note(workspaceId, { events: 1, bodies: 0, changes: 0 })
  for (let seconds = 0; seconds < 90; seconds += 15) {
    made.advance(15_000)
    jobsOf.note(other, { events: seconds, bodies: 0, changes: 0 })
    jobsOf.beat()
    failSilentJobs(made.db, made.clock())
  }
  expect(jobs(made)).toMatchObject([{ state: { kind: 'running' }, result: { events: 1 } }])
})

test('finished jobs are kept for thirty days, and those that run for as long as they do', async () => {
  const made = await oldEvents(1)
  for (const _step of steps(made)) continue
  const running = made.newId('job')
  insertJob(made.db, { workspaceId, id: running, kind: 'retention', total: null, createdBy: 'test', at: made.clock() })
  made.advance(29 * dayMs)
  for (const _step of steps(made)) continue
  expect(jobs(made)).toHaveLength(2)
  made.advance(2 * dayMs)
  for (const _step of steps(made)) continue
  expect(jobs(made).map(({ id }) => id)).toEqual([running])
})

test('jobs are listed newest first by kind and state, in pages', async () => {
  core = openCore()
  const { db } = core
  for (const kind of ['retention', 'sample', 'retention'] as const) {
    core.advance(1)
    insertJob(db, { workspaceId, id: core.newId('job'), kind, total: 10, createdBy: 'test', at: core.clock() })
  }
  const [newest] = jobs(core)
  const job = { workspaceId, id: must(newest, 'three were made').id }
  moveJob(db, job, { step: { kind: 'start' }, at: core.clock() })
  noteProgress(db, job, { done: 4, at: core.clock() + 1_000 })
  expect(requireJob(db, workspaceId, job.id)).toMatchObject({ progress: { done: 4, total: 10 }, rate: 4 })
  const first = listJobs(db, workspaceId, { limit: 2 })
  const second = listJobs(db, workspaceId, { limit: 2, cursor: must(first.next_cursor, 'there is one more') })
  expect([...first.items, ...second.items].map(({ kind }) => kind)).toEqual(['retention', 'sample', 'retention'])
  expect(second.next_cursor).toBeNull()
  expect(listJobs(db, workspaceId, { limit: 9, kind: 'retention', state: 'queued' }).items).toHaveLength(1)
})

test('over HTTP a job is cancelled once, and one that can’t be says why', async () => {
  const service = await runService()
  const { id: ofWorkspace, connectorsTenantId: tenant } = await service.workspace('acme')
  const [retention, sample] = service.beside(({ write, newId }) =>
    write((db) =>
      (['retention', 'sample'] as const).map((kind) => {
        const id = newId('job')
        insertJob(db, { workspaceId: ofWorkspace, id, kind, total: null, createdBy: 'test', at: Date.now() })
        return id
      }),
    ),
  )
  const cancel = (id = '') => service.fetch(`/jobs/${id}/cancel`, { tenant, method: 'POST' })
  expect(await (await cancel(retention)).json()).toMatchObject({ id: retention, state: { kind: 'cancelled' } })
  expect(await service.json<Job>(`/jobs/${retention}`, { tenant })).toMatchObject({ cancellable: false })
  const refused = await Promise.all([retention, sample, 'job_01900000-0000-7000-8000-000000000001'].map(cancel))
  expect(await Promise.all(refused.map(codeOf))).toEqual(['job.finished', 'job.not_cancellable', 'job.not_found'])
  const { items } = await service.json<{ items: AuditRecord[] }>('/audit?command=job.cancelled', { tenant })
  expect(items).toMatchObject([{ subject: retention, before: { kind: 'queued' } }])
  await service.stop()
})
