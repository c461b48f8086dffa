import './detail.css'
import type { EventDetail, GroupRow } from '#shared/ipc/inbox-calls.ts'
import { providerNames } from '#shared/domain/provider-names.ts'
import { isResolved } from '#shared/domain/is-resolved.ts'
import { formatMoment } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { useNow } from '../../ui/use-now.ts'
import { ClockTag } from './clock-tag.tsx'
import { inboxText } from './messages.ts'

/** What it is, whose it is and how long it can be had again. */
export function DetailHead(props: { readonly event: EventDetail; readonly group: GroupRow | null }) {
  const { event, group } = props
  const since = useNow((now) => formatMoment(now, group?.firstSeenAt ?? event.receivedAt))
  return (
    <header className="detail-head">
      {group === null ? (
        <h2>{event.title}</h2>
      ) : (
        <h2>
          {group.subject} <span>{group.predicate}</span>
        </h2>
      )}
      <div className="detail-meta">
        <span className="who">
          <ProviderMark provider={event.provider} />
          {event.account === null
            ? providerNames[event.provider]
            : `${providerNames[event.provider]}, ${isolated(event.account)}`}
        </span>
        <span>{group === null ? inboxText.received(since) : inboxText.eventsSince(group.count, since)}</span>
        {isResolved(event.state.kind) ? null : (
          <ClockTag closesAt={group?.closesAt ?? event.closesAt} provider={event.provider} isLong />
        )}
        {group === null && event.resourceName !== null ? <span>{event.resourceName}</span> : null}
      </div>
    </header>
  )
}

/** What became of it, and by whom. */
export function DecidedNotice(props: { readonly event: EventDetail }) {
  const { decidedBy, steps } = props.event
  const words = useNow((now) => inboxText.stateSentence(now, props.event))
  const when = useNow((now) => (decidedBy === null ? '' : formatMoment(now, decidedBy.at)))
  return (
    <section className="detail-section">
      <div className="notice">
        <b>{words}</b>
        {decidedBy !== null ? (
          <span className="muted">{inboxText.decidedBy(decidedBy.actor, when)}</span>
        ) : steps.some(({ rule }) => rule !== undefined) ? (
          <span className="muted">{inboxText.decidedByRule}</span>
        ) : null}
      </div>
    </section>
  )
}
