import type { CommandId } from '#shared/ipc/command-table.ts'
import { commandTable } from '#shared/ipc/command-table.ts'
import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import type { Console } from '../app/console.ts'
import type { Screen } from '../app/navigation.ts'
import { preferencesOf, statusOf } from '../app/session.ts'
import { openInbox } from '../features/inbox/inbox-query.ts'
import { decideMapping } from '../features/mappings/decide-mapping.ts'
import { currentRow } from '../lists/list-state.ts'
import { focusList, focusSearch } from '../ui/focus.ts'
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
  }
  return commandTable.map((entry) => ({ ...entry, ...actions[entry.id] }))
}

const isOn = (app: Console, screen: Screen) => (): boolean => app.navigation.store.getState().screen === screen

function inboxActions(app: Console): Actions<'inbox'> & Actions<'decision'> {
  const { triage, inbox, decisions } = app
  const when = isOn(app, 'inbox')
  const isGroups = (): boolean => when() && inbox.store.getState().query.view.kind === 'groups'
  const isSnoozed = (): boolean => when() && inbox.store.getState().query.filter.state === 'snoozed'
  const isNotSnoozed = (): boolean => when() && inbox.store.getState().query.filter.state !== 'snoozed'
  const shownEvent = (): EventDetail | undefined => inbox.detail.store.getState().detail?.event
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
    'inbox.ignore': { when, run: () => triage.begin('ignore') },
    'inbox.snooze': { when: isNotSnoozed, run: () => triage.begin('snooze') },
    'inbox.wake': { when: isSnoozed, run: () => triage.wake() },
    'inbox.resume': {
      when,
      isOffered: () => (shownEvent()?.pausedMappings.length ?? 0) > 0,
      run: () => triage.resume(),
    },
    'inbox.open': {
      when: isGroups,
      run() {
        const row = currentRow(inbox.groups.store.getState())
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
    'decision.undo': { isOffered: () => decisions.store.getState().last?.undoable === true, run: () => triage.undo() },
  }
}

function mappingActions(app: Console): Actions<'mapping'> {
  const when = isOn(app, 'mappings')
  const run = (kind: 'pause' | 'resume' | 'retire') => () => void decideMapping(app, kind).catch(app.decisions.fail)
  const stateIs = (kind: 'active' | 'paused') => (): boolean =>
    when() && currentRow(app.mappings.list.store.getState())?.state.kind === kind
  return {
    'mapping.pause': { when: stateIs('active'), run: run('pause') },
    'mapping.resume': { when: stateIs('paused'), run: run('resume') },
    'mapping.retire': { when, run: run('retire') },
  }
}

function operationActions(app: Console): Actions<'operation'> {
  const { operations, announcer, decisions } = app
  const when = isOn(app, 'operations')
  const settle = (method: 'retry' | 'discard') => () => {
    operations[method]().then(
      (op) =>
        op === null
          ? announcer.refuse(commandText.nothingToSettle)
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
  const move = (by: number) => () => {
    const list = shownList(app)
    list.moveTo(list.store.getState().cursor.index + by)
    focusList()
  }
  return {
    'list.next': { run: move(1) },
    'list.previous': { run: move(-1) },
    'list.back': {
      run() {
        const list = shownList(app)
        if (list.store.getState().selection.rows.size > 0) list.deselect()
        else if (isOn(app, 'inbox')()) app.inbox.back()
      },
    },
  }
}

function goActions({ goTo, goToClosing }: Console): Actions<'go'> {
  return {
    'go.inbox': { run: () => goTo('inbox') },
    'go.installations': { run: () => goTo('installations') },
    'go.mappings': { run: () => goTo('mappings') },
    'go.operations': { run: () => goTo('operations') },
    'go.closing_soon': { run: goToClosing },
  }
}

function viewActions(app: Console): Actions<'view'> {
  const { inbox, client, decisions, session } = app
  const when = isOn(app, 'inbox')
  const set = (change: Parameters<typeof client.call<'preferences.set'>>[1]): CommandAction => ({
    run: () => void client.call('preferences.set', change).catch(decisions.fail),
  })
  return {
    'view.search': { run: focusSearch },
    'view.grouping': { when, run: () => inbox.toggleGrouping() },
    'view.open': { when, run: () => inbox.setFilter({ state: 'open' }) },
    'view.snoozed': { when, run: () => inbox.setFilter({ state: 'snoozed' }) },
    'view.mapped': { when, run: () => inbox.setFilter({ state: 'mapped' }) },
    'view.ignored': { when, run: () => inbox.setFilter({ state: 'ignored' }) },
    'view.sort_newest': { when, run: () => inbox.setSort('newest') },
    'view.sort_closing_soonest': { when, run: () => inbox.setSort('closing_soonest') },
    'view.sort_largest': { when, run: () => inbox.setSort('largest') },
    'view.clear_filters': { when, run: () => inbox.setQuery(openInbox) },
    'view.theme_system': set({ theme: 'system' }),
    'view.theme_light': set({ theme: 'light' }),
    'view.theme_dark': set({ theme: 'dark' }),
    'view.density_compact': set({ density: 'compact' }),
    'view.density_regular': set({ density: 'regular' }),
    'view.density_roomy': set({ density: 'roomy' }),
    'view.single_keys': { run: () => set({ singleKeys: !preferencesOf(session.getState()).singleKeys }).run() },
  }
}

function appActions(app: Console): Actions<'app'> & Actions<'workspace'> & Actions<'sync'> {
  const { overlays, client, decisions, session } = app
  const isOffline = (): boolean => statusOf(session.getState())?.connection.kind === 'offline'
  const hasNoSample = (): boolean => {
    const state = session.getState()
    return state.kind === 'ready' && !state.workspaces.some((workspace) => workspace.sample)
  }
  return {
    'app.palette': { run: () => overlays.open({ kind: 'palette' }) },
    'app.keys': { run: () => overlays.open({ kind: 'keys' }) },
    'app.settings': { run: () => overlays.open({ kind: 'settings' }) },
    'workspace.create': { run: () => overlays.open({ kind: 'new-workspace' }) },
    'workspace.sample': { when: hasNoSample, run: () => void app.openSample().catch(decisions.fail) },
    'sync.retry': { when: isOffline, run: () => void client.call('sync.retry', {}).catch(decisions.fail) },
  }
}
