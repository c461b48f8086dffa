import { unreachable } from '../lib/unreachable.ts'
import type { RuleAction, RuleSnooze } from '../model/triage-rule.ts'
import type { RoutableRule } from './match-rules.ts'

/** "Rule 3 “Bots are noise” (version 2) ignores it." */
export function ruleSentence({ position, name, version, action, targetName }: RoutableRule): string {
  return `Rule ${position} “${name}” (version ${version}) ${actionPhrase(action, targetName)}.`
}

/** What a rule does with an event: "ignores it", "gives it to Ana". */
export function actionPhrase(action: RuleAction, targetName: string): string {
  switch (action.kind) {
    case 'ignore':
      return 'ignores it'
    case 'route':
      return `sends it to ${targetName}`
    case 'assign':
      return `gives it to ${targetName}`
    case 'snooze':
      return `snoozes it ${snoozePhrase(action.until)}`
    default:
      return unreachable(action)
  }
}

/** "for 4 hours", "until 10 more of its group have come". */
export function snoozePhrase(until: RuleSnooze): string {
  switch (until.kind) {
    case 'for':
      return `for ${durationPhrase(until.minutes)}`
    case 'next_of_group':
      return 'until the next of its group comes'
    case 'more_of_group':
      return `until ${until.count} more of its group have come`
    default:
      return unreachable(until)
  }
}

const units = [
  { name: 'day', minutes: 24 * 60 },
  { name: 'hour', minutes: 60 },
  { name: 'minute', minutes: 1 },
] as const

/** In the largest unit that fits whole: "90 minutes", "2 hours", "1 day". */
function durationPhrase(minutes: number): string {
  const unit = units.find((one) => minutes % one.minutes === 0) ?? units[2]
  const count = minutes / unit.minutes
  return `${count} ${unit.name}${count === 1 ? '' : 's'}`
}
