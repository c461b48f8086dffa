import type { OpView } from '#shared/ipc/ops-calls.ts'
import { editText } from './edit-messages.ts'
import { whyNotEditable } from './editable.ts'
import { operationText } from './messages.ts'
import { isUndo } from './operations.ts'

/** Why neither undo nor redo is offered, where a person could expect them. */
export function WhyNot(props: { readonly op: OpView }) {
  const { notUndoable, notRedoable, undoneBy, againBy, redoable, state } = props.op
  // An undo says it where its buttons would be; what was done again needs no second time.
  if (isUndo(props.op) || againBy !== null) return null
  const stands = undoneBy === null && (state.kind === 'acked' || state.kind === 'synced')
  const [term, why] = stands
    ? [operationText.notUndoable, notUndoable]
    : [operationText.notRedoable, redoable ? null : notRedoable]
  if (why === null) return null
  return (
    <>
      <dt>{term}</dt>
      <dd>{why}</dd>
    </>
  )
}

/** Why there is no *Edit…* beside the other ways on. */
export function WhyNotEditable(props: { readonly op: OpView; readonly isNothingOpen: boolean }) {
  const why = whyNotEditable(props.op, props.isNothingOpen)
  if (why === null) return null
  return (
    <>
      <dt>{editText.notEditable}</dt>
      <dd>{why}</dd>
    </>
  )
}
