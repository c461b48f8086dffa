import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { Console } from '../../app/console.ts'
import { reviewLetter } from '../dead-letters/letter-ask.ts'
import { isRecordToConfirm, reviewRecord } from '../records/record-ask.ts'
import { reviewReplay } from '../replay/start-replay.ts'

/** Shows what a decision that waits would do now; nothing of it happens before that was seen. */
export async function review(app: Console, waiting: OpView): Promise<void> {
  const { intent } = waiting
  if (intent?.type === 'deadletter.retry') reviewLetter(app, waiting, intent)
  else if (isRecordToConfirm(waiting)) reviewRecord(app, waiting)
  else await reviewReplay(app, waiting)
}
