import type { CommandId } from '#shared/ipc/command-table.ts'
import { commandFacts } from '#shared/ipc/command-table.ts'
import type { Console } from '../app/console.ts'
import {
  canMakeSample,
  mayAdminister,
  openWorkspace,
  statusOf,
  whyNotAdminister,
  whyNotDecide,
} from '../app/session.ts'
import { copyRowLink, copyViewLink } from '../features/links/copy-link.ts'
import type { Command, CommandAction } from './command.ts'
import type { CommandActions } from './command-actions.ts'
import { inboxCommands } from './inbox-commands.ts'
import { installationCommands } from './installation-commands.ts'
import { letterCommands } from './letter-commands.ts'
import { listCommands } from './list-commands.ts'
import { mappingCommands } from './mapping-commands.ts'
import { goCommands } from './go-commands.ts'
import { viewCommands } from './view-commands.ts'
import { signalCommands } from './signal-commands.ts'
import { suggestionCommands } from './suggestion-commands.ts'
import { operationCommands } from './operation-commands.ts'
import { isOn } from './is-on.ts'

/** The registry: the table's commands, each tied to what it does here. */
export function consoleCommands(app: Console): readonly Command[] {
  const actions: Readonly<Record<CommandId, CommandAction>> = {
    ...inboxCommands(app),
    ...suggestionCommands(app),
    ...signalCommands(app),
    ...mappingCommands(app),
    ...installationCommands(app),
    ...operationCommands(app),
    ...letterCommands(app),
    ...listCommands(app),
    ...goCommands(app),
    ...viewCommands(app),
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
    return { ...fact, ...(needsDecide(fact) ? whileDeciding(app, action, fact.id) : action), when }
  })
}

/** Giving a refused decision up is nobody's business but ours. */
function needsDecide({ id, section }: { readonly id: CommandId; readonly section: string }): boolean {
  return section === 'Decide' && id !== 'operation.discard'
}

/** The keys go on acting where nothing may be decided: they say why. Installations and links are an admin's. */
function whileDeciding({ session, announcer }: Console, action: CommandAction, id: CommandId): CommandAction {
  const whyNot = (): string | null =>
    id.startsWith('installation.') ? whyNotAdminister(session.getState()) : whyNotDecide(session.getState())
  return {
    ...action,
    isOffered: () => whyNot() === null && (action.isOffered?.() ?? true),
    run() {
      const why = whyNot()
      if (why === null) action.run()
      else announcer.refuse(why)
    },
  }
}

function appActions(app: Console): CommandActions<'app'> & CommandActions<'workspace'> & CommandActions<'sync'> {
  const { overlays, client, decisions, session, navigation } = app
  const isAlone = (): boolean => {
    const state = session.getState()
    return state.kind !== 'ready' || state.workspaceId === null
  }
  const isOffline = (): boolean => statusOf(session.getState())?.connection.kind === 'offline'
  return {
    'app.palette': { run: () => overlays.open({ kind: 'palette' }) },
    'app.keys': { run: () => overlays.open({ kind: 'keys' }) },
    'app.shortcuts': { run: () => overlays.open({ kind: 'shortcuts' }) },
    'app.about': { run: () => overlays.open({ kind: 'about' }) },
    'app.settings': {
      // While no workspace is open there are no screens.
      run: () => (isAlone() ? overlays.open({ kind: 'settings' }) : navigation.go('settings')),
    },
    'workspace.create': {
      when: () => mayAdminister(session.getState()),
      run: () => overlays.open({ kind: 'new-workspace' }),
    },
    'workspace.sample': {
      when: () => canMakeSample(session.getState()),
      run: () => void app.openSample().catch(decisions.fail),
    },
    'app.support_bundle': { run: () => overlays.open({ kind: 'support' }) },
    'app.sync_inspector': { run: () => overlays.open({ kind: 'sync' }) },
    'sync.retry': { when: isOffline, run: () => void client.call('sync.retry', {}).catch(decisions.fail) },
  }
}

function linkActions(app: Console): CommandActions<'link'> {
  return {
    'link.copy': { when: () => !isOn(app, 'settings')(), run: () => copyRowLink(app) },
    'link.copy_view': { when: isOn(app, 'inbox'), run: () => copyViewLink(app) },
  }
}

function fileActions({ eventFiles, navigation }: Console): CommandActions<'events'> {
  return {
    'events.export': {
      when: () => navigation.store.getState().screen === 'inbox',
      run: () => eventFiles.save(),
    },
    'events.open_file': { run: () => eventFiles.open() },
  }
}
