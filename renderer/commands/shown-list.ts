import type { Console } from '../app/console.ts'
import type { ListStore } from '../lists/list-store.ts'

export type ShownList = Pick<ListStore<unknown>, 'moveTo' | 'toggle' | 'deselect' | 'isAwaited'> & {
  readonly store: {
    getState(): {
      readonly total: number | null
      readonly cursor: { readonly index: number }
      readonly selection: { readonly rows: ReadonlyMap<string, unknown> }
    }
  }
}

/** The list that the keys move in. */
export function shownList({
  navigation,
  inbox,
  installations,
  mappings,
  suggestions,
  signals,
  operations,
  letters,
  settings,
}: Pick<
  Console,
  | 'navigation'
  | 'inbox'
  | 'installations'
  | 'mappings'
  | 'suggestions'
  | 'signals'
  | 'operations'
  | 'letters'
  | 'settings'
>): ShownList {
  const { screen } = navigation.store.getState()
  if (screen === 'inbox') return inbox.store.getState().query.view.kind === 'groups' ? inbox.groups : inbox.events
  const { shows, elsewhere } = operations.store.getState()
  if (screen === 'operations' && shows !== 'decisions') return elsewhere ?? letters.list
  return { installations, mappings, suggestions, signals, operations, settings }[screen].list
}
