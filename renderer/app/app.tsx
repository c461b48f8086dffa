import './app.css'
import { CircleAlert } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { KeySheet } from '../commands/key-sheet.tsx'
import { Palette } from '../commands/palette.tsx'
import { useCommandKeys } from '../commands/use-command-keys.ts'
import { useCommandReport } from '../commands/use-command-report.ts'
import { AboutDialog } from '../features/about/about-dialog.tsx'
import { BulkDialog } from '../features/bulk/bulk-dialog.tsx'
import { DeclineMenu } from '../features/inbox/decline-menu.tsx'
import { AssignPicker } from '../features/inbox/assign-picker.tsx'
import { IgnoreMenu } from '../features/inbox/ignore-menu.tsx'
import { DropTarget } from '../features/event-files/drop-target.tsx'
import { EventFileDialog } from '../features/event-files/event-file-dialog.tsx'
import { InboxScreen } from '../features/inbox/inbox-screen.tsx'
import { MapPicker } from '../features/inbox/map-picker.tsx'
import { SnoozeMenu } from '../features/inbox/snooze-menu.tsx'
import { InstallationsScreen } from '../features/installations/installations-screen.tsx'
import { MappingsScreen } from '../features/mappings/mappings-screen.tsx'
import { OperationsScreen } from '../features/operations/operations-screen.tsx'
import { ReplayDialog } from '../features/replay/replay-dialog.tsx'
import { ReplayLocalDialog } from '../features/replay/replay-local-dialog.tsx'
import { RuleDialog } from '../features/rules/rule-dialog.tsx'
import { RulesDialog } from '../features/rules/rules-dialog.tsx'
import { SupportDialog } from '../features/support-bundle/support-dialog.tsx'
import { SyncInspector } from '../features/sync/sync-inspector.tsx'
import { useAppearance } from '../features/settings/use-appearance.ts'
import { Connecting, StartProblem } from '../features/start-problem/start-problem.tsx'
import { Welcome } from '../features/welcome/welcome.tsx'
import { ViewName } from '../features/views/view-name.tsx'
import { NewWorkspace } from '../features/workspaces/new-workspace.tsx'
import { Button } from '../ui/button.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { StatePanel } from '../ui/state-panel.tsx'
import { useConsole } from './console-context.ts'
import { FooterBar } from './footer-bar.tsx'
import { HostLost } from './host-lost.tsx'
import { appText } from './messages.ts'
import type { Screen as ScreenName } from './navigation.ts'
import { NotLoaded } from './not-loaded.tsx'
import { ServiceTrouble } from './service-trouble.tsx'
import { serviceAddressOf, statusOf } from './session.ts'
import { Sidebar } from './sidebar.tsx'
import { SyncTrouble } from './sync-trouble.tsx'

const SuggestionsScreen = lazy(async () => ({
  default: (await import('../features/suggestions/suggestions-screen.tsx')).SuggestionsScreen,
}))

const SignalsScreen = lazy(async () => ({
  default: (await import('../features/signals/signals-screen.tsx')).SignalsScreen,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}))
const SettingsDialog = lazy(async () => ({
  default: (await import('../features/settings/settings-dialog.tsx')).SettingsDialog,
}))
const RecordDialog = lazy(async () => ({
  default: (await import('../features/records/record-dialog.tsx')).RecordDialog,
}))
const LetterDialog = lazy(async () => ({
  default: (await import('../features/dead-letters/letter-dialog.tsx')).LetterDialog,
}))
const MembersDialog = lazy(async () => ({
  default: (await import('../features/records/members-dialog.tsx')).MembersDialog,
}))
const OverridesDialog = lazy(async () => ({
  default: (await import('../features/records/overrides-dialog.tsx')).OverridesDialog,
}))
const ShortcutsDialog = lazy(async () => ({
  default: (await import('../features/shortcuts/shortcuts-dialog.tsx')).ShortcutsDialog,
}))
const OverrideEditor = lazy(async () => ({
  default: (await import('../features/records/override-editor.tsx')).OverrideEditor,
}))

const screens = {
  inbox: InboxScreen,
  installations: InstallationsScreen,
  mappings: MappingsScreen,
  suggestions: SuggestionsScreen,
  signals: SignalsScreen,
  operations: OperationsScreen,
  settings: SettingsScreen,
} as const

/** The whole window. */
export function App() {
  const { announcer } = useConsole()
  useAppearance()
  return (
    <>
      <Stage />
      <LiveRegion announcer={announcer} />
    </>
  )
}

function Stage() {
  const app = useConsole()
  const session = useStore(app.session)
  const link = useStore(app.link.store)
  if (link.kind !== 'open') return <HostLost state={link} />
  if (session.kind === 'starting') return <main className="app-alone" aria-busy="true" aria-label={appText.starting1} />
  if (session.kind === 'failed') {
    return (
      <main className="app-alone">
        <StatePanel
          icon={CircleAlert}
          title={appText.startFailed}
          role="alert"
          actions={<Button onPress={() => app.retry()}>{appText.tryAgain}</Button>}
        >
          <p>{session.message}</p>
        </StatePanel>
      </main>
    )
  }
  return <Ready isAlone={session.workspaceId === null} />
}

function Ready(props: { readonly isAlone: boolean }) {
  useCommandKeys()
  useCommandReport()
  return (
    <>
      {props.isAlone ? <Alone /> : <Workspace />}
      <Suspense>
        <Overlays />
      </Suspense>
      <DropTarget />
    </>
  )
}

/** No workspace is open: there is none, it is not known yet, or something stands in the way. */
function Alone() {
  const { session } = useConsole()
  const status = useStore(session, statusOf)
  const address = useStore(session, serviceAddressOf)
  const problem = status?.startProblem ?? null
  if (problem !== null) return <StartProblem problem={problem} />
  if (status?.connection.kind === 'starting') return <Connecting address={address} />
  return <Welcome />
}

/** Those that show rows of the local copy. */
const ofLocalCopy: ReadonlySet<ScreenName> = new Set(['inbox', 'installations', 'mappings', 'suggestions'])

function Workspace() {
  const { navigation, inbox, session } = useConsole()
  const screen = useStore(navigation.store, (state) => state.screen)
  const Screen = screens[screen]
  const isUnloaded = useStore(inbox.store, (state) => state.isUnloaded)
  const isAway = useStore(session, (state) => statusOf(state)?.connection.kind === 'offline')
  return (
    <div className="app">
      <Sidebar />
      <main className="app-main">
        <ServiceTrouble />
        <SyncTrouble />
        <Suspense fallback={<div className="app-loading" aria-busy="true" />}>
          {isUnloaded && isAway && ofLocalCopy.has(screen) ? <NotLoaded screen={screen} /> : <Screen />}
        </Suspense>
      </main>
      <FooterBar />
    </div>
  )
}

function Overlays() {
  const { overlays } = useConsole()
  const { overlay } = useStore(overlays.store)
  switch (overlay.kind) {
    case 'palette':
      return <Palette />
    case 'keys':
      return <KeySheet />
    case 'settings':
      return <SettingsDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'about':
      return <AboutDialog />
    case 'sync':
      return <SyncInspector />
    case 'support':
      return <SupportDialog />
    case 'new-workspace':
      return <NewWorkspace />
    case 'view-name':
      return <ViewName view={overlay.view} />
    case 'event-file':
      return <EventFileDialog arrival={overlay.arrival} />
    case 'map':
    case 'route_once':
      return (
        <MapPicker key={overlay.kind} verb={overlay.kind} targets={overlay.targets} candidates={overlay.candidates} />
      )
    case 'replay':
      return <ReplayDialog ids={overlay.ids} plan={overlay.plan} waiting={overlay.waiting} />
    case 'replay-local':
      return <ReplayLocalDialog id={overlay.id} title={overlay.title} />
    case 'rule':
      return <RuleDialog draft={overlay.draft} isFromList={overlay.isFromList === true} replaces={overlay.replaces} />
    case 'rules':
      return <RulesDialog shown={overlay.shown ?? null} />
    case 'record':
      return <RecordDialog ask={overlay.ask} />
    case 'dead-letter':
      return <LetterDialog ask={overlay.ask} />
    case 'members':
      return <MembersDialog />
    case 'overrides':
      return <OverridesDialog />
    case 'override':
      return <OverrideEditor ask={overlay.ask} />
    case 'bulk':
      return <BulkDialog />
    case 'ignore':
      return <IgnoreMenu targets={overlay.targets} />
    case 'decline':
      return <DeclineMenu target={overlay.target} />
    case 'assign':
      return <AssignPicker targets={overlay.targets} />
    case 'snooze':
      return <SnoozeMenu targets={overlay.targets} />
    default:
      return null
  }
}
