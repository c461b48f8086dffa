import './tabs.css'
import { CircleAlert, LoaderCircle } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { PermissionRow } from '#shared/ipc/permission-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { ExternalLink } from '../../ui/external-link.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useIsAway } from '../records/use-is-away.ts'
import { grantAddress } from './grant-address.ts'
import { permissionText } from './permission-messages.ts'

type Grants = IpcOutput<'installations.permissions'>

/** What the installation under the cursor was granted, against what the events that are read here need. */
export function InstallationPermissions({ row }: { readonly row: InstallationRow }) {
  const { client } = useConsole()
  const { id, provider, version } = row
  const [grants, setGrants] = useState<Grants | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const isAway = useIsAway()
  const turn = useRef(0)
  const ask = useCallback((): void => {
    turn.current += 1
    const mine = turn.current
    client.call('installations.permissions', { id, provider }).then(
      (found) => {
        if (mine !== turn.current) return
        setGrants(found)
        setFailure(null)
      },
      (error: unknown) => (mine === turn.current ? setFailure(failureWords(error)) : undefined),
    )
  }, [client, id, provider])
  useEffect(() => {
    ask()
    return () => {
      turn.current += 1
    }
  }, [ask, version, isAway])
  const minute = useNow((now) => Math.floor(now / 60_000))
  if (grants === null && failure === null)
    return <StatePanel icon={LoaderCircle} title={permissionText.asking} role="status" />
  if (grants === null)
    return (
      <StatePanel
        icon={CircleAlert}
        title={permissionText.failed}
        role="alert"
        actions={<Button onPress={ask}>{permissionText.tryAgain}</Button>}
      >
        <p>{failure}</p>
      </StatePanel>
    )
  const now = minute * 60_000
  const rows = permissionText.sorted(grants.rows)
  return (
    <>
      <p className="permission-source">{permissionText.source(grants.source, provider, grants.looked, now)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and nothing in it takes the focus */}
      <ul className="permissions shows-more" aria-label={permissionText.label(rows)} tabIndex={0}>
        {rows.map((each) => (
          <PermissionItem key={each.name} row={each} now={now} />
        ))}
      </ul>
      <div className="verdict-bar permission-next">
        <span className="grow">
          {permissionText.summary(rows)}.{permissionText.next(rows, provider)}
        </span>
        <ExternalLink purpose="provider" address={grantAddress(row)}>
          {permissionText.open(provider)}
        </ExternalLink>
      </div>
    </>
  )
}

function PermissionItem(props: { readonly row: PermissionRow; readonly now: number }) {
  const { row, now } = props
  const words = permissionText.stateWords(row, now)
  return (
    <li>
      <span className="permission-name">
        <code>{row.name}</code> <span>{permissionText.needs(row.level)}</span>
      </span>
      <Status tone={words.tone} sign={words.sign}>
        {words.word}
      </Status>
      <p>{words.why}</p>
    </li>
  )
}
