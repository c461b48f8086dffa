import { useState } from 'react'
import { inboxText } from './messages.ts'
import type { Targets } from './verdict.ts'
import { snoozeChoices } from './verdict.ts'
import { VerdictMenu } from './verdict-menu.tsx'

/** Until when it sleeps: a time, or what happens in its group. */
export function SnoozeMenu(props: { readonly targets: Targets }) {
  const [choices] = useState(() => snoozeChoices(Date.now()))
  return (
    <VerdictMenu
      {...props}
      kind="snooze"
      title={inboxText.snoozeTitle(inboxText.scope(props.targets))}
      label={inboxText.snoozeTimes}
      choices={choices.map(({ id, until }) => ({
        id,
        label: inboxText.snooze(id),
        verdict: { kind: 'snooze', until, untilWords: inboxText.snoozeWords(id) },
      }))}
    />
  )
}
