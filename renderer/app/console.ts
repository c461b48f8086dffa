import { failureWords } from '#shared/errors/failure-words.ts'
import type { ViewOf } from '#shared/domain/saved-views.ts'
import type { DeepLink } from '#shared/domain/deep-link.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'
import type { Client } from '../client/client.ts'
import type { HostLink } from '../client/host-link.ts'
import type { EventFiles } from '../features/event-files/event-files.ts'
import type { Bulks } from '../features/bulk/bulks.ts'
import { createBulks } from '../features/bulk/bulks.ts'
import { createEventFiles } from '../features/event-files/event-files.ts'
import { followLink } from '../features/links/follow-link.ts'
import type { Inbox } from '../features/inbox/inbox.ts'
import { createInbox } from '../features/inbox/inbox.ts'
import { closingSoon, openInbox } from '../features/inbox/inbox-query.ts'
import type { Triage } from '../features/inbox/triage.ts'
import { createTriage } from '../features/inbox/triage.ts'
import type { Installations } from '../features/installations/installations.ts'
import { createInstallations } from '../features/installations/installations.ts'
import type { Mappings } from '../features/mappings/mappings.ts'
import { createMappings } from '../features/mappings/mappings.ts'
import { createUnkeptNotes, type UnkeptNotes } from '../features/inbox/unkept-notes.ts'
import type { Decisions } from '../features/operations/decisions.ts'
import { createDecisions } from '../features/operations/decisions.ts'
import type { DeadLetters } from '../features/dead-letters/dead-letters.ts'
import { createDeadLetters } from '../features/dead-letters/dead-letters.ts'
import type { Operations } from '../features/operations/operations.ts'
import { createOperations } from '../features/operations/operations.ts'
import type { Settings } from '../features/settings/sections.ts'
import { createSettings } from '../features/settings/sections.ts'
import type { Suggestions } from '../features/suggestions/suggestions.ts'
import { createSuggestions } from '../features/suggestions/suggestions.ts'
import { suggestionsText } from '../features/suggestions/messages.ts'
import type { Signals } from '../features/signals/signals.ts'
import { createSignals } from '../features/signals/signals.ts'
import type { Rules } from '../features/rules/rules.ts'
import { createRules } from '../features/rules/rules.ts'
import type { Views } from '../features/views/views.ts'
import { createViews, queryOfView, shownView } from '../features/views/views.ts'
import type { Announcer } from '../ui/announcer.ts'
import { createAnnouncer } from '../ui/announcer.ts'
import { elsewhereText } from './elsewhere-messages.ts'
import { createFilling } from './filling.ts'
import { appText } from './messages.ts'
import type { Navigation, Screen } from './navigation.ts'
import { createNavigation } from './navigation.ts'
import type { Overlays } from './overlays.ts'
import { createOverlays } from './overlays.ts'
import type { Session } from './session.ts'
import { afterEvent, attentionIn, createSession, statusOf } from './session.ts'
import type { Underway } from './underway.ts'
import { createUnderway } from './underway.ts'

/** Everything behind the components. */
export interface Console {
  readonly client: Client
  /** How this tab stands with the Node host; in Electron it stays open. */
  readonly link: HostLink
  readonly session: Session
  readonly navigation: Navigation
  readonly overlays: Overlays
  readonly announcer: Announcer
  readonly inbox: Inbox
  readonly triage: Triage
  readonly bulks: Bulks
  readonly underway: Underway
  readonly decisions: Decisions
  readonly unkeptNotes: UnkeptNotes
  readonly installations: Installations
  readonly mappings: Mappings
  readonly suggestions: Suggestions
  readonly signals: Signals
  readonly operations: Operations
  readonly letters: DeadLetters
  readonly settings: Settings
  readonly rules: Rules
  readonly eventFiles: EventFiles
  readonly views: Views
  /** Shows a screen; the Inbox leaves its saved view. */
  goTo(screen: Screen): void
  /** Shows the saved view of what is closing soon. */
  goToClosing(): void
  goToView(view: ViewOf): void
  /** Shows the dead letters where Operations shows decisions. */
  showLetters(): void
  /** Asks main for the session and starts listening; returns how to stop. `onReady` hears each time that it is known. */
  start(onReady?: () => void): () => void
  /** Asks again after a failed start. */
  retry(): void
  openSample(): Promise<void>
  openWorkspace(workspaceId: string): Promise<void>
  createWorkspace(name: string): Promise<void>
}

/** While events pour in, what is on screen is asked for again at most this often. */
const refreshEveryMs = 250

/** How often it is asked whether there are more dead letters. */
const lettersEveryMs = 60_000

export function createConsole(client: Client, link: HostLink): Console {
  const session = createSession()
  const navigation = createNavigation()
  const overlays = createOverlays()
  const announcer = createAnnouncer()
  const isFilling = createFilling(() => Date.now())
  const inbox = createInbox(client, () => isFilling(statusOf(session.getState())))
  const decisions = createDecisions(client, (failure) => announcer.say(appText.notDone(failure)))
  const unkeptNotes = createUnkeptNotes(decisions)
  const bulks = createBulks({ client, decisions, overlays, announce: announcer.say })
  const isAway = (): boolean => statusOf(session.getState())?.connection.kind === 'offline'
  const triage = createTriage({ client, inbox, decisions, announcer, overlays, bulks, isAway })
  const underway = createUnderway()
  const installations = createInstallations(client)
  const mappings = createMappings(client)
  const suggestions = createSuggestions(client, {
    onLeft: (row) => {
      // A run of ours takes many along, and says so itself.
      if (bulks.store.getState().work?.isSent !== true) announcer.tell(suggestionsText.leftTheList(row.resourceName))
    },
  })
  const signals = createSignals(client)
  const operations = createOperations(client, (from, to) => decisions.follow(from, to))
  const letters = createDeadLetters(client)
  const settings = createSettings()
  const views = createViews(client)
  const rules = createRules({ client, decisions, announcer, inbox })
  const eventFiles = createEventFiles({
    client,
    inbox,
    overlays,
    announcer,
    session,
    fail: decisions.fail,
    settle: decisions.settle,
  })
  let openId: string | null = null
  let ready = (): void => {}
  let refreshing: ReturnType<typeof setTimeout> | undefined
  let refreshedAt = 0
  let linkToFollow: DeepLink | null | undefined

  function showWorkspace(workspaceId: string | null): void {
    if (workspaceId === openId) return
    openId = workspaceId
    if (workspaceId === null) return
    navigation.go('inbox')
    for (const part of [inbox, installations, mappings, suggestions, signals, operations]) part.reset()
    for (const part of [decisions, bulks, rules, views, letters]) part.reset()
    void letters.refresh()
    // Where the service is away, nothing goes on that could be followed.
    bulks.takeUp().catch(() => undefined)
    views.load().catch(decisions.fail)
  }

  async function refresh(): Promise<void> {
    views.refresh()
    const { screen } = navigation.store.getState()
    if (overlays.store.getState().overlay.kind === 'rules') void rules.refresh()
    const isOnLetters = screen === 'operations' && operations.store.getState().shows === 'letters'
    if (isOnLetters) letters.lookHere().catch(decisions.fail)
    const others = { inbox: undefined, settings: undefined, installations, mappings, suggestions, signals, operations }
    // The Inbox's counts are in the sidebar of every screen.
    await Promise.all([inbox.refresh(), others[screen]?.refresh()])
  }

  function refreshSoon(): void {
    if (refreshing !== undefined) return
    const wait = Math.max(0, refreshedAt + refreshEveryMs - performance.now())
    refreshing = setTimeout(() => {
      refreshing = undefined
      refreshedAt = performance.now()
      refresh().catch(decisions.fail)
    }, wait)
  }

  async function bootstrap(): Promise<void> {
    try {
      const started = await client.call('app.bootstrap', {})
      session.setState({ kind: 'ready', ...started }, true)
      showWorkspace(started.workspaceId)
      ready()
      followSoon()
    } catch (error) {
      session.setState({ kind: 'failed', message: failureWords(error) }, true)
    }
  }

  async function reloadWorkspaces(): Promise<void> {
    const workspaces = await client.call('workspaces.list', {})
    session.setState((state) => (state.kind === 'ready' ? { ...state, workspaces } : state), true)
  }

  function hear(event: IpcEvent): void {
    const before = attentionIn(statusOf(session.getState()))
    session.setState((state) => afterEvent(state, event), true)
    const now = attentionIn(statusOf(session.getState()))
    if (now.here > before.here) announcer.say(appText.outboxAttention(now.here))
    // After a switch it is what was said here before.
    if (now.workspaceId === before.workspaceId && now.elsewhere > before.elsewhere)
      announcer.say(elsewhereText.needsYou(now.elsewhere))
    switch (event.type) {
      case 'replica.changed':
        if (event.workspaceId === openId) refreshSoon()
        break
      case 'ops.changed':
        decisions.load().catch(decisions.fail)
        if (navigation.store.getState().screen === 'operations') {
          void operations.refresh()
          if (operations.store.getState().shows === 'letters') {
            // At once what was decided here; then what became of it.
            letters.lookHere().catch(decisions.fail)
            void letters.refresh()
          }
        }
        break
      case 'views.changed':
        if (event.workspaceId === openId) views.load().catch(decisions.fail)
        break
      case 'link.followed':
        linkToFollow = event.link
        followSoon()
        break
      case 'event_file.opened':
        eventFiles.show(event.arrival)
        break
      case 'workspace.opened':
        showWorkspace(event.workspaceId)
        reloadWorkspaces().catch(decisions.fail)
        break
      default:
        break
    }
  }

  /** A link may be there before the session is. */
  function followSoon(): void {
    if (linkToFollow === undefined || session.getState().kind !== 'ready') return
    const link = linkToFollow
    linkToFollow = undefined
    followLink(app, link).catch(decisions.fail)
  }

  async function opened(status: { readonly workspaceId: string | null }): Promise<void> {
    await reloadWorkspaces()
    session.setState((state) => (state.kind === 'ready' ? { ...state, workspaceId: status.workspaceId } : state), true)
    showWorkspace(status.workspaceId)
  }

  // What matches is what is shown: another question, or single rows, are another selection.
  inbox.store.subscribe(({ query }, before) => {
    if (query !== before.query) bulks.clear()
  })
  for (const list of [inbox.groups, inbox.events])
    list.store.subscribe(({ selection }) => {
      if (selection.rows.size > 0 && bulks.store.getState().all !== null) bulks.clear()
    })

  navigation.store.subscribe(({ screen }) => {
    // The service may be slow to answer: no key waits for it.
    if (screen === 'signals') void signals.refresh()
    else if (screen !== 'inbox' && screen !== 'settings') {
      if (screen === 'operations') void letters.refresh()
      const shown = { installations, mappings, suggestions, operations }[screen]
      // The list says what fails.
      underway.add(shown.refresh()).catch(() => undefined)
    }
  })

  // What was missed while the service was away is asked for once it is back.
  session.subscribe((state, before) => {
    const isBack = statusOf(state)?.connection.kind === 'online' && statusOf(before)?.connection.kind !== 'online'
    if (isBack) void letters.refresh()
    if (isBack && navigation.store.getState().screen === 'signals') void signals.refresh()
    if (isBack && navigation.store.getState().screen === 'installations') void installations.refresh()
  })

  const app: Console = {
    client,
    link,
    session,
    navigation,
    overlays,
    announcer,
    inbox,
    triage,
    bulks,
    underway,
    decisions,
    unkeptNotes,
    installations,
    mappings,
    suggestions,
    signals,
    operations,
    letters,
    settings,
    rules,
    eventFiles,
    views,
    goTo(screen) {
      const { query } = inbox.store.getState()
      const isView = query === closingSoon || shownView(views.store.getState().views, query) !== undefined
      if (screen === 'inbox' && isView) inbox.setQuery(openInbox)
      navigation.go(screen)
    },
    goToView(view) {
      inbox.setQuery(queryOfView(view))
      navigation.go('inbox')
    },
    showLetters() {
      operations.showOther('letters')
      letters.open()
    },
    goToClosing() {
      inbox.setQuery(closingSoon)
      navigation.go('inbox')
    },
    start(onReady = () => {}) {
      ready = onReady
      const stop = client.subscribe(hear)
      // Another start of the host may have another workspace open.
      const stopWatching = link.store.subscribe(({ kind }, before) => {
        if (kind === 'open' && before.kind !== 'open') void bootstrap()
      })
      void bootstrap()
      // No feed tells of them.
      const looking = setInterval(() => {
        const isOnline = statusOf(session.getState())?.connection.kind === 'online'
        if (isOnline && openId !== null) void letters.refresh()
      }, lettersEveryMs)
      return () => {
        clearInterval(looking)
        stop()
        stopWatching()
        clearTimeout(refreshing)
        views.reset()
      }
    },
    retry() {
      session.setState({ kind: 'starting' }, true)
      void bootstrap()
    },
    openSample: async () => await opened(await client.call('sample.open', {})),
    openWorkspace: async (workspaceId) => await opened(await client.call('workspaces.open', { workspaceId })),
    async createWorkspace(name) {
      const made = await client.call('workspaces.create', { name })
      await opened(await client.call('workspaces.open', { workspaceId: made.id }))
    },
  }
  return app
}
