import type { Console } from '../app/console.ts'
import { focusList, focusListUnlessTyping } from '../ui/focus.ts'
import { shownList } from './shown-list.ts'
import type { CommandActions } from './command-actions.ts'
import { isOn } from './is-on.ts'

/** Moving in whatever list is shown. */
export function listCommands(app: Console): CommandActions<'list'> {
  const moveTo = (place: (total: number) => number) => () => {
    const list = shownList(app)
    list.moveTo(place(list.store.getState().total ?? 0))
    focusList()
  }
  const move = (by: number) => () => {
    const list = shownList(app)
    list.moveTo(list.store.getState().cursor.index + by)
    focusList()
  }
  return {
    'list.next': { repeats: true, run: move(1) },
    'list.previous': { repeats: true, run: move(-1) },
    'list.first': { run: moveTo(() => 0) },
    'list.last': { run: moveTo((total) => total - 1) },
    'list.back': {
      run() {
        const list = shownList(app)
        if (isOn(app, 'settings')()) {
          app.navigation.leaveSettings()
          // The screen is there with the next frame.
          requestAnimationFrame(() => requestAnimationFrame(focusListUnlessTyping))
        } else if (app.bulks.store.getState().all !== null) app.bulks.clear()
        else if (list.store.getState().selection.rows.size > 0) list.deselect()
        else if (isOn(app, 'inbox')()) app.inbox.back()
      },
    },
  }
}
