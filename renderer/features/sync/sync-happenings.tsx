import type { SyncInspection } from '#shared/ipc/sync-calls.ts'
import { formatTime } from '../../ui/format.ts'
import { syncText } from './messages.ts'

/** What happened last, newest first. */
export function SyncHappenings(props: { readonly inspection: SyncInspection }) {
  const { happenings } = props.inspection
  return (
    <section aria-label={syncText.happenings}>
      <h3>{syncText.happenings}</h3>
      {happenings.length === 0 ? <p className="muted">{syncText.noHappenings}</p> : null}
      <ol className="sync-happenings">
        {happenings.map(({ at, lane, times, rows, durationMs, failure }, index) => (
          <li key={`${at} ${lane} ${happenings.length - index}`}>
            <time dateTime={at}>{formatTime(at)}</time>
            <span>{syncText.lane(lane)}</span>
            {failure === null ? (
              <span>{syncText.happening(rows, lane)}</span>
            ) : (
              <span className="bad">
                ▲ <code>{failure.code}</code> {failure.why}
              </span>
            )}
            <span className="right quiet">
              {durationMs === null || durationMs === 0 ? '' : syncText.span(durationMs)}
            </span>
            <span className="right quiet">{times === 1 ? '' : syncText.times(times)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
