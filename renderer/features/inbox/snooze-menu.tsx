import type { RefObject } from 'react'
import { useState } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { useConsole } from '../../app/console-context.ts'
import { focusList } from '../../ui/focus.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { inboxText } from './messages.ts'
import type { SnoozeChoice, Targets } from './verdict.ts'
import { snoozeChoices } from './verdict.ts'
import { VerdictPopover } from './verdict-popover.tsx'

/** Until when it sleeps: a time, or what happens in its group. */
export function SnoozeMenu(props: { readonly targets: Targets; readonly anchor: RefObject<HTMLButtonElement | null> }) {
  const { triage, overlays } = useConsole()
  const [choices] = useState(() => snoozeChoices(Date.now()))

  function choose(choice: SnoozeChoice | undefined): void {
    if (choice === undefined) return
    overlays.close()
    triage.perform({ kind: 'snooze', until: choice.until, untilWords: inboxText.snoozeWords(choice.id) }, props.targets)
    requestAnimationFrame(focusList)
  }

  return (
    <VerdictPopover
      title={inboxText.snoozeTitle(inboxText.scope(props.targets))}
      anchor={props.anchor}
      onDigit={(number) => choose(choices[number - 1])}
    >
      <Menu
        className="menu"
        aria-label={inboxText.snoozeTimes}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the menu opened by a key, its keys must work at once
        autoFocus="first"
        onAction={(key) => choose(choices.find((choice) => choice.id === key))}
      >
        {choices.map((choice, at) => (
          <MenuItem key={choice.id} id={choice.id} className="menu-item" textValue={inboxText.snooze(choice.id)}>
            {inboxText.snooze(choice.id)}
            <Kbd keys={String(at + 1)} />
          </MenuItem>
        ))}
      </Menu>
    </VerdictPopover>
  )
}
