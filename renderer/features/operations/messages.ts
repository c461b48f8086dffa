import type { OpState } from '#shared/ipc/ops-calls.ts'
import type { OpResult } from '#shared/model/operation.ts'
import type { StatusTone } from '../../ui/status.tsx'
import { plural } from '../../ui/format.ts'
import type { OpScope } from './operations.ts'

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
      return { tone: 'warn', sign: '‖', word: 'held back', meaning: 'It builds on a decision that is not settled yet.' }
    case 'parked':
      return { tone: 'warn', sign: '‖', word: 'parked', meaning: state.why }
    case 'cancelled':
      return { tone: 'idle', sign: '–', word: 'taken back', meaning: 'Cancelled before it had any effect.' }
  }
}

const scopes: Readonly<Record<OpScope, string>> = { all: 'All', waiting: 'Waiting', attention: 'Needs you' }
const empties: Readonly<Record<OpScope, string>> = {
  all: 'Nothing was decided here yet',
  waiting: 'Nothing waits to be sent',
  attention: 'Nothing needs you',
}

/** "17 applied, 1 skipped, 2 arrived later" */
function resultWords(result: OpResult): string {
  const parts = [`${plural(result.applied, 'event', 'events')} applied`]
  if (result.skipped.length > 0) parts.push(`${result.skipped.length} skipped, decided since or gone`)
  if (result.arrivedLater > 0) parts.push(`${result.arrivedLater} arrived later and were left alone`)
  return parts.join('; ')
}

export const operationText = {
  title: 'Operations',
  scopeLabel: 'Which decisions',
  scope: (scope: OpScope) => scopes[scope],
  stateWords,
  resultWords,
  undone: 'Taken back by a later decision.',
  columns: { label: 'Decision', state: 'State', when: 'Decided' },
  facts: { state: 'State', result: 'Result', decided: 'Decided', id: 'Id', code: 'Code' },
  retry: 'Send again',
  discard: 'Discard',
  undo: 'Take back',
  takenBack: (label: string) => `Taken back: ${label}`,
  verdictsLabel: 'What can be done',
  detailLabel: 'Decision',
  nothingToDo: 'Nothing to do here.',
  empty: (scope: OpScope) => empties[scope],
  emptyWhy: 'Every decision is kept here with its state, from the key press until the service has confirmed it.',
  failed: 'The list could not be read',
  tryAgain: 'Try again',
} as const
