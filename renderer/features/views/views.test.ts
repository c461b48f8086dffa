import { expect, test } from 'vitest'
import type { SavedView } from '#shared/domain/saved-views.ts'
import { changeViews } from '#shared/domain/saved-views.ts'
import type { IpcClient } from '#shared/ipc/ipc-client.ts'
import { closingSoon, openInbox } from '../inbox/inbox-query.ts'
import { canSave } from './save-view.ts'
import { createViews, queryOfView, shownView, viewOfQuery } from './views.ts'

const ours: SavedView = { id: 'view_1', name: 'Ours', search: 'repo:acme/* -draft', sort: 'largest', as: 'events' }
const theirs: SavedView = { ...ours, id: 'view_2', name: 'Theirs', search: 'actor:ben' }

/** A main side with these views, in which each filter finds one event more every time. */
function mainSide(given: readonly SavedView[], counting?: true): { client: IpcClient; asked: string[] } {
  let views = given
  const asked: string[] = []
  const answers: Record<string, (input: never) => unknown> = {
    'views.list': () => ({ views }),
    'views.change': (change) => {
      views = changeViews(views, change, () => 'view_new')
      return { views }
    },
    'inbox.groups': ({ filter }: { filter: unknown }) => {
      asked.push(JSON.stringify(filter))
      return { total: 1, events: asked.length, rows: [], ...(counting && { counting }) }
    },
  }
  // Only these three are called here.
  const call = async (method: string, input: unknown): Promise<unknown> => answers[method]?.(input as never)
  return { client: { call, subscribe: () => () => undefined } as unknown as IpcClient, asked }
}

const soon = async (holds: () => boolean): Promise<void> => {
  for (let times = 0; times < 200 && !holds(); times += 1) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(holds()).toBe(true)
}

test('a view is shown as it was saved', () => {
  expect(viewOfQuery(queryOfView(ours))).toEqual({ search: ours.search, sort: ours.sort, as: ours.as })
  expect(shownView([theirs, ours], queryOfView(ours))).toBe(ours)
  expect(shownView([ours], { ...queryOfView(ours), sort: 'newest' })).toBeUndefined()
})

test('only what isn’t a view already can be saved', () => {
  expect(canSave([], queryOfView(ours))).toBe(true)
  expect([openInbox, closingSoon, queryOfView(ours)].map((query) => canSave([ours], query))).toEqual([
    false,
    false,
    false,
  ])
})

test('each view is counted, one after another', async () => {
  const { client } = mainSide([ours, theirs])
  const views = createViews(client)
  await views.load()
  await soon(() => views.store.getState().counts.size === 2)
  expect([...views.store.getState().counts.values()]).toEqual([
    { events: 1, isCounting: false },
    { events: 2, isCounting: false },
  ])
  views.reset()
})

test('a number that is still counted says so', async () => {
  const views = createViews(mainSide([ours], true).client)
  await views.load()
  await soon(() => views.store.getState().counts.get(ours.id)?.isCounting === true)
  views.reset()
})

test('a view that was deleted comes back to its place', async () => {
  const views = createViews(mainSide([ours, theirs]).client)
  await views.load()
  await views.change({ kind: 'remove', id: ours.id })
  expect(views.store.getState()).toMatchObject({ views: [theirs], removed: { view: ours, at: 0 } })
  expect(await views.putBack()).toEqual(ours)
  expect(views.store.getState()).toMatchObject({ views: [ours, theirs], removed: null })
  views.reset()
})

test('another workspace has views of its own', async () => {
  const views = createViews(mainSide([ours]).client)
  await views.load()
  views.reset()
  expect(views.store.getState()).toEqual({ views: [], counts: new Map(), removed: null })
})
