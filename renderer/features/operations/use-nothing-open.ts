import type { OpView } from '#shared/ipc/ops-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { useAnswer } from '../mappings/use-answer.ts'
import { editableIntent, editedWhileOpen } from './editable.ts'
import { hasNothingLeft } from './operations.ts'
import { isAnyOpen } from './refused-targets.ts'

/** Whether a refused decision can't be edited because nothing of it is open any more; followed while others decide and take back. */
export function useNothingOpen(op: OpView | undefined): boolean {
  const { client } = useConsole()
  const intent = op === undefined ? null : editableIntent(op)
  const selections = intent === null ? null : editedWhileOpen(intent)
  const question = op === undefined || selections === null ? null : op.id
  const { answer, failure, isOld } = useAnswer(question, () => isAnyOpen(client, selections ?? []))
  if (op === undefined || selections === null) return false
  // Until it is known here, the refusal says it.
  return isOld || answer === null || failure !== null ? hasNothingLeft(op) : !answer
}
