import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseOp } from './parse-op.ts'
import { runsOf } from './runs-of.ts'

const idOf = (n: number) => `op_01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

const ignoring = (n: number, count: number) =>
  parseOp({
    id: idOf(n),
    actor: 'ana',
    decidedAt: '2026-06-01T00:00:00.000Z',
    intent: {
      type: 'event.ignore',
      selection: { kind: 'group', groupKey: 'g', throughSeq: 1, count },
      reason: 'noise',
    },
  })

test('small neighbours share a transaction; a large decision has its own', () => {
  const ops = [1, 2, 5_000, 3, 4, 9_000, 9_000].map((count, n) => ignoring(n, count))
  expect(runsOf(ops).map((run) => run.length)).toEqual([2, 1, 2, 1, 1])
})

test('what is refused unread changes nothing, and what is undone may be large', () => {
  const unknown = parseOp({ id: idOf(8), intent: { type: 'event.teleport' } })
  const undo = parseOp({
    id: idOf(9),
    actor: 'ana',
    decidedAt: '2026-06-01T00:00:00.000Z',
    intent: { type: 'op.undo', target: idOf(1) },
  })
  expect(runsOf([ignoring(1, 1), unknown, undo, ignoring(2, 1)]).map((run) => run.length)).toEqual([2, 1, 1])
})

test('no decision is left out, doubled or moved', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 })), (counts) => {
      const ops = counts.map((count, n) => ignoring(n, count))
      expect(runsOf(ops).flat()).toEqual(ops)
    }),
  )
})
