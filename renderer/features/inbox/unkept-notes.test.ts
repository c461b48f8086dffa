import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createDecisions } from '../operations/decisions.ts'
import { createUnkeptNotes } from './unkept-notes.ts'

test('a note is there again after its decision could not be kept, and gone once one was', async () => {
  let isFull = true
  const error = { code: 'store.full', message: 'The disk is full.', details: {}, traceId: 't' } as const
  const client = createIpcClient({
    call: async (): Promise<IpcReply> =>
      isFull ? { ok: false, error } : { ok: true, output: { id: 'op_1', label: 'Ignored', state: { kind: 'queued' } } },
    subscribe: () => () => undefined,
  })
  const decisions = createDecisions(client)
  const notes = createUnkeptNotes(decisions)
  const decide = () =>
    decisions
      .decide([{ label: 'Ignored', intent: { type: 'event.wake', selection: { kind: 'items', ids: [] } } }], {
        label: 'Ignored',
        undone: () => undefined,
      })
      .catch(decisions.fail)

  expect(notes.of('ignore', 'acme/web')).toBe('')
  notes.keep('ignore', 'acme/web', 'a robot, asked Ben')
  await decide()
  expect(notes.of('ignore', 'acme/web')).toBe('a robot, asked Ben')
  expect(notes.of('decline', 'acme/web')).toBe('')
  expect(notes.of('ignore', 'acme/docs')).toBe('')
  isFull = false
  await decide()
  expect(notes.of('ignore', 'acme/web')).toBe('')
})
