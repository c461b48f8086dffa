import type { RecordMeanwhile, SaidRule } from '#shared/ipc/record-meanwhile.ts'
import { formatCount, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { ruleText } from '../rules/messages.ts'
import { actionWords, conditionWords } from '../rules/rule-words.ts'
import { changedLines, versionLine } from './record-now-messages.ts'

type RuleMeanwhile = Extract<RecordMeanwhile, { readonly kind: 'rule' }>
type Fact = 'name' | 'conditions' | 'action' | 'note' | 'enabled' | 'position'

const terms: Readonly<Record<Fact, string>> = {
  name: 'Name',
  conditions: 'About',
  action: 'What it does',
  note: 'Note',
  enabled: 'Turned',
  position: 'Place',
}

/** Each in words; empty where there is nothing to say of it. */
function factsOf({ name, conditions, action, enabled, position, names }: SaidRule): Readonly<Record<Fact, string>> {
  return {
    name: `“${isolated(name)}”`,
    conditions: conditionWords(conditions, names.installations),
    action: `they ${actionWords(action, names.target)}`,
    note: action.kind === 'ignore' && action.note !== '' ? isolated(action.note) : '',
    enabled: enabled ? ruleText.on : ruleText.off,
    position: position === null ? '' : formatCount(position),
  }
}

/** What is otherwise than it was, or all of it where that isn't known. */
function lines(rule: SaidRule, was: SaidRule | null, isWithWas: boolean): readonly string[] {
  const [now, then] = [factsOf(rule), was === null ? null : factsOf(was)]
  return (Object.keys(terms) as Fact[]).flatMap((fact) => {
    // What somebody writes has no place.
    if (fact === 'position' && rule.position === null) return []
    if (then === null) return now[fact] === '' ? [] : [`${terms[fact]}: ${now[fact]}`]
    if (now[fact] === then[fact]) return []
    const before = isWithWas ? ` (was: ${then[fact] === '' ? 'none' : then[fact]})` : ''
    return [`${terms[fact]}: ${now[fact] === '' ? 'none' : now[fact]}${before}`]
  })
}

/** What of a rule is otherwise by now than its decider saw it. */
export function ruleNowLines(nowMs: number, { now, was, changed, ...versions }: RuleMeanwhile): readonly string[] {
  const found = lines(now, was, true)
  const said = found.length === 0 ? ['It says the same as then.'] : found
  return [...changedLines(nowMs, changed), ...said, versionLine(versions)]
}

/** What a refused change of a rule would make otherwise. */
export const ruleWantedLines = ({ wants, was }: RuleMeanwhile): readonly string[] =>
  wants === null ? [] : lines(wants, was, false)

/** As many rules as are named. */
const shownRules = 8

/** "By now in this order: “Bots”, “Noise” and 3 more" */
export function ruleOrderLine({ names }: Extract<RecordMeanwhile, { readonly kind: 'rule_order' }>): string {
  if (names.length === 0) return 'There are no rules by now.'
  const shown = names
    .slice(0, shownRules)
    .map((name) => (name === null ? 'one that isn’t here yet' : `“${isolated(name)}”`))
  const more = names.length - shown.length
  return `By now in this order: ${shown.join(', ')}${more > 0 ? ` and ${plural(more, 'more', 'more')}` : ''}`
}
