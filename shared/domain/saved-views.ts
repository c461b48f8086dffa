import type { GroupSort, InboxFilter } from '../ipc/inbox-calls.ts'
import { filterOf, parseSearch, printFilter } from './inbox-language.ts'

/** What the Inbox shows, in words that last: a search, its order, and whether rows are groups or events. */
export interface ViewOf {
  readonly search: string
  readonly sort: GroupSort
  readonly as: 'groups' | 'events'
}

export interface SavedView extends ViewOf {
  readonly id: string
  readonly name: string
}

export type ViewChange =
  | { readonly kind: 'add'; readonly name: string; readonly view: ViewOf }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'move'; readonly id: string; readonly to: number }
  | { readonly kind: 'remove'; readonly id: string }
  /** One that was removed, at its place. */
  | { readonly kind: 'put_back'; readonly view: SavedView; readonly at: number }

export const mostViews = 50
export const mostViewName = 60
export const mostSearchLength = 600

export const plainView: ViewOf = { search: '', sort: 'newest', as: 'groups' }

/** The list after a change; what is not there any more is left as it is. `newId` is for one that is added. */
export function changeViews(
  views: readonly SavedView[],
  change: ViewChange,
  newId: () => string,
): readonly SavedView[] {
  switch (change.kind) {
    case 'add':
      return [...views, { ...change.view, id: newId(), name: change.name }]
    case 'rename':
      return views.map((each) => (each.id === change.id ? { ...each, name: change.name } : each))
    case 'move': {
      const moved = views.find(({ id }) => id === change.id)
      return moved === undefined ? views : inserted(without(views, change.id), moved, change.to)
    }
    case 'remove':
      return without(views, change.id)
    case 'put_back':
      return inserted(without(views, change.view.id), change.view, change.at)
  }
}

function without(views: readonly SavedView[], id: string): readonly SavedView[] {
  return views.filter((each) => each.id !== id)
}

function inserted(views: readonly SavedView[], view: SavedView, at: number): readonly SavedView[] {
  return [...views.slice(0, at), view, ...views.slice(at)]
}

/** The filter that a view's search stands for. */
export function filterOfView({ search }: ViewOf): InboxFilter {
  return filterOf(parseSearch(search))
}

/** Whether a search is written as the console writes it: there is one text for each filter. */
export function isCanonicalSearch(search: string): boolean {
  return search.length <= mostSearchLength && printFilter(filterOf(parseSearch(search))) === search
}

export function isSameView(a: ViewOf, b: ViewOf): boolean {
  return a.search === b.search && a.sort === b.sort && a.as === b.as
}
