import { useState } from 'react'
import type { SnoozeUntil } from '#shared/model/unmatched-item.ts'
import { formatMoment } from '../../ui/format.ts'
import { inboxText } from './messages.ts'
import { refusedAction } from './refused-action.ts'
import type { Targets } from './verdict.ts'
import { snoozeChoices } from './verdict.ts'
import { type VerdictChoice, VerdictMenu } from './verdict-menu.tsx'

/** Until when it sleeps: a time, or what happens in its group. */
export function SnoozeMenu(props: { readonly targets: Targets }) {
  const [choices] = useState(() => snoozeChoices(Date.now()))
  const said = refusedAction(props.targets)
  const before = said?.kind === 'snooze' ? said.until : null
  const [kept] = useState(() => keptTime(before, Date.now()))
  return (
    <VerdictMenu
      {...props}
      kind="snooze"
      title={inboxText.snoozeTitle(inboxText.scope(props.targets))}
      label={inboxText.snoozeTimes}
      choices={[
        ...choices.map(({ id, until }) => ({
          id,
          label: inboxText.snooze(id),
          verdict: { kind: 'snooze' as const, until, untilWords: inboxText.snoozeWords(id) },
          isBefore: before?.kind !== 'time' && before?.kind === until.kind,
        })),
        ...kept,
      ]}
    />
  )
}

/** The time that the refused decision named, as long as it is to come. */
function keptTime(until: SnoozeUntil | null, nowMs: number): readonly VerdictChoice[] {
  if (until?.kind !== 'time' || Date.parse(until.at) <= nowMs) return []
  const untilWords = `until ${formatMoment(nowMs, until.at)}`
  const label = `Until ${formatMoment(nowMs, until.at)}`
  return [{ id: 'before', label, verdict: { kind: 'snooze', until, untilWords }, isBefore: true }]
}
