import type { EventDetail, InboxState } from '#shared/ipc/inbox-calls.ts'
import type { Console } from '../app/console.ts'
import { matchingOf, selectAllMatching } from '../features/inbox/matching.ts'
import { copyAsCurl, startReplay } from '../features/replay/start-replay.ts'
import { beginRule } from '../features/rules/begin-rule.ts'
import type { CommandAction } from './command.ts'
import { commandText } from './messages.ts'
import { shownList } from './shown-list.ts'
import type { CommandActions } from './command-actions.ts'
import { isOn } from './is-on.ts'

/** What is decided about what waits. */
export function inboxCommands(app: Console): CommandActions<'inbox'> & CommandActions<'decision'> {
  const { triage, inbox, decisions, announcer } = app
  const when = isOn(app, 'inbox')
  const isGroups = (): boolean => when() && inbox.store.getState().query.view.kind === 'groups'
  const isShown = (state: InboxState): boolean => inbox.store.getState().query.filter.state === state
  const isSnoozed = (): boolean => when() && isShown('snoozed')
  const isNotSnoozed = (): boolean => when() && !isShown('snoozed')
  const shownEvent = (): EventDetail | undefined => inbox.detail.store.getState().detail?.event
  const replayLocally = (): void => {
    const event = shownEvent()
    if (event !== undefined) app.overlays.open({ kind: 'replay-local', id: event.id, title: event.title })
  }
  const copyCurl = (): void => {
    const event = shownEvent()
    if (event !== undefined) copyAsCurl(app, event).catch(decisions.fail)
  }
  const accept = (number: number): CommandAction => ({
    when,
    isOffered: () => (shownEvent()?.candidates.length ?? 0) >= number,
    run: () => triage.accept(number),
  })
  return {
    'inbox.accept_1': accept(1),
    'inbox.accept_2': accept(2),
    'inbox.accept_3': accept(3),
    'inbox.map': { when, run: () => triage.begin('map') },
    'inbox.decline': {
      when: () => when() && isShown('open'),
      isOffered: () => shownEvent()?.candidates.some(({ isDeclined }) => !isDeclined) ?? false,
      run: () => triage.beginDecline(),
    },
    'inbox.ignore': { when, run: () => triage.begin('ignore') },
    'inbox.snooze': { when: isNotSnoozed, run: () => triage.begin('snooze') },
    'inbox.assign': { when: () => when() && isShown('open'), run: () => triage.begin('assign') },
    'inbox.wake': { when: isSnoozed, run: () => triage.wake() },
    'inbox.route_once': { when: () => when() && isShown('open'), run: () => triage.begin('route_once') },
    'inbox.reroute': { when, run: () => triage.reroute() },
    'inbox.make_rule': { when, run: () => void app.underway.add(beginRule(app)).catch(decisions.fail) },
    'inbox.replay': { when, run: () => void app.underway.add(startReplay(app)).catch(decisions.fail) },
    'inbox.replay_local': { when: () => when() && shownEvent() !== undefined, run: replayLocally },
    'inbox.copy_curl': { when: () => when() && shownEvent() !== undefined, run: copyCurl },
    'inbox.resume': {
      when,
      isOffered: () => (shownEvent()?.pausedMappings.length ?? 0) > 0,
      run: () => triage.resume(),
    },
    'inbox.open': {
      when: isGroups,
      run() {
        const row = inbox.groups.current(inbox.groups.store.getState())
        if (row !== undefined) inbox.openGroup(row)
      },
    },
    'inbox.select': {
      when,
      run() {
        const list = shownList(app)
        list.toggle(list.store.getState().cursor.index)
      },
    },
    'inbox.select_matching': {
      when,
      isOffered: () => matchingOf(inbox) !== null,
      run() {
        if (!selectAllMatching(app)) announcer.refuse(commandText.nothingMatches)
      },
    },
    'decision.undo': { isOffered: () => decisions.store.getState().last?.undoable === true, run: () => triage.undo() },
    'decision.redo': { isOffered: () => decisions.store.getState().next !== null, run: () => triage.redo() },
  }
}
