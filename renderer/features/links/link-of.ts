import type { DeepLink } from '#shared/domain/deep-link.ts'
import type { Console } from '../../app/console.ts'

/** The link to what is under the cursor; to the screen where nothing is. None leads to Settings. */
export function linkOf({ session, navigation, inbox, mappings, suggestions }: Console): DeepLink | undefined {
  const state = session.getState()
  const workspaceId = state.kind === 'ready' ? state.workspaceId : null
  const { screen } = navigation.store.getState()
  if (screen === 'settings') return undefined
  const target =
    screen === 'inbox'
      ? inboxRow(inbox)
      : screen === 'mappings'
        ? mappingRow(mappings)
        : screen === 'suggestions'
          ? suggestionRow(suggestions)
          : undefined
  return { workspaceId, target: target ?? { kind: 'screen', screen } }
}

function inboxRow({ store, groups, events }: Console['inbox']): DeepLink['target'] | undefined {
  if (store.getState().query.view.kind === 'groups') {
    const group = groups.current(groups.store.getState())
    return group === undefined ? undefined : { kind: 'group', groupKey: group.groupKey }
  }
  const event = events.current(events.store.getState())
  return event === undefined ? undefined : { kind: 'event', id: event.id }
}

function mappingRow({ list }: Console['mappings']): DeepLink['target'] | undefined {
  const mapping = list.current(list.store.getState())
  return mapping === undefined ? undefined : { kind: 'mapping', id: mapping.id }
}

function suggestionRow({ list }: Console['suggestions']): DeepLink['target'] | undefined {
  const suggestion = list.current(list.store.getState())
  return suggestion === undefined ? undefined : { kind: 'suggestion', id: suggestion.id }
}
