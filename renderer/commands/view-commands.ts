import type { Preferences } from '#shared/ipc/app-calls.ts'
import type { GroupSort, InboxState } from '#shared/ipc/inbox-calls.ts'
import type { Console } from '../app/console.ts'
import { preferencesOf } from '../app/session.ts'
import { openInbox } from '../features/inbox/inbox-query.ts'
import { viewText } from '../features/views/messages.ts'
import { canSave } from '../features/views/save-view.ts'
import { focusSearch } from '../ui/focus.ts'
import type { CommandAction } from './command.ts'
import type { CommandActions } from './command-actions.ts'
import { isOn } from './is-on.ts'

/** What is shown of the Inbox, and how. */
export function viewCommands(app: Console): CommandActions<'view'> {
  const { inbox, client, decisions, session } = app
  const when = isOn(app, 'inbox')
  const set = <K extends keyof Preferences>(name: K, value: Preferences[K]): CommandAction => ({
    isLook: true,
    isOn: () => preferencesOf(session.getState())[name] === value,
    run: () => void client.call('preferences.set', { [name]: value }).catch(decisions.fail),
  })
  const hasSystemAccent = (): boolean => {
    const state = session.getState()
    return state.kind === 'ready' && state.systemAccent !== null
  }
  const showState = (state: InboxState): CommandAction => ({
    when,
    isOn: () => inbox.store.getState().query.filter.state === state,
    run: () => inbox.setFilter({ state }),
  })
  const sortBy = (sort: GroupSort): CommandAction => ({
    when,
    isOn: () => inbox.store.getState().query.sort === sort,
    run: () => inbox.setSort(sort),
  })
  return {
    'view.search': { run: focusSearch },
    'view.grouping': { when, run: () => inbox.toggleGrouping() },
    'view.open': showState('open'),
    'view.snoozed': showState('snoozed'),
    'view.mapped': showState('mapped'),
    'view.routed_once': showState('routed_once'),
    'view.ignored': showState('ignored'),
    'view.sort_newest': sortBy('newest'),
    'view.sort_closing_soonest': sortBy('closing_soonest'),
    'view.sort_largest': sortBy('largest'),
    'view.save': {
      when,
      run() {
        if (canSave(app.views.store.getState().views, inbox.store.getState().query))
          app.overlays.open({ kind: 'view-name', view: null })
        else app.announcer.refuse(viewText.narrowFirst)
      },
    },
    'view.restore': {
      isOffered: () => app.views.store.getState().removed !== null,
      run: () =>
        void app.views
          .putBack()
          .then(
            (view) => app.announcer.note(view === null ? viewText.nothingRemoved : viewText.putBack(view.name)),
            decisions.fail,
          ),
    },
    'view.clear_filters': { when, run: () => inbox.setQuery(openInbox) },
    'view.theme_system': set('theme', 'system'),
    'view.theme_light': set('theme', 'light'),
    'view.theme_dark': set('theme', 'dark'),
    'view.contrast_system': set('contrast', 'system'),
    'view.contrast_more': set('contrast', 'more'),
    'view.density_compact': set('density', 'compact'),
    'view.density_regular': set('density', 'regular'),
    'view.density_roomy': set('density', 'roomy'),
    'view.accent_own': { ...set('accent', 'own'), when: hasSystemAccent },
    'view.accent_system': { ...set('accent', 'system'), when: hasSystemAccent },
    'view.single_keys': {
      ...set('singleKeys', true),
      run: () => set('singleKeys', !preferencesOf(session.getState()).singleKeys).run(),
    },
  }
}
