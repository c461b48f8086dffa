import type { RefObject } from 'react'
import { useState } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import type { IgnoreReason } from '#shared/model/unmatched-item.ts'
import { useConsole } from '../../app/console-context.ts'
import { focusList } from '../../ui/focus.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { inboxText } from './messages.ts'
import type { Targets } from './verdict.ts'
import { VerdictPopover } from './verdict-popover.tsx'

const reasons: readonly IgnoreReason[] = ['noise', 'not_ours', 'test_data', 'handled_elsewhere', 'other']

/** Why it is ignored: one key each; a note is optional. */
export function IgnoreMenu(props: { readonly targets: Targets; readonly anchor: RefObject<HTMLButtonElement | null> }) {
  const { triage, overlays } = useConsole()
  const [note, setNote] = useState('')

  function choose(reason: IgnoreReason | undefined): void {
    if (reason === undefined) return
    overlays.close()
    triage.perform({ kind: 'ignore', reason, note: note.trim() }, props.targets)
    requestAnimationFrame(focusList)
  }

  return (
    <VerdictPopover
      title={inboxText.ignoreTitle(inboxText.scope(props.targets))}
      anchor={props.anchor}
      onDigit={(number) => choose(reasons[number - 1])}
    >
      <Menu
        className="menu"
        aria-label={inboxText.ignoreReasons}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the menu opened by a key, its keys must work at once
        autoFocus="first"
        onAction={(key) => choose(reasons.find((reason) => reason === key))}
      >
        {reasons.map((reason, at) => (
          <MenuItem key={reason} id={reason} className="menu-item" textValue={inboxText.ignoreReason(reason)}>
            {inboxText.ignoreReason(reason)}
            <Kbd keys={String(at + 1)} />
          </MenuItem>
        ))}
      </Menu>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault()
          choose('other')
        }}
      >
        <label htmlFor="ignore-note">{inboxText.note}</label>
        <input id="ignore-note" value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
      </form>
    </VerdictPopover>
  )
}
