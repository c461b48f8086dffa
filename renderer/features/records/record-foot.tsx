import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { recordText } from './messages.ts'

/** What was decided last, and the way back: the footer that says so elsewhere lies behind the dialog. */
export function RecordFoot(props: { readonly more: string | null; readonly onUndone: () => void }) {
  const { decisions, triage } = useConsole()
  const failure = useStore(decisions.store, (state) => state.failure)
  const last = useStore(decisions.store, (state) => state.last)
  const label = last?.undoable === true && aboutRecords.test(last.label) ? last.label : null
  if (failure === null && label === null && props.more === null) return null
  return (
    <div className="people-foot">
      {failure === null && label === null ? <span>{props.more}</span> : null}
      <span role="status" className={failure === null ? '' : 'bad'}>
        {failure ?? label ?? ''}
      </span>
      {failure === null && label !== null ? (
        <Button
          look="quiet"
          onPress={() => {
            triage.undo()
            const stop = triage.work.subscribe(({ pending }) => {
              if (pending > 0) return
              stop()
              props.onUndone()
            })
          }}
        >
          {recordText.undo}
        </Button>
      ) : null}
    </div>
  )
}

/** Of the labels that this part gives. */
const aboutRecords = /^(Offboarded|Set otherwise|Back to the workspace’s policy)/
