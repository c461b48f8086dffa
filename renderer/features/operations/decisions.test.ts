import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import type { DecisionInput } from './decisions.ts'
import { createDecisions } from './decisions.ts'

interface Op {
  readonly id: string
  readonly label: string
  readonly ran: null
  readonly together?: { readonly first: string; readonly label: string }
  undoable: boolean
}

type Asked = Pick<Op, 'label' | 'together'> & {
  readonly opId: string
  readonly effect?: { readonly isConfirmed: boolean }
}

/** An outbox of which the service refuses what it is told to. */
class Outbox {
  readonly ops: Op[] = []
  redoable: Pick<Op, 'id' | 'label'> | null = null
  readonly client = createIpcClient({
    call: async (method, input) => this.#answer(method, input as Asked),
    subscribe: () => () => undefined,
  })

  refuse(...ids: string[]): void {
    for (const op of this.ops) if (ids.includes(op.id)) op.undoable = false
  }

  #answer(method: string, { opId, effect, ...decided }: Asked): IpcReply {
    const last = this.ops.findLast((op) => op.undoable)
    if (method === 'ops.next_redo') return { ok: true, output: this.redoable }
    if (method === 'ops.last') return { ok: true, output: last ?? null }
    if (method === 'ops.decide') {
      const state = { kind: effect?.isConfirmed === false ? 'awaiting_confirmation' : 'queued' }
      const op = {
        id: `op_${this.ops.length + 1}`,
        ...decided,
        state,
        ran: null,
        undoable: effect?.isConfirmed !== true,
      }
      this.ops.push(op)
      return { ok: true, output: op }
    }
    const target = this.ops.find((op) => op.id === opId)
    if (target?.undoable !== true) {
      return { ok: false, error: { code: 'op.not_undoable', message: 'Refused.', details: {}, traceId: 't' } }
    }
    target.undoable = false
    return { ok: true, output: { undone: target, by: null } }
  }
}

const wake = (label: string): DecisionInput => ({
  intent: { type: 'event.wake', selection: { kind: 'group', groupKey: 'g', throughSeq: 1, count: 1 } },
  label,
})
const ignored = () => undefined

test('a decision that the service refused is no longer offered to be taken back', async () => {
  const outbox = new Outbox()
  const decisions = createDecisions(outbox.client)
  await decisions.decide([wake('first')], { label: 'first', undone: ignored })
  await decisions.decide([wake('second')], { label: 'second', undone: ignored })
  outbox.refuse('op_2')
  await decisions.load()
  expect(decisions.store.getState().last).toEqual({ label: 'first', undoable: true, waits: false })
  expect(await decisions.undo()).toBe('first')
  expect(decisions.store.getState().last).toBeNull()
})

test('of decisions made with one key, those that stand are taken back', async () => {
  const outbox = new Outbox()
  const decisions = createDecisions(outbox.client)
  await decisions.decide([wake('a'), wake('b'), wake('c')], { label: '3 groups', undone: ignored })
  outbox.refuse('op_1', 'op_3')
  await decisions.load()
  expect(decisions.store.getState().last?.label).toBe('3 groups')
  expect(await decisions.undo()).toBe('3 groups')
  expect(outbox.ops.filter((op) => op.undoable)).toEqual([])
})

test('what was refused a moment ago falls back to the one before', async () => {
  const outbox = new Outbox()
  const decisions = createDecisions(outbox.client)
  await decisions.decide([wake('first')], { label: 'first', undone: ignored })
  await decisions.decide([wake('second')], { label: 'second', undone: ignored })
  outbox.refuse('op_2')
  expect(await decisions.undo()).toBe('first')
})

test('a decision of an earlier window is named to whoever takes it back; one of this window is not', async () => {
  const outbox = new Outbox()
  const earlier: string[] = []
  const tellEarlier = async (op: { readonly id: string }): Promise<void> => void earlier.push(op.id)
  await createDecisions(outbox.client).decide([wake('first')], { label: 'first', undone: ignored })
  const decisions = createDecisions(outbox.client)
  await decisions.decide([wake('second')], { label: 'second', undone: ignored })
  expect([await decisions.undo(tellEarlier), await decisions.undo(tellEarlier)]).toEqual(['second', 'first'])
  expect(earlier).toEqual(['op_1'])
})

test('what one key press decided before a restart is taken back with one undo, and nothing before it', async () => {
  const outbox = new Outbox()
  const before = createDecisions(outbox.client)
  await before.decide([wake('first')], { label: 'first', undone: ignored })
  await before.decide([wake('a rule'), wake('what waits')], { label: 'a rule', undone: ignored })
  const decisions = createDecisions(outbox.client)
  await decisions.load()
  expect(decisions.store.getState().last?.label).toBe('a rule')
  expect(await decisions.undo()).toBe('a rule')
  expect(outbox.ops.filter((op) => op.undoable).map(({ id }) => id)).toEqual(['op_1'])
})

test('what could be done again is named until something new is decided', async () => {
  const outbox = new Outbox()
  const decisions = createDecisions(outbox.client)
  outbox.redoable = { id: 'op_0', label: 'before' }
  await decisions.load()
  expect(decisions.store.getState().next).toEqual({ label: 'before' })
  await decisions.decide([wake('first')], { label: 'first', undone: ignored })
  expect(decisions.store.getState().next).toBeNull()
})

test('a decision that goes on under another id is still taken back with those of its key press', async () => {
  const outbox = new Outbox()
  const decisions = createDecisions(outbox.client)
  await decisions.decide([wake('first'), wake('second')], { label: 'both', undone: ignored })
  const [first] = outbox.ops
  if (first !== undefined) outbox.ops[0] = { ...first, id: 'op_9' }
  decisions.follow('op_1', 'op_9')
  await decisions.undo()
  expect(outbox.ops.map(({ undoable }) => undoable)).toEqual([false, false])
})

test('what waits to be asked about is what is taken back next; what went out for good leaves the one before', async () => {
  const outbox = new Outbox()
  const decisions = createDecisions(outbox.client)
  await decisions.decide([wake('first')], { label: 'first', undone: ignored })
  const effect = { plan: null, isConfirmed: false }
  await decisions.decide([{ ...wake('later'), effect }], { label: 'later', undone: ignored })
  expect(decisions.store.getState().last).toEqual({ label: 'later', undoable: true, waits: true })
  expect(await decisions.undo()).toBe('later')
  await decisions.decide([{ ...wake('out'), effect: { ...effect, isConfirmed: true } }], {
    label: 'out',
    undone: ignored,
  })
  expect(decisions.store.getState().last?.label).toBe('first')
})
