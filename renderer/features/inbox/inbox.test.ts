import { expect, test } from 'vitest'
import { z } from 'zod'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createInbox } from './inbox.ts'
import { closingSoon, openInbox } from './inbox-query.ts'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))
const pageSchema = z.object({ offset: z.int(), limit: z.int() })

/** Answers window calls with as many rows as `groups` says; every other call is refused. */
function clientOf(groups: () => readonly string[]) {
  const answers: Record<string, (input: unknown) => unknown> = {
    'inbox.groups': (input) => {
      const { offset, limit } = pageSchema.parse(input)
      const rows = groups().slice(offset, offset + limit)
      return {
        total: groups().length,
        events: groups().length,
        rows: rows.map((groupKey) => ({ groupKey, subject: groupKey })),
      }
    },
    'inbox.events': () => ({
      total: 2,
      rows: [
        { id: 'e1', groupKey: 'b' },
        { id: 'e2', groupKey: 'b' },
      ],
    }),
    'inbox.find_row': (input) => {
      const { keys } = z.object({ keys: z.array(z.string()) }).parse(input)
      const key = keys.find((each) => groups().includes(each))
      return key === undefined ? null : { key, index: groups().indexOf(key) }
    },
    'inbox.counts': () => ({ isLoaded: true, open: groups().length }),
  }
  return createIpcClient({
    async call(method, input): Promise<IpcReply> {
      const answer = answers[method]
      if (answer !== undefined) return { ok: true, output: answer(input) }
      return { ok: false, error: { code: 'ipc.unknown_method', message: method, details: {}, traceId: 't' } }
    },
    subscribe: () => () => undefined,
  })
}

test('the detail follows the cursor', async () => {
  const inbox = createInbox(clientOf(() => ['a', 'b']))
  inbox.reset()
  await settle()
  inbox.groups.moveTo(1)
  expect(inbox.detail.store.getState().target).toEqual({ kind: 'group', groupKey: 'b', filter: openInbox.filter })
})

test('back from a group lands on the row it was opened from', async () => {
  const inbox = createInbox(clientOf(() => ['a', 'b', 'c']))
  inbox.reset()
  await settle()
  inbox.groups.moveTo(1)
  const row = inbox.groups.store.getState().rows.get(1)
  if (row !== undefined) inbox.openGroup(row)
  await settle()
  expect(inbox.detail.store.getState().target).toMatchObject({ kind: 'event', id: 'e1' })
  expect(inbox.back()).toBe(true)
  await settle()
  expect(inbox.groups.store.getState().cursor).toEqual({ index: 1, key: 'b' })
})

test('a row that was decided elsewhere gives its place to the next', async () => {
  let rows = ['a', 'b', 'c']
  const inbox = createInbox(clientOf(() => rows))
  inbox.reset()
  await settle()
  inbox.groups.moveTo(1)
  rows = ['a', 'c']
  await inbox.refresh()
  expect(inbox.groups.store.getState().cursor).toEqual({ index: 1, key: 'c' })
  expect(inbox.detail.store.getState().target).toMatchObject({ groupKey: 'c' })
})

test('a list of what closes soon is asked for together with its count, which moves with the clock', async () => {
  let rows = ['a']
  const inbox = createInbox(clientOf(() => rows))
  inbox.reset()
  await settle()
  rows = ['a', 'b']
  inbox.setQuery(closingSoon)
  await settle()
  expect(inbox.store.getState().counts?.open).toBe(2)
})

test('an emptied inbox shows no detail', async () => {
  let rows = ['a']
  const inbox = createInbox(clientOf(() => rows))
  inbox.reset()
  await settle()
  rows = []
  await inbox.refresh()
  expect(inbox.detail.store.getState().target).toBeNull()
})
