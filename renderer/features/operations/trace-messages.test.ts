import { expect, test } from 'vitest'
import type { OpState, OpView } from '#shared/ipc/ops-calls.ts'
import type { OpWay } from '#shared/ipc/ops-trace-calls.ts'
import { traceSteps } from './trace-messages.ts'

const uuid = '00000000-0000-4000-8000-000000000001'
const now = Date.parse('2026-11-22T10:00:10.000Z')
const op = (state: OpState, part: Partial<OpView> = {}): OpView => ({
  id: `op_${uuid}`,
  intent: null,
  label: 'Ignored acme/search',
  decidedAt: '2026-11-22T10:00:00.000Z',
  state,
  result: null,
  undoable: false,
  notUndoable: null,
  redoable: false,
  notRedoable: null,
  undoneBy: null,
  together: null,
  again: null,
  againBy: null,
  ran: null,
  replacedBy: null,
  ...part,
})
const way = (part: Partial<OpWay> = {}): OpWay => ({
  sent: 1,
  seq: 4_812,
  replicaSeq: 4_830,
  atService: { kind: 'unnamed' },
  ...part,
})
const whats = (of: OpView, known: OpWay | null): readonly string[] =>
  traceSteps(now, of, known)
    .slice(1)
    .map(({ sign, what }) => `${sign} ${what.replaceAll(/[\u2066-\u2069]/g, '')}`)

test('a decision that is done says as which change it was applied, by whom, and that it is seen here', () => {
  const at = new Date(now).toISOString()
  const record = { id: `aud_${uuid}`, at, actor: 'console', claimedActor: 'ana', command: 'x', subject: 'y' } as const
  const kept = { kind: 'kept', record: { ...record, before: null, after: null } } as const
  const [sent, service, here] = whats(op({ kind: 'synced' }), way({ atService: kept }))
  expect(sent).toBe('✓ Once.')
  expect(service).toMatch(/^✓ Applied as change 4,812, .*, by the token console\.$/)
  expect(here).toBe('✓ Seen here. This copy is at change 4,830.')
})

test('what the service has said and this copy has not seen yet says how far it is behind', () => {
  const known = way({ seq: 20, replicaSeq: 18, sent: 3, atService: { kind: 'away' } })
  expect(whats(op({ kind: 'acked', seq: 20 }), known)).toEqual([
    '✓ 3 times.',
    '✓ Applied as change 20. When, its audit says once the service is back.',
    '○ This copy catches up: 2 changes behind.',
  ])
})

test('what was refused says why, what waits says for what, and neither claims an effect', () => {
  const refused = { kind: 'rejected', code: 'role.forbidden', message: 'The role viewer may not decide.' } as const
  const untold = way({ seq: null, atService: { kind: 'untold' } })
  expect(whats(op(refused), untold)).toEqual(['✓ Once.', '▲ Refused: The role viewer may not decide.', '– None.'])
  expect(whats(op({ kind: 'queued' }), way({ ...untold, sent: 0 }))).toEqual([
    '○ Waits for the service.',
    '○ Not told of it yet.',
    '○ Shown already, until the service has said.',
  ])
  expect(whats(op({ kind: 'cancelled' }), way({ ...untold, sent: 0 }))).toEqual([
    '– Never.',
    '– Nothing was applied.',
    '– None.',
  ])
})
