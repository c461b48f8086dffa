import { CircleAlert, CloudOff, Inbox } from 'lucide-react'
import { useState } from 'react'
import { FooterBar } from '../app/footer-bar.tsx'
import { Button } from '../ui/button.tsx'
import { LookOnly } from '../ui/look-only.tsx'
import { StaleBar } from '../ui/stale-bar.tsx'
import { StatePanel } from '../ui/state-panel.tsx'
import { InConsole } from './in-console.tsx'
import { showConsole } from './show-console.ts'
import { Box, Specimen } from './specimen.tsx'
import type { GalleryDensity } from './wanted.ts'

const nothing = (): void => undefined

export function StateSpecimens() {
  return (
    <Specimen name="Empty, loading, failed, offline">
      <Box>
        <StatePanel icon={Inbox} title="Nothing waits for you" actions={<Button>Show ignored</Button>}>
          <p>Every event of the last day found its project.</p>
        </StatePanel>
      </Box>
      <Box>
        <StatePanel
          icon={CircleAlert}
          title="This list could not be shown"
          role="alert"
          actions={<Button>Try again</Button>}
        >
          <p>The local copy can’t be read.</p>
        </StatePanel>
      </Box>
      <Box>
        <StaleBar tryAgain="Try again" onTryAgain={nothing}>
          The service is away. Shown is what was loaded, as of 09:41:07.
        </StaleBar>
        <StatePanel icon={CloudOff} title="Deliveries are at the service, and it is away">
          <p>They are asked for again as soon as it answers.</p>
        </StatePanel>
      </Box>
      <LookOnly why="Your role may look, and decides nothing. An admin can change that." />
    </Specimen>
  )
}

/** Where what happened is said: words, never the only way to know. */
export function FooterSpecimens({ density }: { readonly density: GalleryDensity }) {
  const [consoles] = useState(() => {
    const offline = { kind: 'offline', since: '2026-11-22T09:40:00.000Z', why: 'No answer.', retryAt: null } as const
    const outbox = { waiting: 3, behind: 0, attention: 1, unconfirmed: 0, held: null }
    const quiet = showConsole(density)
    const said = showConsole(density)
    const away = showConsole(density, { connection: offline, outbox })
    const loading = showConsole(density, { firstLoad: { rows: 41_000, total: 120_000 } })
    said.announcer.tell('Mapped acme/api to Atlas; 41 left; undo available')
    return { quiet, said, away, loading }
  })
  return (
    <Specimen name="Footer: connection, outbox, what happened">
      {Object.entries(consoles).map(([name, app]) => (
        <InConsole key={name} app={app}>
          <FooterBar />
        </InConsole>
      ))}
    </Specimen>
  )
}
