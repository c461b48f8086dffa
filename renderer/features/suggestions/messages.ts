import { hitRateWords, leastDecisions } from '#shared/domain/hit-rate.ts'
import type { SuggestionDetail, SuggestionRow } from '#shared/ipc/suggestion-calls.ts'
import type { DeclineReason } from '#shared/model/suggestion.ts'
import { formatCount, formatMoment, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import type { SuggestionQuery } from './suggestions.ts'

const states: Readonly<Record<SuggestionRow['state'], string>> = {
  open: 'Open',
  accepted: 'Accepted',
  declined: 'Declined',
}
const fits: Readonly<Record<SuggestionQuery['fit'], string>> = {
  any: 'Any fit',
  clear: 'One project stands apart',
  ambiguous: 'Several projects fit',
}
const sorts: Readonly<Record<SuggestionQuery['sort'], string>> = {
  surest: 'Surest first',
  waiting: 'Most waiting',
  newest: 'Newest first',
  resource: 'By resource',
}
const reasons: Readonly<Record<DeclineReason, string>> = {
  wrong_project: 'the wrong project',
  several_projects: 'it belongs to several',
  not_ours: 'not ours',
  not_now: 'not now',
  other: 'another reason',
}

const events = (count: number): string => plural(count, 'event', 'events')

/** Labels have a cap in the contract. */
function clip(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 299)}…`
}

/** The rest of the sentence that begins with the resource's name. */
function predicate({ state, projectName, isAmbiguous }: SuggestionRow): { readonly verb: string; readonly to: string } {
  if (state === 'accepted')
    return projectName === null ? { verb: 'was accepted', to: '' } : { verb: 'was accepted for', to: projectName }
  if (state === 'declined') return { verb: 'was declined everywhere', to: '' }
  if (projectName === null) return { verb: 'has no project that fits', to: '' }
  return isAmbiguous ? { verb: 'fits several projects', to: '' } : { verb: 'may belong to', to: projectName }
}

function recordWords({ record, hitRate }: SuggestionDetail['candidates'][number]): string {
  const decided = record.accepted + record.declined
  if (decided === 0) return 'Nobody here has decided on such evidence yet.'
  const undone = record.undone === 0 ? '' : `, ${formatCount(record.undone)} of them taken back later`
  const counts = `${formatCount(record.accepted)} accepted${undone}, ${formatCount(record.declined)} declined`
  if (hitRate === null) return `${counts}. How often it is right is said from ${leastDecisions} decisions on.`
  return `${counts}: ${hitRateWords(hitRate)}.`
}

export const suggestionsText = {
  title: 'Suggestions',
  search: 'Search suggestions',
  columns: {
    resource: 'Resource',
    project: 'May belong to',
    state: 'State',
    confidence: 'Sure',
    waiting: 'Waiting',
    changed: 'Since',
  },
  columnsAccepted: 'Leads to',
  state: (state: SuggestionRow['state'], count: number | null) =>
    count === null ? states[state] : `${states[state]} ${formatCount(count)}`,
  stateLabel: 'State',
  fit: (fit: SuggestionQuery['fit']) => fits[fit],
  fitLabel: (fit: SuggestionQuery['fit']) => `Fit: ${fits[fit]}`,
  provider: (name: string | null) => name ?? 'All providers',
  providerLabel: (name: string | null) => `Provider: ${name ?? 'All providers'}`,
  sort: (sort: SuggestionQuery['sort']) => sorts[sort],
  orderLabel: (sort: SuggestionQuery['sort']) => `Order: ${sorts[sort]}`,
  acceptAbove: 'Accept above…',
  suggested: 'suggested',
  severalFit: 'several fit',
  accepted: 'accepted',
  declined: 'declined',
  more: (count: number) => `+${formatCount(count)}`,
  others: (count: number) => `or ${plural(count, 'other', 'others')}`,
  unsynced: 'not sent yet',
  goneProject: 'a project that is gone',
  detailLabel: 'Suggestion',
  predicate,
  waits: (count: number) => (count === 0 ? 'nothing waits' : `${events(count)} ${count === 1 ? 'waits' : 'wait'}`),
  archived: 'archived',
  fork: 'a fork',
  recordTitle: 'How suggestions on the same evidence fared here',
  recordWords,
  pastTitle: 'Decided before',
  past: ({ projectName, reason, note, actor }: SuggestionDetail['past'][number], when: string) => {
    const what =
      reason === null
        ? `retired its mapping to ${isolated(projectName)}`
        : `declined ${isolated(projectName)}: ${reasons[reason]}`
    return `${isolated(actor)} ${what}, ${when}${note === '' ? '' : `. “${isolated(note)}”`}`
  },
  moment: formatMoment,
  resolvesTitle: 'What accepting does',
  resolves: (count: number) =>
    count === 0
      ? 'Nothing waits for it now. A mapping is made, and takes what comes.'
      : `A mapping is made, and resolves exactly the ${events(count)} that ${count === 1 ? 'waits' : 'wait'} now. It takes what comes later, too.`,
  acceptedTitle: 'What stood for it when it was accepted',
  acceptedBy: (by: 'person' | 'policy') =>
    by === 'policy' ? 'Accepted by the workspace’s policy.' : 'Accepted by a person.',
  verdictsLabel: 'What can be done',
  accept: (project: string, count: number) => ({
    verb: 'Map to ',
    project,
    rest: count === 0 ? '' : `, resolves ${formatCount(count)}`,
  }),
  decline: 'Decline…',
  openWaiting: 'Show what waits',
  openMapping: 'Show its mapping',
  acceptedLabel: (resource: string, project: string, count: number) =>
    clip(`Mapped ${isolated(resource)} to ${isolated(project)}, ${events(count)}`),
  announce: (label: string, left: number) =>
    `${label}; ${plural(left, 'suggestion', 'suggestions')} left; undo available`,
  noneChosen: 'No suggestion is chosen.',
  acceptedAlready: 'This was accepted already. Undo it, or retire its mapping.',
  noSuchCandidate: (number: number) => `There is no suggestion ${number} here.`,
  nothingWaits: (resource: string) => `Nothing of ${isolated(resource)} waits in the Inbox.`,
  justChanged: 'Another suggestion has just come under the cursor. Look again, then decide.',
  leftTheList: (resource: string) =>
    `${isolated(resource)} has left the list: somebody decided it, or its evidence changed.`,
  noneTitle: 'Nothing is suggested',
  noneWhy:
    'Resources without a mapping are weighed against builds, addresses and names. What may fit a project stands here, until somebody accepts or declines it.',
  noneInState: (state: SuggestionRow['state']) => `Nothing was ${states[state].toLowerCase()}`,
  nothingMatches: 'No suggestion matches',
  showAll: 'Show all that are open',
  failed: 'The suggestions could not be read',
  detailFailed: 'This suggestion could not be read',
  noDetail: 'No suggestion is chosen',
  tryAgain: 'Try again',
} as const
