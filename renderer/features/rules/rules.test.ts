import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import type { RuleRow } from '#shared/ipc/rule-calls.ts'
import { createAnnouncer } from '../../ui/announcer.ts'
import { createDecisions } from '../operations/decisions.ts'
import { decideWaiting } from './decide-waiting.ts'
import { createRules } from './rules.ts'

const rule = (n: number) =>
  ({ id: `rule_018f0000-0000-7000-8000-00000000000${n}`, name: `R${n}`, position: n, version: n }) as RuleRow
const evt = 'evt_018f0000-0000-7000-8000-000000000001'

function openRules() {
  const asked: unknown[] = []
  const world = { fails: false }
  const answer = (method: string, input: unknown): IpcReply => {
    if (method === 'rules.list') return { ok: true, output: { rules: [rule(1), rule(2), rule(3)] } }
    asked.push(input)
    const error = { code: 'store.full', message: 'The disk is full.', details: {}, traceId: '' }
    return world.fails ? { ok: false, error } : { ok: true, output: { id: 'op_1', state: { kind: 'queued' } } }
  }
  const client = createIpcClient({
    call: async (method, input) => answer(method, input),
    subscribe: () => () => undefined,
  })
  const announcer = createAnnouncer()
  const decisions = createDecisions(client)
  const inbox = { refresh: async () => announcer.tell('It left the list.') }
  return { world, asked, announcer, decisions, rules: createRules({ client, decisions, announcer, inbox }) }
}

test('a rule moves by one place, and the first no further up', async () => {
  const { rules, asked, announcer } = openRules()
  await rules.refresh()
  expect(await rules.move(rule(3), -1)).toBe(true)
  expect(asked[0]).toMatchObject({ intent: { type: 'rule.reorder', order: [1, 3, 2].map((n) => rule(n).id) } })
  expect(announcer.store.getState().text).toBe('Moved the rule “R3” to place 2; undo available')
  expect(await rules.move(rule(1), -1)).toBe(false)
})

test('the second press of a double click moves nothing, and is no decision', async () => {
  const { rules, asked } = openRules()
  await rules.refresh()
  expect(await Promise.all([rules.move(rule(1), 1), rules.move(rule(1), 1)])).toEqual([true, false])
  expect(asked).toHaveLength(1)
})

test('what could not be made durable is not said to be done', async () => {
  const { rules, world, announcer, decisions } = openRules()
  world.fails = true
  expect(await rules.setEnabled(rule(2), false)).toBe(false)
  expect(announcer.store.getState().text).toBe('')
  expect(decisions.store.getState()).toMatchObject({ failure: 'The disk is full.', last: null })
})

test('what leaves the Inbox with a rule is no news', async () => {
  const { rules, announcer } = openRules()
  const intent = decideWaiting({ kind: 'ignore', reason: 'noise', note: '' }, [evt], 0)
  await rules.decide(
    [1, 2].map(() => ({ intent, label: 'x' })),
    'Made a rule',
  )
  expect(announcer.store.getState()).toMatchObject({ text: 'Made a rule; undo available', shown: null })
})

test('what waits is decided as the rule decides what comes', () => {
  const selection = { kind: 'items', ids: [evt] }
  expect(decideWaiting({ kind: 'snooze', until: { kind: 'for', minutes: 60 } }, [evt], 0)).toEqual({
    type: 'event.snooze',
    selection,
    until: { kind: 'time', at: '1970-01-01T01:00:00.000Z' },
  })
  expect(decideWaiting({ kind: 'ignore', reason: 'noise', note: 'x' }, [evt], 0)).toEqual({
    type: 'event.ignore',
    selection,
    reason: 'noise',
    note: 'x',
  })
})
