import type { Console } from '../app/console.ts'
import { openWorkspace } from '../app/session.ts'
import type { KeyReach } from './key-reach.ts'
import { shownList } from './shown-list.ts'

type Parts = Pick<
  Console,
  | 'session'
  | 'link'
  | 'navigation'
  | 'triage'
  | 'underway'
  | 'inbox'
  | 'installations'
  | 'mappings'
  | 'suggestions'
  | 'signals'
  | 'operations'
  | 'letters'
  | 'settings'
>

/** Whether a key would meet what was there before the one ahead of it: the list that it asked for has to have come first. */
export function isAwaited(app: Parts, reach: KeyReach): boolean {
  if (app.triage.work.getState().pending > 0 || app.underway.store.getState().pending > 0) return true
  // Without a workspace no list is asked for, and without the host none comes: other screens stand there, with keys of their own.
  if (openWorkspace(app.session.getState()) === undefined || app.link.store.getState().kind !== 'open') return false
  // It may be a while until the service answers: no key has to wait for it. Dead letters are decided about in dialogs that name them.
  const { screen } = app.navigation.store.getState()
  if (screen === 'signals' || (screen === 'operations' && app.operations.store.getState().shows !== 'decisions'))
    return false
  return shownList(app).isAwaited(reach)
}
