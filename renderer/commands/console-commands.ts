import type { Console } from '../app/console.ts'
import type { Screen } from '../app/navigation.ts'
import { preferencesOf, statusOf } from '../app/session.ts'
import { closingSoon, groupSorts, inboxStates, openInbox } from '../features/inbox/inbox-query.ts'
import { decideMapping } from '../features/mappings/decide-mapping.ts'
import { currentRow } from '../lists/list-state.ts'
import type { ListStore } from '../lists/list-store.ts'
import { focusList, focusSearch } from '../ui/focus.ts'
import type { Command } from './command.ts'
import { commandText } from './messages.ts'

/** The one registry: keys, palette, sheet and the app's menu all read it. */
export function consoleCommands(app: Console): readonly Command[] {
  return [
    ...inboxCommands(app),
    ...mappingCommands(app),
    ...operationCommands(app),
    ...moveCommands(app),
    ...goCommands(app),
    ...viewCommands(app),
    ...appCommands(app),
  ]
}

const isOn = (app: Console, screen: Screen) => (): boolean => app.navigation.store.getState().screen === screen

function inboxCommands(app: Console): readonly Command[] {
  const { triage, inbox } = app
  const when = isOn(app, 'inbox')
  const section = 'Decide'
  const isSnoozed = (): boolean => when() && inbox.store.getState().query.filter.state === 'snoozed'
  const isNotSnoozed = (): boolean => when() && inbox.store.getState().query.filter.state !== 'snoozed'
  const accept = [1, 2, 3].map((number): Command => {
    const keys = [String(number)]
    return {
      id: `inbox.accept_${number}`,
      section,
      title: commandText.accept(number),
      keys,
      when,
      run: () => triage.accept(number),
    }
  })
  return [
    ...accept,
    { id: 'inbox.map', section, title: commandText.map, keys: ['m'], when, run: () => triage.begin('map') },
    { id: 'inbox.ignore', section, title: commandText.ignore, keys: ['i'], when, run: () => triage.begin('ignore') },
    {
      id: 'inbox.snooze',
      section,
      title: commandText.snooze,
      keys: ['h'],
      when: isNotSnoozed,
      run: () => triage.begin('snooze'),
    },
    { id: 'inbox.wake', section, title: commandText.wake, keys: ['h'], when: isSnoozed, run: () => triage.wake() },
    { id: 'inbox.resume', section, title: commandText.resume, keys: ['p'], when, run: () => triage.resume() },
    { id: 'decision.undo', section, title: commandText.undo, keys: ['$mod+z'], run: () => triage.undo() },
  ]
}

function mappingCommands(app: Console): readonly Command[] {
  const when = isOn(app, 'mappings')
  const section = 'Decide'
  const run = (kind: 'pause' | 'resume' | 'retire') => () => void decideMapping(app, kind).catch(app.decisions.fail)
  const stateIs = (kind: 'active' | 'paused') => (): boolean =>
    when() && currentRow(app.mappings.list.store.getState())?.state.kind === kind
  return [
    {
      id: 'mapping.pause',
      section,
      title: commandText.pauseMapping,
      keys: ['p'],
      when: stateIs('active'),
      run: run('pause'),
    },
    {
      id: 'mapping.resume',
      section,
      title: commandText.resumeMapping,
      keys: ['p'],
      when: stateIs('paused'),
      run: run('resume'),
    },
    { id: 'mapping.retire', section, title: commandText.retireMapping, keys: ['Delete'], when, run: run('retire') },
  ]
}

function operationCommands(app: Console): readonly Command[] {
  const { operations, announcer, decisions } = app
  const when = isOn(app, 'operations')
  const section = 'Decide'
  const settle = (method: 'retry' | 'discard') => () => {
    operations[method]().then(
      (op) => announcer.say(op === null ? commandText.nothingToSettle : commandText.settled(method, op.label)),
      decisions.fail,
    )
  }
  return [
    { id: 'operation.retry', section, title: commandText.retryOp, keys: ['r'], when, run: settle('retry') },
    { id: 'operation.discard', section, title: commandText.discardOp, keys: ['Delete'], when, run: settle('discard') },
  ]
}

type ShownList = Pick<ListStore<unknown>, 'moveTo' | 'toggle' | 'deselect'> & {
  readonly store: {
    getState(): {
      readonly cursor: { readonly index: number }
      readonly selection: { readonly rows: ReadonlyMap<string, unknown> }
    }
  }
}

/** The list that the keys move in. */
function shownList({ navigation, inbox, installations, mappings, operations }: Console): ShownList {
  const { screen } = navigation.store.getState()
  if (screen === 'inbox') return inbox.store.getState().query.view.kind === 'groups' ? inbox.groups : inbox.events
  return { installations, mappings, operations }[screen].list
}

function moveCommands(app: Console): readonly Command[] {
  const { inbox } = app
  const inInbox = isOn(app, 'inbox')
  const section = 'Move'
  const isGroups = (): boolean => inInbox() && inbox.store.getState().query.view.kind === 'groups'
  const move = (by: number) => () => {
    const list = shownList(app)
    list.moveTo(list.store.getState().cursor.index + by)
    focusList()
  }
  return [
    { id: 'list.next', section, title: commandText.next, keys: ['j'], alsoShown: ['ArrowDown'], run: move(1) },
    { id: 'list.previous', section, title: commandText.previous, keys: ['k'], alsoShown: ['ArrowUp'], run: move(-1) },
    {
      id: 'inbox.open',
      section,
      title: commandText.openGroup,
      keys: ['o'],
      alsoShown: ['Enter'],
      when: isGroups,
      run() {
        const row = currentRow(inbox.groups.store.getState())
        if (row !== undefined) inbox.openGroup(row)
      },
    },
    {
      id: 'list.back',
      section,
      title: commandText.back,
      keys: ['Escape'],
      run() {
        const list = shownList(app)
        if (list.store.getState().selection.rows.size > 0) list.deselect()
        else if (inInbox()) inbox.back()
      },
    },
    {
      id: 'inbox.select',
      section,
      title: commandText.select,
      keys: ['x'],
      when: inInbox,
      run() {
        const list = shownList(app)
        list.toggle(list.store.getState().cursor.index)
      },
    },
  ]
}

function goCommands(app: Console): readonly Command[] {
  const section = 'Go to'
  const keys: Readonly<Record<Screen, string>> = {
    inbox: 'g i',
    installations: 'g n',
    mappings: 'g m',
    operations: 'g o',
  }
  const screens: readonly Screen[] = ['inbox', 'installations', 'mappings', 'operations']
  return [
    ...screens.map((screen): Command => {
      const title = commandText.goTo(screen)
      return { id: `go.${screen}`, section, title, keys: [keys[screen]], run: () => app.navigation.go(screen) }
    }),
    {
      id: 'go.closing_soon',
      section,
      title: commandText.closingSoon,
      keys: ['g c'],
      run() {
        app.inbox.setQuery(closingSoon)
        app.navigation.go('inbox')
      },
    },
  ]
}

function viewCommands(app: Console): readonly Command[] {
  const { inbox, client, decisions } = app
  const when = isOn(app, 'inbox')
  const section = 'View'
  const set = (change: Parameters<typeof client.call<'preferences.set'>>[1]) => () =>
    void client.call('preferences.set', change).catch(decisions.fail)
  return [
    { id: 'view.search', section, title: commandText.search, keys: ['/'], run: focusSearch },
    { id: 'view.grouping', section, title: commandText.grouping, keys: ['v'], when, run: () => inbox.toggleGrouping() },
    ...inboxStates.map((state): Command => {
      const title = commandText.showState(state)
      return { id: `view.${state}`, section, title, keys: [], when, run: () => inbox.setFilter({ state }) }
    }),
    ...groupSorts.map((sort): Command => {
      return {
        id: `view.sort_${sort}`,
        section,
        title: commandText.order(sort),
        keys: [],
        when,
        run: () => inbox.setSort(sort),
      }
    }),
    {
      id: 'view.clear_filters',
      section,
      title: commandText.clearFilters,
      keys: [],
      when,
      run: () => inbox.setQuery(openInbox),
    },
    ...(['system', 'light', 'dark'] as const).map((theme): Command => {
      return { id: `view.theme_${theme}`, section, title: commandText.theme(theme), keys: [], run: set({ theme }) }
    }),
    ...(['compact', 'regular', 'roomy'] as const).map((density): Command => {
      return {
        id: `view.density_${density}`,
        section,
        title: commandText.density(density),
        keys: [],
        run: set({ density }),
      }
    }),
    {
      id: 'view.single_keys',
      section,
      title: commandText.singleKeys,
      keys: [],
      run: () => set({ singleKeys: !preferencesOf(app.session.getState()).singleKeys })(),
    },
  ]
}

function appCommands(app: Console): readonly Command[] {
  const { overlays, client, decisions, session } = app
  const isOffline = (): boolean => statusOf(session.getState())?.connection.kind === 'offline'
  const hasNoSample = (): boolean => {
    const state = session.getState()
    return state.kind === 'ready' && !state.workspaces.some((workspace) => workspace.sample)
  }
  return [
    {
      id: 'app.palette',
      section: 'Help',
      title: commandText.palette,
      keys: ['$mod+k'],
      run: () => overlays.open({ kind: 'palette' }),
    },
    {
      id: 'app.keys',
      section: 'Help',
      title: commandText.keys,
      keys: ['[Shift]+?'],
      run: () => overlays.open({ kind: 'keys' }),
    },
    {
      id: 'app.settings',
      section: 'Workspace',
      title: commandText.settings,
      keys: ['$mod+,'],
      run: () => overlays.open({ kind: 'settings' }),
    },
    {
      id: 'workspace.create',
      section: 'Workspace',
      title: commandText.newWorkspace,
      keys: [],
      run: () => overlays.open({ kind: 'new-workspace' }),
    },
    {
      id: 'workspace.sample',
      section: 'Workspace',
      title: commandText.openSample,
      keys: [],
      when: hasNoSample,
      run: () => void app.openSample().catch(decisions.fail),
    },
    {
      id: 'sync.retry',
      section: 'Workspace',
      title: commandText.retrySync,
      keys: [],
      when: isOffline,
      run: () => void client.call('sync.retry', {}).catch(decisions.fail),
    },
  ]
}
