import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { opLine, syncText } from './messages.ts'
import { syncLanes } from './sync-lanes.ts'
import type { Inspected } from './use-inspection.ts'

/** What the inspector shows, as lines to be pasted into a report. */
export function inspectionText(
  { inspection, ops }: Inspected,
  connection: SyncStatus['connection'] | undefined,
): string {
  const { replica, lanes, happenings } = inspection
  return [
    `${syncText.title}, ${inspection.now}`,
    `${syncText.facts.connection}: ${connection?.kind ?? ''}`,
    `${syncText.facts.replica}: ${syncText.seq(replica.seq)}; ${syncText.facts.service}: ${syncText.serviceWords(inspection, connection)}; ${syncText.facts.lag}: ${syncText.lagWords(inspection, connection)}`,
    ...syncLanes.map((lane) => {
      const { last, failure } = lanes[lane]
      const answered =
        last === null ? syncText.never : `${last.at}, ${syncText.span(last.durationMs)}, ${syncText.rows(last.rows)}`
      return `${syncText.lane(lane)}: ${answered}${failure === null ? '' : `; ${failure.code} ${failure.why} ${failure.traceId ?? ''}`}`
    }),
    '',
    ...ops.rows.map(opLine),
    '',
    ...happenings.map(
      ({ at, lane, times, rows, failure }) =>
        `${at} ${syncText.lane(lane)} ${syncText.times(times)} ${failure === null ? (rows === null ? '' : syncText.rows(rows)) : `${failure.code} ${failure.why}`}`,
    ),
  ].join('\n')
}
