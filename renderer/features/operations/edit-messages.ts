import type { OpState } from '#shared/ipc/ops-calls.ts'
import type { MappingFilter } from '#shared/model/mapping.ts'
import { plural } from '../../ui/format.ts'
import type { FixedKind } from './editable.ts'
import { decidedWords, moreDecidedWords, shownDecided } from './meanwhile-messages.ts'
import { meanwhileWords } from './meanwhile-words.ts'

/** What stood against a decision, for who edits it: who decided what meanwhile, else what the service said. */
function whyRefused(nowMs: number, state: OpState): readonly string[] {
  if (state.kind === 'rejected') return [state.message]
  if (state.kind !== 'conflict') return []
  const { lines, more } = shownDecided(state.decided, state.moreDecided)
  const decided = [...lines.map((line) => decidedWords(nowMs, line)), ...(more === 0 ? [] : [moreDecidedWords(more)])]
  const { record } = state
  // What an override is by now stands beside each field of its editor.
  const meanwhile =
    record === undefined || record.kind === 'override' ? decided : [...decided, ...meanwhileWords(nowMs, record)]
  return meanwhile.length > 0 ? meanwhile : [state.message]
}

/** "As before, it takes only branches release/*": what an edited mapping goes on taking. */
function filterLines({ events, branches, paths }: MappingFilter): readonly string[] {
  const parts = [
    events.length > 0 ? `events ${events.join(', ')}` : '',
    branches.length > 0 ? `branches ${branches.join(', ')}` : '',
    paths.length > 0 ? `paths ${paths.join(', ')}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? [] : [`As before, it takes only ${parts.join('; ')}`]
}

const fixed: Readonly<Record<FixedKind, string>> = {
  wake: 'Waking leaves nothing to choose.',
  planned: 'What it acts on was counted and frozen by the service for just this.',
  reroute: 'Routing again leaves nothing to choose.',
  replay: 'What a replay sends follows from where its events went.',
  no_event: 'It came without an event that could be shown again.',
  mapping: 'It leaves nothing to choose.',
  rule: 'It leaves nothing to choose.',
  record: 'It leaves nothing to choose but its reason.',
  letter: 'Sending it again leaves nothing to choose.',
  undo: 'An undo leaves nothing to choose.',
  undone: 'It was taken back since.',
  parked: 'Its kind is not known yet: update what is older first.',
}

const afterwards: Readonly<Partial<Record<FixedKind, string>>> = {
  planned: ' and select all that match again',
  no_event: ' and map the next one',
  mapping: ' and decide anew in Mappings',
  rule: ' and decide anew in Rules',
  record: ' and decide anew where it was decided',
  letter: ' and look at it again in Dead letters',
}

/** "Waking leaves nothing to choose. Send it again, or discard it." */
function whyNotEditable(kind: FixedKind, isFutile: boolean): string {
  const way = isFutile ? 'Discard it' : 'Send it again, or discard it'
  return `${fixed[kind]} ${way}${afterwards[kind] ?? ''}.`
}

/** What is said where a refused decision is edited, or can't be. */
export const editText = {
  edit: 'Edit…',
  wasRefused: (label: string) => `Refused: ${label}`,
  whyRefused,
  openNow: (count: number) =>
    count === 0
      ? 'Nothing of it is open any more: the mapping is for what comes'
      : `${plural(count, 'event is', 'events are')} open now`,
  filterLines,
  noneOpen: 'Nothing of it is open any more: discard it.',
  selectedEvents: 'selected events',
  destinationGone: 'Where it was to go is not there any more: choose another',
  targetGone: 'What its action names is not there any more: choose another',
  ruleGone: 'The rule is not there any more: what you wrote becomes a new one',
  notEditable: 'Can’t be edited',
  whyNotEditable,
} as const
