import type { ReactNode } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { useConsole } from '../../app/console-context.ts'
import { focusListSoon } from '../../ui/focus.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { inboxText } from './messages.ts'
import { RefusedNow } from './refused-now.tsx'
import { aboutTargets } from './unkept-notes.ts'
import type { Targets, Verdict } from './verdict.ts'
import { VerdictPopover } from './verdict-popover.tsx'

export interface VerdictChoice {
  readonly id: string
  readonly label: string
  readonly verdict: Verdict
  /** Whether the refused decision that is edited said the same. */
  readonly isBefore?: boolean
}

/** A verdict's choices, one digit each; the choice is performed and the list has the focus again. */
export function VerdictMenu(props: {
  readonly title: string
  readonly label: string
  readonly choices: readonly VerdictChoice[]
  readonly targets: Targets
  readonly kind: 'ignore' | 'snooze'
  readonly children?: (choose: (verdict: Verdict) => void) => ReactNode
}) {
  const { choices, targets } = props
  const { triage, overlays, unkeptNotes } = useConsole()

  function choose(verdict: Verdict | undefined): void {
    if (verdict === undefined) return
    overlays.close()
    if (verdict.kind === 'ignore') unkeptNotes.keep('ignore', aboutTargets(targets), verdict.note)
    triage.perform(verdict, targets)
    focusListSoon()
  }

  return (
    <VerdictPopover title={props.title} kind={props.kind} onDigit={(number) => choose(choices[number - 1]?.verdict)}>
      <RefusedNow refused={targets.replaces} />
      <Menu
        className="menu"
        aria-label={props.label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the menu opened by a key, its keys must work at once
        autoFocus="first"
        onAction={(key) => choose(choices.find(({ id }) => id === key)?.verdict)}
      >
        {choices.map(({ id, label, isBefore }, at) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={label}>
            {isBefore === true ? `${label} (${inboxText.asBefore})` : label}
            <Kbd keys={String(at + 1)} />
          </MenuItem>
        ))}
      </Menu>
      {props.children?.(choose)}
    </VerdictPopover>
  )
}
