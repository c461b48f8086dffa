import { providerNames } from '#shared/domain/provider-names.ts'
import { plainName } from '#shared/domain/plain-text.ts'
import { snoozePhrase } from '#shared/domain/rule-sentence.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { IgnoreReason } from '#shared/model/ignore-reason.ts'
import type { RuleAction, RuleConditions, RuleReason } from '#shared/model/triage-rule.ts'
import { isolated } from '../../ui/isolated.ts'
import type { RuleDraft } from './rule-draft.ts'

const longestName = 120

const ignoredAs: Readonly<Record<IgnoreReason, string>> = {
  noise: 'as noise',
  not_ours: 'as not ours',
  test_data: 'as test data',
  handled_elsewhere: 'as handled elsewhere',
  other: 'for another reason',
}

const waitsBecause: Readonly<Record<RuleReason, string>> = {
  NO_MAPPING: 'are mapped nowhere',
  MAPPING_PAUSED: 'have a paused mapping',
  UNSUPPORTED_EVENT: 'are of a type that nobody knows',
  PARSE_FAILED: 'can’t be read',
}

/** "a", "a or b", "a, b or c" */
function either(words: readonly string[]): string {
  const said = words.map(isolated)
  return said.length <= 1 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} or ${said.at(-1) ?? ''}`
}

/** "Events from GitHub about acme/* by *[bot]": the beginning of the sentence that a rule is. */
export function conditionWords(conditions: RuleConditions, logins: Readonly<Record<string, string>>): string {
  const { providers, installations, resources, events, branches, actors, titleContains, reasons } = conditions
  const parts = [
    providers.length > 0 ? `from ${either(providers.map((provider) => providerNames[provider]))}` : '',
    installations.length > 0 ? `through ${either(installations.map((id) => logins[id] ?? id))}` : '',
    resources.length > 0 ? `about ${either(resources)}` : '',
    events.length > 0 ? `of type ${either(events)}` : '',
    branches.length > 0 ? `on ${either(branches)}` : '',
    actors.length > 0 ? `by ${either(actors)}` : '',
    titleContains.length > 0 ? `with ${either(titleContains.map((text) => `“${text}”`))} in the title` : '',
    reasons.length > 0 ? `that ${either(reasons.map((reason) => waitsBecause[reason]))}` : '',
  ]
  return ['Events', ...parts.filter((part) => part !== '')].join(' ')
}

/** "are ignored as noise", "go to Search": the rest of that sentence. */
export function actionWords(action: RuleAction, targetName: string): string {
  switch (action.kind) {
    case 'ignore':
      return `are ignored ${ignoredAs[action.reason]}`
    case 'route':
      return `go to ${isolated(targetName)}`
    case 'assign':
      return `are given to ${isolated(targetName)}`
    case 'snooze':
      return `sleep ${snoozePhrase(action.until)}`
    default:
      return unreachable(action)
  }
}

/** A name for a rule that nobody has named: what it does, and the narrowest of what it is about. */
export function suggestedName({ conditions, action }: Pick<RuleDraft, 'conditions' | 'action'>): string {
  const { events, actors, resources, providers, branches, titleContains } = conditions
  const verbs = { ignore: 'Ignore', route: 'Route', assign: 'Assign', snooze: 'Snooze' } as const
  const [what, who, where] = [events[0], actors[0], resources[0] ?? branches[0] ?? titleContains[0]]
  const provider = providers[0] === undefined ? 'events' : `${providerNames[providers[0]]} events`
  const parts = [
    verbs[action.kind],
    what ?? (who === undefined && where === undefined ? provider : 'events'),
    who === undefined ? '' : `by ${who}`,
    where === undefined ? '' : `in ${where}`,
  ]
  return plainName(parts.filter((part) => part !== '').join(' '), longestName)
}
