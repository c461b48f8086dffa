import type { SyncInspection, SyncTrouble } from '#shared/ipc/sync-calls.ts'
import { formatTime } from '../../ui/format.ts'
import { Status } from '../../ui/status.tsx'
import { syncText } from './messages.ts'
import { syncLanes } from './sync-lanes.ts'

/** Every exchange with the service: its last answer, and why the next one fails. */
export function LaneTable(props: { readonly inspection: SyncInspection }) {
  const { lanes, now } = props.inspection
  const { laneColumns } = syncText
  return (
    <table className="sync-table lanes" aria-label={syncText.lanesLabel}>
      <thead>
        <tr>
          <th>{laneColumns.lane}</th>
          <th>{laneColumns.last}</th>
          <th className="right">{laneColumns.took}</th>
          <th className="right">{laneColumns.rows}</th>
          <th>{laneColumns.trouble}</th>
        </tr>
      </thead>
      <tbody>
        {syncLanes.map((lane) => {
          const { last, failure } = lanes[lane]
          return (
            <tr key={lane}>
              <th scope="row">
                {syncText.lane(lane)} <span className="quiet">{syncText.laneMeaning(lane)}</span>
              </th>
              <td title={last?.at}>
                {last === null ? syncText.never : `${formatTime(last.at)}, ${syncText.ago(now, last.at)}`}
              </td>
              <td className="right">
                {last === null || lane === 'stream' ? syncText.never : syncText.span(last.durationMs)}
              </td>
              <td className="right">{syncText.rows(last?.rows ?? null)}</td>
              <td>
                {failure === null ? (
                  <span className="quiet">{syncText.fine}</span>
                ) : (
                  <Trouble now={now} trouble={failure} />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Trouble(props: { readonly now: string; readonly trouble: SyncTrouble }) {
  const { trouble, now } = props
  return (
    <span className="sync-trouble">
      <Status tone="bad">{trouble.why}</Status>
      <span className="quiet">
        <code>{trouble.code}</code>, {formatTime(trouble.at)}, {syncText.retryWords(now, trouble)}
        {trouble.traceId === null ? null : (
          <>
            , <code>{syncText.trace(trouble.traceId)}</code>
          </>
        )}
      </span>
    </span>
  )
}
