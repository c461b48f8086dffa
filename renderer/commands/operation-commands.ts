import type { OpView } from '#shared/ipc/ops-calls.ts'
import { editOperation } from '../features/operations/edit-operation.ts'
import { editableIntent, whyNotEditable } from '../features/operations/editable.ts'
import { isSendingFutile, needsAttention } from '../features/operations/operations.ts'
import type { Console } from '../app/console.ts'
import { review } from '../features/operations/review.ts'
import { commandText } from './messages.ts'
import type { CommandActions } from './command-actions.ts'
import { isOn } from './is-on.ts'

/** What becomes of a decision that needs a person. */
export function operationCommands(app: Console): CommandActions<'operation'> {
  const { operations, announcer, decisions, underway } = app
  const isOnOperations = isOn(app, 'operations')
  const when = (): boolean => isOnOperations() && operations.store.getState().shows === 'decisions'
  const current = (): OpView | undefined => operations.list.current(operations.list.store.getState())
  const settle = (method: 'retry' | 'discard') => () => {
    const op = current()
    if (method === 'retry' && op?.state.kind === 'awaiting_confirmation')
      return void underway.add(review(app, op)).catch(decisions.fail)
    const isFutile = method === 'retry' && op !== undefined && isSendingFutile(op)
    underway
      .add(operations[method]())
      .then(
        (op) =>
          op?.state.kind === 'awaiting_confirmation'
            ? review(app, op)
            : op === null
              ? announcer.refuse(isFutile ? commandText.sendingFutile : commandText.nothingToSettle)
              : announcer.say(commandText.settled(method, op.label)),
        decisions.fail,
      )
  }
  const edit = (): void => {
    const op = current()
    const whyNot = op === undefined || !needsAttention(op) ? commandText.nothingToEdit : whyNotEditable(op)
    if (op === undefined || whyNot !== null) return announcer.refuse(whyNot ?? commandText.nothingToEdit)
    void underway.add(editOperation(app, op)).catch(decisions.fail)
  }
  const isEditable = (): boolean => {
    const op = current()
    return op !== undefined && editableIntent(op) !== null
  }
  return {
    'operation.edit': { when, isOffered: isEditable, run: edit },
    'operation.retry': { when, run: settle('retry') },
    'operation.discard': { when, run: settle('discard') },
  }
}
