import { expect, test } from 'vitest'
import type { DecidedMeanwhile } from '#shared/ipc/ops-calls.ts'
import { formatMoment } from '../../ui/format.ts'
import { operationText } from './messages.ts'

const now = Date.UTC(2026, 2, 1, 12)
const at = (minute: number): string => new Date(now - minute * 60_000).toISOString()
const decided = (actor: string, kind: 'open' | 'ignored', minute: number): DecidedMeanwhile => ({
  id: 'evt_00000000-0000-7000-8000-000000000000',
  state: kind === 'open' ? { kind } : { kind, reason: 'noise', note: '' },
  decidedBy: { actor, at: at(minute) },
})

test('a conflict names who decided what meanwhile, once for each, with the newest time', () => {
  const found = [decided('ben', 'ignored', 9), decided('ben', 'ignored', 4), decided('ana', 'open', 2)]
  expect(operationText.decidedLines(now, found)).toEqual([
    `ben ignored 2 events, ${formatMoment(now, at(4))}`,
    `ana put back 1 event, ${formatMoment(now, at(2))}`,
  ])
})

test('what nobody decided is left out', () => {
  expect(operationText.decidedLines(now, [{ ...decided('ben', 'open', 1), decidedBy: null }])).toEqual([])
})
