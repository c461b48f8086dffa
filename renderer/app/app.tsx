import './app.css'
import { CircleAlert } from 'lucide-react'
import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { useCommandKeys } from '../commands/use-command-keys.ts'
import { useCommandReport } from '../commands/use-command-report.ts'
import { DropTarget } from '../features/event-files/drop-target.tsx'
import { useAppearance } from '../features/settings/use-appearance.ts'
import { Connecting, StartProblem } from '../features/start-problem/start-problem.tsx'
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
import { fetchParts, lazyPart } from './lazy-part.tsx'
import { Overlays } from './overlay-stage.tsx'
import { PartBoundary, PartFailed } from './part-boundary.tsx'
import { screens } from './screens.tsx'
import { Sidebar } from './sidebar.tsx'
import { SyncTrouble } from './sync-trouble.tsx'

// Who has a workspace never sees it.
const Welcome = lazyPart(async () => (await import('../features/welcome/welcome.tsx')).Welcome)

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
  useEffect(fetchParts, [])
  return (
    <>
      {props.isAlone ? <Alone /> : <Workspace />}
      <Overlays />
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
  return (
    <PartBoundary
      fallback={
        <main className="app-alone">
          <PartFailed />
        </main>
      }
    >
      <Suspense fallback={<main className="app-alone" aria-busy="true" aria-label={appText.starting1} />}>
        <Welcome />
      </Suspense>
    </PartBoundary>
  )
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
        <PartBoundary key={screen} fallback={<PartFailed />}>
          <Suspense fallback={<div className="app-loading" aria-busy="true" />}>
            {isUnloaded && isAway && ofLocalCopy.has(screen) ? <NotLoaded screen={screen} /> : <Screen />}
          </Suspense>
        </PartBoundary>
      </main>
      <FooterBar />
    </div>
  )
}
