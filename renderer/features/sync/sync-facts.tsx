import { useStore } from 'zustand'
import type { SyncInspection } from '#shared/ipc/sync-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { syncText } from './messages.ts'

/** How far it is; what the service has is only known while it answers. */
export function SyncFacts(props: { readonly inspection: SyncInspection }) {
  const { inspection } = props
  const { replica, snapshot } = inspection
  const { session } = useConsole()
  const connection = useStore(session, (state) => statusOf(state)?.connection)
  const facts: readonly (readonly [string, string])[] = [
    [
      syncText.facts.connection,
      connection?.kind === 'offline'
        ? syncText.offline(connection.why)
        : syncText.connection[connection?.kind ?? 'starting'],
    ],
    [syncText.facts.replica, replica.hasSnapshot ? syncText.seq(replica.seq) : syncText.notLoaded],
    [syncText.facts.service, syncText.serviceWords(inspection, connection)],
    [syncText.facts.lag, syncText.lagWords(inspection, connection)],
    [syncText.facts.asOf, replica.asOf === null ? syncText.unknown : syncText.asOf(replica.asOf)],
    [syncText.facts.told, inspection.isNudged ? syncText.told.nudged : syncText.told.polled],
  ]
  return (
    <section aria-label={syncText.factsLabel}>
      <dl className="sync-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd title={value}>{value}</dd>
          </div>
        ))}
      </dl>
      {snapshot === null ? null : (
        <p className="sync-progress" role="status">
          <progress
            value={snapshot.rows}
            max={Math.max(1, snapshot.total)}
            aria-label={syncText.snapshot(snapshot.rows, snapshot.total)}
          />
          {syncText.snapshot(snapshot.rows, snapshot.total)}
        </p>
      )}
    </section>
  )
}
