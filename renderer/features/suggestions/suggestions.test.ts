import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createSuggestions } from './suggestions.ts'

function openSuggestions() {
  const asked: string[] = []
  const world = { ids: ['sug_1', 'sug_2', 'sug_3'] }
  const answer = (method: string, input: unknown): IpcReply => {
    asked.push(method)
    if (method === 'suggestions.list')
      return { ok: true, output: { total: world.ids.length, rows: world.ids.map((id) => ({ id })) } }
    if (method === 'suggestions.get') return { ok: true, output: { row: input } }
    return { ok: true, output: { states: { open: world.ids.length } } }
  }
  const client = createIpcClient({
    call: async (method, input) => answer(method, input),
    subscribe: () => () => undefined,
  })
  let now = 0
  const left: string[] = []
  const suggestions = createSuggestions(client, { onLeft: ({ id }) => left.push(id), now: () => now })
  return { world, asked, left, suggestions, sleep: (ms: number) => (now += ms) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

test('nothing is asked for before the screen is shown, then the list, its facets and the first detail', async () => {
  const { asked, suggestions } = openSuggestions()
  suggestions.reset()
  expect(asked).toEqual([])
  await suggestions.refresh()
  await settled()
  expect(new Set(asked)).toEqual(new Set(['suggestions.list', 'suggestions.counts', 'suggestions.get']))
  expect(suggestions.store.getState().detail).toMatchObject({ row: { id: 'sug_1' } })
})

test('where the row under the cursor goes away by itself, a key right after is not meant for the next', async () => {
  const { world, left, suggestions, sleep } = openSuggestions()
  await suggestions.refresh()
  await settled()
  expect(suggestions.hasJustChanged()).toBe(false)
  world.ids = ['sug_2', 'sug_3']
  await suggestions.refresh()
  await settled()
  expect([left, suggestions.hasJustChanged()]).toEqual([['sug_1'], true])
  sleep(1_000)
  expect(suggestions.hasJustChanged()).toBe(false)
})

test('what is decided on is what is under the cursor, not what is still shown of the row before', async () => {
  const { suggestions } = openSuggestions()
  await suggestions.refresh()
  await settled()
  suggestions.list.moveTo(2)
  expect(await suggestions.settled()).toMatchObject({ row: { id: 'sug_3' } })
})
