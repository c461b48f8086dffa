import type { DeadLetterRow } from '#shared/ipc/dead-letter-calls.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { Console } from '../../app/console.ts'
import { recordText } from '../records/messages.ts'
import { isAway } from '../records/record-ask.ts'

export type RetryIntent = Extract<Intent, { type: 'deadletter.retry' }>

/** What is asked before something is decided about a dead letter. */
export type LetterAsk =
  | { readonly verb: 'retry' | 'discard'; readonly letter: DeadLetterRow }
  | { readonly verb: 'confirm'; readonly waiting: OpView; readonly intent: RetryIntent }

/** Asks once more about a retry that was decided while the service was away. */
export function reviewLetter(app: Console, waiting: OpView, intent: RetryIntent): void {
  if (isAway(app)) app.announcer.refuse(recordText.stillAway)
  else app.overlays.open({ kind: 'dead-letter', ask: { verb: 'confirm', waiting, intent } })
}
