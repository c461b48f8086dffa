import { useStore } from 'zustand'
import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotAdminister } from '../../app/session.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { LookOnly } from '../../ui/look-only.tsx'
import { recordText } from '../records/messages.ts'
import { askInstallation, askRevoke, isPossible, resumeInstallation } from './ask-installation.ts'

/** What can be done with the installation under the cursor. */
export function InstallationVerdicts(props: { readonly row: InstallationRow }) {
  const app = useConsole()
  const { row } = props
  const whyNot = useStore(app.session, whyNotAdminister)
  const keys = {
    suspend: useKeys('installation.suspend'),
    resume: useKeys('installation.resume'),
    disconnect: useKeys('installation.disconnect'),
  }
  if (!isPossible(row, 'disconnect')) return <Words>{recordText.isOver}</Words>
  if (whyNot !== null) return <LookOnly why={whyNot} />
  return (
    <div className="verdict-bar" role="toolbar" aria-label={recordText.verdictsLabel}>
      {isPossible(row, 'suspend') ? (
        <Button keys={keys.suspend} onPress={() => askInstallation(app, 'suspend')}>
          {recordText.suspend}
        </Button>
      ) : null}
      {isPossible(row, 'resume') ? (
        <Button
          keys={keys.resume}
          onPress={() => void app.underway.add(resumeInstallation(app)).catch(app.decisions.fail)}
        >
          {recordText.resume}
        </Button>
      ) : null}
      {row.isAwaited ? (
        <span className="grow">{recordText.disconnectWaits}</span>
      ) : (
        <Button look="danger" keys={keys.disconnect} onPress={() => askInstallation(app, 'disconnect')}>
          {recordText.disconnect}
        </Button>
      )}
    </div>
  )
}

/** What can be done with the link under the cursor. */
export function LinkVerdicts(props: { readonly row: InstallationRow }) {
  const app = useConsole()
  const { links } = app.installations
  const link = useStore(links.store, links.current)
  const total = useStore(links.store, (state) => state.total ?? 0)
  const whyNot = useStore(app.session, whyNotAdminister)
  const keys = useKeys('installation.revoke_link')
  if (total === 0) return null
  if (link === undefined) return <Words>{recordText.noLink}</Words>
  if (link.state.kind === 'revoked') return <Words>{recordText.isRevoked}</Words>
  if (whyNot !== null) return <LookOnly why={whyNot} />
  if (link.isAwaited) return <Words>{recordText.waitsAlready}</Words>
  return (
    <div className="verdict-bar" role="toolbar" aria-label={recordText.verdictsLabel}>
      <Button look="danger" keys={keys} onPress={() => askRevoke(app, props.row)}>
        {recordText.revoke}
      </Button>
    </div>
  )
}

function Words({ children }: { readonly children: string }) {
  return (
    <div className="verdict-bar">
      <span className="grow">{children}</span>
    </div>
  )
}
