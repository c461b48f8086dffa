import '../styles/tokens.css'
import '../styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { must } from '#shared/lib/must.ts'
import { getBridge } from '../client/get-bridge.ts'
import { App } from './app.tsx'
import { consoleCommands } from '../commands/console-commands.ts'
import { CommandsProvider } from '../commands/commands-provider.tsx'
import { titleWhatIsCut } from '../ui/title-what-is-cut.ts'
import { createConsole } from './console.ts'
import { ConsoleContext } from './console-context.ts'
import { keepPlace } from './keep-place.ts'

const { bridge, link } = getBridge()
const app = createConsole(createIpcClient(bridge), link)
const goBack = keepPlace(app, {
  storage: window.sessionStorage,
  window,
  isLoadedAgain: () => window.switchboard !== undefined || loadKind() === 'reload',
})
app.start(goBack)
titleWhatIsCut(document)

createRoot(must(document.getElementById('root'), 'index.html has the root element')).render(
  <StrictMode>
    <ConsoleContext value={app}>
      <CommandsProvider registry={consoleCommands(app)}>
        <App />
      </CommandsProvider>
    </ConsoleContext>
  </StrictMode>,
)

function loadKind(): string | undefined {
  return performance.getEntriesByType('navigation').find((entry) => entry instanceof PerformanceNavigationTiming)?.type
}
