import { useState } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import type { DeclineReason } from '#shared/model/suggestion.ts'
import { useConsole } from '../../app/console-context.ts'
import { focusListSoon } from '../../ui/focus.ts'
import { Kbd } from '../../ui/kbd.tsx'
import type { DeclineTarget } from './decline-target.ts'
import { inboxText } from './messages.ts'
import { RefusedNow } from './refused-now.tsx'
import { suggestionText } from './suggestion-messages.ts'
import { VerdictPopover } from './verdict-popover.tsx'

const reasons: readonly DeclineReason[] = ['wrong_project', 'several_projects', 'not_ours', 'not_now', 'other']

/** Why a project is not it: one key each; a note is optional. */
export function DeclineMenu(props: { readonly target: DeclineTarget }) {
  const { target } = props
  const before = target.replaces?.intent
  const { triage, overlays, unkeptNotes } = useConsole()
  const [note, setNote] = useState(before?.note ?? unkeptNotes.of('decline', target.subject))

  function decline(reason: DeclineReason | undefined): void {
    if (reason === undefined) return
    overlays.close()
    unkeptNotes.keep('decline', target.subject, note.trim())
    triage.decline(target, { reason, note: note.trim() })
    focusListSoon()
  }

  return (
    <VerdictPopover
      title={
        target.replaces === undefined
          ? suggestionText.declineTitle(target.projectName, target.subject)
          : suggestionText.declineAnew
      }
      kind="decline"
      onDigit={(number) => decline(reasons[number - 1])}
    >
      <RefusedNow refused={target.replaces} />
      <Menu
        className="menu"
        aria-label={suggestionText.declineReasons}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the menu opened by a key, its keys must work at once
        autoFocus="first"
        onAction={(key) => decline(reasons.find((reason) => reason === key))}
      >
        {reasons.map((reason, at) => (
          <MenuItem key={reason} id={reason} className="menu-item" textValue={suggestionText.reason(reason)}>
            {suggestionText.reason(reason)}
            {reason === before?.reason ? ` (${inboxText.asBefore})` : null}
            <Kbd keys={String(at + 1)} />
          </MenuItem>
        ))}
      </Menu>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault()
          decline('other')
        }}
      >
        <label htmlFor="decline-note">{suggestionText.declineNote}</label>
        <input id="decline-note" value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </form>
    </VerdictPopover>
  )
}
