import type { Console } from '../app/console.ts'
import { showEvent } from '../features/signals/show-event.ts'
import type { CommandActions } from './command-actions.ts'
import { isOn } from './is-on.ts'

/** What is looked at of a signal; nothing here decides. */
export function signalCommands(app: Console): CommandActions<'signal'> {
  const { signals, decisions } = app
  const when = isOn(app, 'signals')
  const isOffered = (): boolean => signals.list.current(signals.list.store.getState()) !== undefined
  return {
    'signal.open': { when, isOffered, run: () => void showEvent(app).catch(decisions.fail) },
    'signal.payload': { when, isOffered, run: () => signals.toggleView() },
    'signal.refresh': { when, run: () => void signals.refresh() },
  }
}
