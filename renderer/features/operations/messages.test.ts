import { expect, test } from 'vitest'
import type { DecidedMeanwhile, OpView } from '#shared/ipc/ops-calls.ts'
import { formatMoment } from '../../ui/format.ts'
import { operationText } from './messages.ts'

const now = Date.UTC(2026, 2, 1, 12)
const at = (minute: number): string => new Date(now - minute * 60_000).toISOString()
const uuid = '00000000-0000-7000-8000-000000000000'
const decided = (actor: string, kind: 'open' | 'ignored', minute: number): DecidedMeanwhile => ({
  id: `evt_${uuid}`,
  count: 1,
  state: kind === 'open' ? { kind } : { kind, reason: 'noise', note: '' },
  project: null,
  decidedBy: { actor, at: at(minute) },
})
const wordsOf = (found: readonly DecidedMeanwhile[]): readonly string[] =>
  operationText.decidedLines(found).map((line) => operationText.decidedWords(now, line))

test('a conflict names who decided what meanwhile, once for each, with the newest time', () => {
  const found = [
    { ...decided('ben', 'ignored', 9), count: 129 },
    decided('ben', 'ignored', 4),
    decided('ana', 'open', 2),
  ]
  expect(wordsOf(found)).toEqual([
    `ben ignored 130 events, ${formatMoment(now, at(4))}`,
    `ana put back 1 event, ${formatMoment(now, at(2))}`,
  ])
})

test('what was mapped says to which project, and leads to the mapping', () => {
  const state = { kind: 'mapped', mappingId: `map_${uuid}` } as const
  const found: readonly DecidedMeanwhile[] = [{ ...decided('ben', 'open', 3), state, project: 'Web' }]
  expect(wordsOf(found)).toEqual([`ben mapped 1 event to Web, ${formatMoment(now, at(3))}`])
  expect(operationText.decidedLines(found)).toMatchObject([{ target: { kind: 'mapping', id: `map_${uuid}` } }])
})

test('what nobody decided is left out', () => {
  expect(wordsOf([{ ...decided('ben', 'open', 1), decidedBy: null }])).toEqual([])
})

test('what was not selected is told apart: what a mapping took as well, and what came later and was left', () => {
  const words = (arrivedLater: number, takenAlong: number): string =>
    operationText.resultWords({ applied: 2, skipped: [], arrivedLater, takenAlong })
  expect(words(0, 0)).toBe('2 events applied')
  expect(words(1, 1)).toBe('2 events applied; 1 more waited and was mapped as well')
  expect(words(5, 3)).toBe(
    '2 events applied; 3 more waited and were mapped as well; 2 arrived later and were left alone',
  )
})

test('what stands behind an unconfirmed decision says which, and promises nothing before that', () => {
  const behind = { label: 'Disconnect acme at GitHub', state: 'awaiting_confirmation' } as const
  const state = { kind: 'blocked', dependsOn: `op_${uuid}`, behind } as const
  const { word, meaning } = operationText.opWords({ state, replacedBy: null })
  expect(word).toBe('held back')
  expect(meaning).toMatch(/not in force: “.?Disconnect acme at GitHub.?” waits for your confirmation/u)
  expect(`${meaning} ${operationText.kindWords(state, 'reversible')}`).not.toContain('as soon as')
})

test('a refusal that was discarded is not called taken back: it says what was against it, by whom and when', () => {
  const discarded = { by: 'ada', at: at(5), was: 'rejected', message: 'You may not decide.', code: 'x' } as const
  const op = { state: { kind: 'cancelled' }, replacedBy: null, discarded } as const
  expect(operationText.opWords(op)).toMatchObject({
    word: 'discarded',
    meaning: 'It was refused, and had no effect. You may not decide.',
  })
  expect(operationText.discardedWords(now, discarded)).toBe(`by ada, ${formatMoment(now, at(5))}`)
  const waited = { ...op, discarded: { ...discarded, was: 'awaiting_confirmation', message: '' } } as const
  expect(operationText.opWords(waited).meaning).toBe('It was never sent, and had no effect.')
})

test('what was done again with one key press says what all of it comes to, and without some of it, how many', () => {
  const op = { intent: null, decidedAt: at(1), state: { kind: 'queued' }, result: null, undoable: true } as const
  const rest = { notUndoable: null, redoable: false, notRedoable: null, undoneBy: null, again: null, againBy: null }
  const made = (n: number, label: string, together: string | null): OpView => ({
    ...op,
    ...rest,
    id: `op_${uuid.slice(0, -1)}${n}`,
    label,
    together: together === null ? null : { first: `op_${uuid.slice(0, -1)}1`, label: together },
    ran: null,
    replacedBy: null,
  })
  const first = made(1, 'Mapped acme/a to Web, 0 events', null)
  const redone = [first, made(2, 'Mapped acme/b to Web, 9 events', 'Accepted 2 suggestions, 9 events')]
  const words = operationText.redone({ redone, left: [] })
  expect(words).toBe('Done again: Accepted 2 suggestions, 9 events; undo available')
  const partly = operationText.redone({ redone, left: [{ label: 'Mapped acme/c to Web', why: 'Decided since.' }] })
  expect(partly).toContain(
    'Done again: Mapped acme/a to Web, 0 events and 1 more. Not done again: Mapped acme/c to Web',
  )
})
