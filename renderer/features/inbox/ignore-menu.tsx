import { useState } from 'react'
import type { IgnoreReason } from '#shared/model/ignore-reason.ts'
import { useConsole } from '../../app/console-context.ts'
import { inboxText } from './messages.ts'
import { refusedAction } from './refused-action.ts'
import { aboutTargets } from './unkept-notes.ts'
import type { Targets } from './verdict.ts'
import { VerdictMenu } from './verdict-menu.tsx'

const reasons: readonly IgnoreReason[] = ['noise', 'not_ours', 'test_data', 'handled_elsewhere', 'other']

/** Why it is ignored: one key each; a note is optional. */
export function IgnoreMenu(props: { readonly targets: Targets }) {
  const said = refusedAction(props.targets)
  const before = said?.kind === 'ignore' ? said : null
  const { unkeptNotes } = useConsole()
  const [note, setNote] = useState(before?.note ?? unkeptNotes.of('ignore', aboutTargets(props.targets)))
  const ignore = (reason: IgnoreReason) => ({ kind: 'ignore', reason, note: note.trim() }) as const
  return (
    <VerdictMenu
      {...props}
      kind="ignore"
      title={inboxText.ignoreTitle(inboxText.scope(props.targets))}
      label={inboxText.ignoreReasons}
      choices={reasons.map((id) => ({
        id,
        label: inboxText.ignoreReason(id),
        verdict: ignore(id),
        isBefore: id === before?.reason,
      }))}
    >
      {(choose) => (
        <form
          className="field"
          onSubmit={(event) => {
            event.preventDefault()
            choose(ignore('other'))
          }}
        >
          <label htmlFor="ignore-note">{inboxText.note}</label>
          <input id="ignore-note" value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
        </form>
      )}
    </VerdictMenu>
  )
}
