import { SwitchboardError } from '../errors/switchboard-error.ts'
import { unreachable } from '../lib/unreachable.ts'
import { isCancellable, type JobKind, type JobState } from './job.ts'

export type JobStep =
  | { readonly kind: 'start' }
  | { readonly kind: 'succeed' }
  | { readonly kind: 'fail'; readonly code: string; readonly message: string }
  | { readonly kind: 'cancel'; readonly by: string }

/** The next state, or throws `job.finished`, `job.not_cancellable`. */
export function nextJobState({ kind, state }: { kind: JobKind; state: JobState }, step: JobStep): JobState {
  const isOver = state.kind === 'succeeded' || state.kind === 'cancelled'
  if (isOver || (state.kind === 'failed' && step.kind !== 'start')) {
    throw new SwitchboardError(
      'job.finished',
      `This job is over: it ${state.kind === 'cancelled' ? 'was cancelled' : state.kind}.`,
      {
        details: { state },
      },
    )
  }
  switch (step.kind) {
    case 'start':
      return { kind: 'running' }
    case 'succeed':
      return { kind: 'succeeded' }
    case 'fail':
      return { kind: 'failed', code: step.code, message: step.message }
    case 'cancel':
      if (isCancellable(kind, state)) return { kind: 'cancelled', by: step.by }
      throw new SwitchboardError(
        'job.not_cancellable',
        `A job of the kind ${kind} can't be cancelled: it ends by itself.`,
        {
          details: { kind },
        },
      )
    default:
      return unreachable(step)
  }
}
