import { type IntentClass, intentClasses } from '#shared/domain/intent-classes.ts'
import type { LinkRow } from '#shared/domain/deep-link.ts'
import type { Discarded, OpState, OpView, Ran } from '#shared/ipc/ops-calls.ts'
import type { OpResult, Rerouted, SkipCode } from '#shared/model/operation.ts'
import type { StatusTone } from '../../ui/status.tsx'
import { formatCount, formatMoment, formatTime, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { decidedLines, decidedWords, mappedMeanwhile, moreDecidedWords, shownDecided } from './meanwhile-messages.ts'
import type { OpScope } from './operations.ts'
import { undoText } from './undo-messages.ts'

interface OpWords {
  readonly tone: StatusTone
  readonly sign: string
  readonly word: string
  readonly meaning: string
}

function stateWords(state: OpState): OpWords {
  switch (state.kind) {
    case 'queued':
      return {
        tone: 'idle',
        sign: '○',
        word: 'waiting',
        meaning: 'Kept safely on this machine; sent as soon as the service can be reached.',
      }
    case 'sending':
      return { tone: 'idle', sign: '↑', word: 'sending', meaning: 'On its way to the service.' }
    case 'acked':
      return {
        tone: 'ok',
        sign: '✓',
        word: 'accepted',
        meaning: 'The service has applied it; this copy catches up in a moment.',
      }
    case 'synced':
      return { tone: 'ok', sign: '✓', word: 'done', meaning: 'Applied at the service, and seen here.' }
    case 'conflict':
      return { tone: 'bad', sign: '▲', word: 'conflict', meaning: state.message }
    case 'rejected':
      return { tone: 'bad', sign: '▲', word: 'rejected', meaning: state.message }
    case 'blocked':
      return { tone: 'warn', sign: '‖', ...behindWords(state.behind) }
    case 'parked':
      return {
        tone: 'warn',
        sign: '‖',
        word: 'parked',
        meaning: `${state.why} It is kept: send it again once whichever is older was updated, or discard it.`,
      }
    case 'awaiting_confirmation':
      return {
        tone: 'warn',
        sign: '?',
        word: 'waits for you',
        meaning: 'Nothing was sent. Once the service answers, look at what it would do now, and confirm or discard it.',
      }
    case 'cancelled':
      return { tone: 'idle', sign: '–', word: 'taken back', meaning: 'Cancelled before it had any effect.' }
  }
}

/** What holds it back is named: it is sent by itself after one that is sent by itself, and never before a person has seen to any other. */
function behindWords({
  label,
  state,
}: Extract<OpState, { kind: 'blocked' }>['behind']): Pick<OpWords, 'word' | 'meaning'> {
  const other = `“${isolated(label)}”`
  switch (state) {
    case 'awaiting_confirmation':
      return {
        word: 'held back',
        meaning: `Kept on this machine and not in force: ${other} waits for your confirmation, and this goes only after you confirm or discard that.`,
      }
    case 'conflict':
    case 'rejected':
    case 'parked':
      return {
        word: 'held back',
        meaning: `Kept on this machine: ${other} needs you, and this goes only after you see to that.`,
      }
    case 'queued':
    case 'sending':
      return { word: 'held back', meaning: `Kept safely on this machine; sent right after ${other}.` }
  }
}

/** How a decision behaves without the service; of one that is held back, its state says when it is sent. */
function kindWords(state: OpState, kind: IntentClass): string {
  return state.kind === 'blocked' && kind === 'reversible'
    ? 'Changes records, and can be taken back.'
    : intentClasses[kind]
}

/** A refused decision that was edited or discarded was not taken back. */
function opWords({ state, replacedBy, discarded }: Pick<OpView, 'state' | 'replacedBy' | 'discarded'>): OpWords {
  if (discarded !== undefined)
    return {
      tone: 'idle',
      sign: '–',
      word: 'discarded',
      meaning:
        discarded.was === 'awaiting_confirmation'
          ? 'It was never sent, and had no effect.'
          : `It was refused, and had no effect. ${discarded.message}`,
    }
  return replacedBy === null
    ? stateWords(state)
    : {
        tone: 'idle',
        sign: '–',
        word: 'replaced',
        meaning: 'Refused, then edited: another decision stands in its place.',
      }
}

const scopes: Readonly<Record<OpScope, string>> = { all: 'All', waiting: 'Waiting', attention: 'Needs you' }
const empties: Readonly<Record<OpScope, string>> = {
  all: 'Nothing was decided here yet',
  waiting: 'Nothing waits to be sent',
  attention: 'Nothing needs you',
}

/** "17 events applied; 2 more waited and were mapped as well" */
function resultWords(result: OpResult): string {
  if (result.rerouted !== undefined) return reroutedWords(result.rerouted, result.skipped)
  const parts = [`${plural(result.applied, 'event', 'events')} applied`]
  if (result.skipped.length > 0) parts.push(`${result.skipped.length} skipped, decided since or gone`)
  const along = result.takenAlong
  const left = result.arrivedLater - along
  if (along > 0) parts.push(`${along} more waited and ${along === 1 ? 'was' : 'were'} mapped as well`)
  if (left > 0) parts.push(`${left} arrived later and ${left === 1 ? 'was' : 'were'} left alone`)
  return parts.join('; ')
}

/** "1,403 acted on, 2 skipped, 1,672 not reached" */
function ranWords({ acted, skipped, notReached }: Ran): string {
  const parts = [
    `${formatCount(acted)} acted on`,
    skipped > 0 ? `${formatCount(skipped)} skipped` : '',
    notReached > 0 ? `${formatCount(notReached)} not reached` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** "3 routed, 1 waits for another reason; 8 stay as they were; 1 skipped: nothing of its request is kept" */
function reroutedWords(rerouted: readonly Rerouted[], skipped: OpResult['skipped']): string {
  const became = (outcome: Rerouted['outcome']): number =>
    rerouted.filter((each) => each.changed && each.outcome === outcome).length
  const coded = (code: SkipCode): number => skipped.filter((each) => each.code === code).length
  const [routed, waiting, ignored] = [became('routed'), became('unmatched'), became('ignored')]
  const same = rerouted.length - routed - waiting - ignored
  const gone = coded('payload_gone') + coded('not_found')
  const decided = coded('decided_by_person')
  const parts = [
    routed > 0 ? `${routed} routed` : '',
    ignored > 0 ? `${ignored} set aside` : '',
    waiting > 0 ? `${waiting} ${waiting === 1 ? 'waits' : 'wait'} as today’s records say` : '',
    same > 0 ? `${same} ${same === 1 ? 'stays' : 'stay'} as ${same === 1 ? 'it was' : 'they were'}` : '',
    gone > 0 ? `${gone} skipped, nothing of ${gone === 1 ? 'its request' : 'their requests'} is kept` : '',
    decided > 0 ? `${decided} skipped, decided by somebody` : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}

/** "by ada, today 14:02" */
const discardedWords = (nowMs: number, { by, at }: Discarded): string =>
  `by ${isolated(by)}, ${formatMoment(nowMs, at)}`

export const operationText = {
  discardedWords,
  title: 'Operations',
  scopeLabel: 'Which decisions',
  scope: (scope: OpScope) => scopes[scope],
  letters: (count: number | null) =>
    count === null || count === 0 ? 'Dead letters' : `Dead letters ${formatCount(count)}`,
  jobs: 'Jobs',
  audit: 'Audit',
  asOf: (instant: string) => `as of ${formatTime(instant)}`,
  notAsked: 'not loaded yet',
  opWords,
  kindWords,
  resultWords,
  ranWords,
  decidedLines,
  shownDecided,
  decidedWords,
  moreDecidedWords,
  mappedMeanwhile,
  linkedMeanwhile: (logins: readonly string[]) => `Linked anew, as ${logins.map(isolated).join(', ')}`,
  showDecided: {
    mapping: 'Show the mapping',
    event: 'Show one of them',
    group: 'Show them',
    suggestion: 'Show the suggestion',
  } satisfies Record<LinkRow['kind'], string>,
  lookAgain: 'Look again',
  undone: 'Taken back by a later decision.',
  undoneAndAgain: 'Taken back, and done again by a later decision.',
  doesAgain: 'Does again what was taken back.',
  again: 'again',
  columns: { label: 'Decision', state: 'State', when: 'Decided' },
  facts: {
    state: 'State',
    result: 'Result',
    id: 'Id',
    code: 'Code',
    away: 'Kind',
    meanwhile: 'Meanwhile',
    sets: 'Sets',
    discarded: 'Discarded',
    note: 'Your note',
    again: 'Done again',
  },
  review: 'Look and confirm…',
  retry: 'Send again',
  discard: 'Discard',
  undo: 'Take back',
  redo: 'Do again',
  notUndoable: 'Can’t be taken back',
  notRedoable: 'Can’t be done again',
  ...undoText,
  verdictsLabel: 'What can be done',
  scrollLabel: 'The decision',
  detailLabel: 'Decision',
  nothingToDo: 'Nothing to do here.',
  empty: (scope: OpScope) => empties[scope],
  emptyWhy: 'Every decision is kept here with its state, from the key press until the service has confirmed it.',
  failed: 'The list could not be read',
  tryAgain: 'Try again',
} as const
