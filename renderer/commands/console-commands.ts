import type { CommandId } from '#shared/ipc/command-table.ts'
import { commandFacts } from '#shared/ipc/command-table.ts'
import { formatDeepLink } from '#shared/domain/deep-link.ts'
import type { Preferences } from '#shared/ipc/app-calls.ts'
import type { EventDetail, GroupSort, InboxState } from '#shared/ipc/inbox-calls.ts'
import { isSendingFutile } from '../features/operations/operations.ts'
import type { Console } from '../app/console.ts'
import type { Screen } from '../app/navigation.ts'
import {
  canMakeSample,
  mayAdminister,
  mayDecide,
  openWorkspace,
  preferencesOf,
  statusOf,
  whyNotDecide,
} from '../app/session.ts'
import { openInbox } from '../features/inbox/inbox-query.ts'
import { matchingOf, selectAllMatching } from '../features/inbox/matching.ts'
import { linkOf } from '../features/links/link-of.ts'
import { linkText } from '../features/links/messages.ts'
import { decideMapping } from '../features/mappings/decide-mapping.ts'
import { copyAsCurl, startReplay } from '../features/replay/start-replay.ts'
import { copyText } from '../ui/copy-text.ts'
import { focusList, focusListUnlessTyping, focusSearch } from '../ui/focus.ts'
import type { Command, CommandAction } from './command.ts'
import { commandText } from './messages.ts'
import { shownList } from './shown-list.ts'

type Actions<Section extends string> = { readonly [Id in Extract<CommandId, `${Section}.${string}`>]: CommandAction }

/** The registry: the table's commands, each tied to what it does here. */
export function consoleCommands(app: Console): readonly Command[] {
  const actions: Readonly<Record<CommandId, CommandAction>> = {
    ...inboxActions(app),
    ...mappingActions(app),
    ...operationActions(app),
    ...listActions(app),
    ...goActions(app),
    ...viewActions(app),
    ...appActions(app),
    ...linkActions(app),
    ...fileActions(app),
  }
  const hasWorkspace = (): boolean => openWorkspace(app.session.getState()) !== undefined
  // Over the Inbox lies what belongs to another: no verdict may seem to be about it.
  const showsFile = (): boolean => app.overlays.store.getState().overlay.kind === 'event-file'
  return commandFacts.map((fact) => {
    const action = actions[fact.id]
    if (fact.alone === true) return { ...fact, ...action }
    const isVerdict = fact.section === 'Decide'
    const when = (): boolean => hasWorkspace() && !(isVerdict && showsFile()) && (action.when?.() ?? true)
    return { ...fact, ...(needsDecide(fact) ? whileDeciding(app, action) : action), when }
  })
}

/** Giving a refused decision up is nobody's business but ours. */
function needsDecide({ id, section }: { readonly id: CommandId; readonly section: string }): boolean {
  return section === 'Decide' && id !== 'operation.discard'
}

/** The keys go on acting where nothing may be decided: they say why. */
function whileDeciding({ session, announcer }: Console, action: CommandAction): CommandAction {
  return {
    ...action,
    isOffered: () => mayDecide(session.getState()) && (action.isOffered?.() ?? true),
    run() {
      const why = whyNotDecide(session.getState())
      if (why === null) action.run()
      else announcer.refuse(why)
    },
  }
}

const isOn = (app: Console, screen: Screen) => (): boolean => app.navigation.store.getState().screen === screen

function inboxActions(app: Console): Actions<'inbox'> & Actions<'decision'> {
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
  }
}

function mappingActions(app: Console): Actions<'mapping'> {
  const when = isOn(app, 'mappings')
  const run = (kind: 'pause' | 'resume' | 'retire') => () =>
    void app.underway.add(decideMapping(app, kind)).catch(app.decisions.fail)
  const stateIs = (kind: 'active' | 'paused') => (): boolean =>
    when() && app.mappings.list.current(app.mappings.list.store.getState())?.state.kind === kind
  return {
    'mapping.pause': { when: stateIs('active'), run: run('pause') },
    'mapping.resume': { when: stateIs('paused'), run: run('resume') },
    'mapping.retire': { when, run: run('retire') },
  }
}

function operationActions(app: Console): Actions<'operation'> {
  const { operations, announcer, decisions, underway } = app
  const when = isOn(app, 'operations')
  const settle = (method: 'retry' | 'discard') => () => {
    const op = operations.list.current(operations.list.store.getState())
    const isFutile = method === 'retry' && op !== undefined && isSendingFutile(op)
    underway
      .add(operations[method]())
      .then(
        (op) =>
          op === null
            ? announcer.refuse(isFutile ? commandText.sendingFutile : commandText.nothingToSettle)
            : announcer.say(commandText.settled(method, op.label)),
        decisions.fail,
      )
  }
  return {
    'operation.retry': { when, run: settle('retry') },
    'operation.discard': { when, run: settle('discard') },
  }
}

function listActions(app: Console): Actions<'list'> {
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
        if (app.bulks.store.getState().all !== null) app.bulks.clear()
        else if (list.store.getState().selection.rows.size > 0) list.deselect()
        else if (isOn(app, 'inbox')()) app.inbox.back()
      },
    },
  }
}

function goActions({ goTo, goToClosing }: Console): Actions<'go'> {
  const go = (show: () => void) => (): void => {
    show()
    // The screen is there with the next frame.
    requestAnimationFrame(() => requestAnimationFrame(focusListUnlessTyping))
  }
  return {
    'go.inbox': { run: go(() => goTo('inbox')) },
    'go.installations': { run: go(() => goTo('installations')) },
    'go.mappings': { run: go(() => goTo('mappings')) },
    'go.operations': { run: go(() => goTo('operations')) },
    'go.closing_soon': { run: go(goToClosing) },
  }
}

function viewActions(app: Console): Actions<'view'> {
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
    'view.clear_filters': { when, run: () => inbox.setQuery(openInbox) },
    'view.theme_system': set('theme', 'system'),
    'view.theme_light': set('theme', 'light'),
    'view.theme_dark': set('theme', 'dark'),
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

function appActions(app: Console): Actions<'app'> & Actions<'workspace'> & Actions<'sync'> {
  const { overlays, client, decisions, session } = app
  const isOffline = (): boolean => statusOf(session.getState())?.connection.kind === 'offline'
  return {
    'app.palette': { run: () => overlays.open({ kind: 'palette' }) },
    'app.keys': { run: () => overlays.open({ kind: 'keys' }) },
    'app.about': { run: () => overlays.open({ kind: 'about' }) },
    'app.settings': { run: () => overlays.open({ kind: 'settings' }) },
    'workspace.create': {
      when: () => mayAdminister(session.getState()),
      run: () => overlays.open({ kind: 'new-workspace' }),
    },
    'workspace.sample': {
      when: () => canMakeSample(session.getState()),
      run: () => void app.openSample().catch(decisions.fail),
    },
    'sync.retry': { when: isOffline, run: () => void client.call('sync.retry', {}).catch(decisions.fail) },
  }
}

function linkActions(app: Console): Actions<'link'> {
  return {
    'link.copy': {
      run() {
        const link = formatDeepLink(linkOf(app))
        if (copyText(link)) app.announcer.note(linkText.copied(link))
        else app.announcer.refuse(linkText.notCopied)
      },
    },
  }
}

function fileActions({ eventFiles, navigation }: Console): Actions<'events'> {
  return {
    'events.export': {
      when: () => navigation.store.getState().screen === 'inbox',
      run: () => eventFiles.save(),
    },
    'events.open_file': { run: () => eventFiles.open() },
  }
}
