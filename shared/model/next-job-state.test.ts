import { expect, test } from 'vitest'
import type { JobKind, JobState } from './job.ts'
import { type JobStep, nextJobState } from './next-job-state.ts'

const states: readonly JobState[] = [
  { kind: 'queued' },
  { kind: 'running' },
  { kind: 'succeeded' },
  { kind: 'failed', code: 'internal', message: 'It broke.' },
  { kind: 'cancelled', by: 'ana' },
]
const steps: readonly JobStep[] = [
  { kind: 'start' },
  { kind: 'succeed' },
  { kind: 'fail', code: 'internal', message: 'It broke.' },
  { kind: 'cancel', by: 'ana' },
]

function next(kind: JobKind, state: JobState, step: JobStep): string {
  try {
    return nextJobState({ kind, state }, step).kind
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

test('what is over stays over, but for a failure that somebody goes on from', () => {
  const over = states.map((state) => steps.map((step) => next('retention', state, step)).join(' '))
  expect(over).toEqual([
    'running succeeded failed cancelled',
    'running succeeded failed cancelled',
    'job.finished job.finished job.finished job.finished',
    'running job.finished job.finished job.finished',
    'job.finished job.finished job.finished job.finished',
  ])
})

test('half a sample would be of no use: it is not cancelled', () => {
  expect(next('sample', { kind: 'running' }, { kind: 'cancel', by: 'ana' })).toBe('job.not_cancellable')
})
