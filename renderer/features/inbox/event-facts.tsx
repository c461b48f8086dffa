import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { formatAge } from '../../ui/format.ts'
import { providerNames } from '#shared/domain/provider-names.ts'
import { useNow } from '../../ui/use-now.ts'
import { assignText } from './assign-messages.ts'
import { inboxText } from './messages.ts'

/** What happened, by whom and where, in one glance; then the last event that did find its project. */
export function EventFacts(props: { readonly event: EventDetail; readonly isNewest: boolean }) {
  const { event, isNewest } = props
  const { lastMatched } = event
  const age = useNow((now) => formatAge(now, event.receivedAt))
  const matchedAge = useNow((now) => (lastMatched === null ? '' : formatAge(now, lastMatched.receivedAt)))
  return (
    <p className="newest">
      {isNewest ? <strong>{event.title}</strong> : null}
      <span>{inboxText.receivedAgo(age)}</span>
      {event.actorLogin === null ? null : <span>{inboxText.by(event.actorLogin)}</span>}
      {event.assignee === null ? null : (
        <span>
          {assignText.assigned} <strong>{event.assignee.name}</strong>
        </span>
      )}
      {event.branch === null ? null : <span>{inboxText.branch(event.branch)}</span>}
      {event.commitSha === null ? null : (
        <span title={event.commitSha}>
          {inboxText.commit} <code>{event.commitSha.slice(0, 10)}</code>
        </span>
      )}
      <ExternalLink purpose="provider" address={event.url}>
        {inboxText.openAt(providerNames[event.provider])}
      </ExternalLink>
      {event.suspectedReplayOf === null ? null : <span>{inboxText.replayOf}</span>}
      {lastMatched === null ? null : (
        <span className="whole">{inboxText.lastMatched(lastMatched.title, lastMatched.projectName, matchedAge)}</span>
      )}
    </p>
  )
}
