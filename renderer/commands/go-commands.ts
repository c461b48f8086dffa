import type { SavedView } from '#shared/domain/saved-views.ts'
import type { Console } from '../app/console.ts'
import { viewText } from '../features/views/messages.ts'
import { focusListUnlessTyping } from '../ui/focus.ts'
import type { CommandAction } from './command.ts'
import type { CommandActions } from './command-actions.ts'

/** The way to a screen or a saved view. */
export function goCommands(app: Console): CommandActions<'go'> {
  const { goTo, goToClosing, overlays } = app
  const go = (show: () => void) => (): void => {
    show()
    // The screen is there with the next frame.
    requestAnimationFrame(() => requestAnimationFrame(focusListUnlessTyping))
  }
  const goToOther = (shows: 'jobs' | 'audit'): CommandAction => ({
    run: go(() => {
      app.operations.showOther(shows)
      goTo('operations')
    }),
  })
  // The first is built in.
  const savedView = (number: number): CommandAction => {
    const viewThere = (): SavedView | undefined => app.views.store.getState().views[number - 2]
    return {
      // Also where there is none: the number alone would decide something.
      isOffered: () => viewThere() !== undefined,
      run: go(() => {
        const view = viewThere()
        if (view === undefined) app.announcer.refuse(viewText.noneAt(number))
        else app.goToView(view)
      }),
    }
  }
  return {
    'go.inbox': { run: go(() => goTo('inbox')) },
    'go.installations': { run: go(() => goTo('installations')) },
    'go.mappings': { run: go(() => goTo('mappings')) },
    'go.suggestions': { run: go(() => goTo('suggestions')) },
    'go.signals': { run: go(() => goTo('signals')) },
    'go.operations': {
      run: go(() => {
        const { scope, shows } = app.operations.store.getState()
        if (shows !== 'decisions') app.operations.show(scope)
        goTo('operations')
      }),
    },
    'go.dead_letters': {
      run: go(() => {
        app.showLetters()
        goTo('operations')
      }),
    },
    'go.jobs': goToOther('jobs'),
    'go.audit': goToOther('audit'),
    'go.rules': { run: () => overlays.open({ kind: 'rules' }) },
    'go.members': { run: () => overlays.open({ kind: 'members' }) },
    'go.overrides': { run: () => overlays.open({ kind: 'overrides' }) },
    'go.closing_soon': { run: go(goToClosing) },
    'go.view_1': { run: go(goToClosing) },
    'go.view_2': savedView(2),
    'go.view_3': savedView(3),
    'go.view_4': savedView(4),
    'go.view_5': savedView(5),
    'go.view_6': savedView(6),
    'go.view_7': savedView(7),
    'go.view_8': savedView(8),
    'go.view_9': savedView(9),
  }
}
