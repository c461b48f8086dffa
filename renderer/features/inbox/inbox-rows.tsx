import './inbox-rows.css'
import { SquareCheck } from 'lucide-react'
import { useStore } from 'zustand'
import type { Assignee, EventRow, GroupRow } from '#shared/ipc/inbox-calls.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import { isResolved } from '#shared/domain/is-resolved.ts'
import { useConsole } from '../../app/console-context.ts'
import { formatAge, formatCount } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { assignText } from './assign-messages.ts'
import { ClockTag } from './clock-tag.tsx'
import { inboxText } from './messages.ts'

/** A group as a sentence, then what decides the order. */
export function GroupCells(props: { readonly row: GroupRow }) {
  const { row } = props
  return (
    <div role="gridcell" className="item">
      <RowMark provider={row.provider} />
      <span className="item-title" title={`${isolated(row.subject)} ${row.predicate}`}>
        <b>{row.subject}</b> {row.predicate}
      </span>
      <span className="item-count">
        {formatCount(row.count)}
        <span className="unseen"> {row.count === 1 ? 'event' : 'events'}.</span>
      </span>
      <span className="item-tags">
        <GroupTags row={row} />
        <AssigneeTag assignee={row.assignee} />
        <span className="item-types">{row.types.filter((type) => type !== row.subject).join(', ')}</span>
      </span>
      <Age at={row.lastSeenAt} />
    </div>
  )
}

function GroupTags({ row }: { readonly row: GroupRow }) {
  const { inbox } = useConsole()
  const isDecided = useStore(inbox.store, ({ query }) => isResolved(query.filter.state))
  const problem = reasonTag(row.reason)
  return (
    <>
      {problem === null ? null : (
        <Tag tone={problem.tone} sign={problem.sign}>
          {problem.words}
        </Tag>
      )}
      {isDecided || problem?.hidesClock === true ? null : <ClockTag closesAt={row.closesAt} provider={row.provider} />}
      <CandidateTag row={row} />
    </>
  )
}

function AssigneeTag({ assignee }: { readonly assignee: Assignee | null }) {
  if (assignee === null) return null
  return (
    <Tag tone="idle" sign="@">
      <span className="unseen">{assignText.assigned} </span>
      {assignee.name}
    </Tag>
  )
}

function CandidateTag({ row }: { readonly row: GroupRow }) {
  const { topCandidate } = row
  if (topCandidate === null) return null
  const { projectName, ambiguousWith } = topCandidate
  return (
    <span className="item-candidate">
      {ambiguousWith === null ? (
        <Tag tone="accent" sign="✦">
          <span className="unseen">Suggested: </span>
          {projectName}
        </Tag>
      ) : (
        <Tag sign="≈">
          <span className="unseen">Suggested about equally: </span>
          {isolated(projectName)}, {isolated(ambiguousWith)}
        </Tag>
      )}
    </span>
  )
}

interface ReasonTag {
  readonly tone: 'bad' | 'idle'
  readonly sign?: string
  readonly words: string
  /** What never gets routed by a redelivery needs no clock. */
  readonly hidesClock: boolean
}

function reasonTag(reason: ReasonCode): ReasonTag | null {
  switch (reason) {
    case 'NO_INSTALLATION':
      return { tone: 'bad', sign: '▲', words: inboxText.reasonTag.noInstallation, hidesClock: false }
    case 'INSTALLATION_SUSPENDED':
      return { tone: 'bad', sign: '▲', words: inboxText.reasonTag.suspended, hidesClock: false }
    case 'INSTALLATION_REVOKED':
      return { tone: 'bad', sign: '▲', words: inboxText.reasonTag.revoked, hidesClock: false }
    case 'INSTALLATION_PENDING':
      return { tone: 'idle', words: inboxText.reasonTag.pending, hidesClock: false }
    case 'INSTALLATION_ERROR':
      return { tone: 'bad', sign: '▲', words: inboxText.reasonTag.error, hidesClock: false }
    case 'MAPPING_PAUSED':
      return { tone: 'idle', sign: '‖', words: inboxText.reasonTag.paused, hidesClock: false }
    case 'UNSUPPORTED_EVENT':
    case 'PARSE_FAILED':
      return { tone: 'idle', words: inboxText.reasonTag.kept, hidesClock: true }
    default:
      return null
  }
}

/** A single event: what happened, where, by whom. */
export function EventCells(props: { readonly row: EventRow }) {
  const { row } = props
  return (
    <div role="gridcell" className="item">
      <RowMark provider={row.provider} />
      <span className="item-title event" title={row.title}>
        {row.title}
      </span>
      <span className="item-count" />
      <span className="item-tags">
        {isResolved(row.state.kind) ? null : <ClockTag closesAt={row.closesAt} provider={row.provider} />}
        <AssigneeTag assignee={row.assignee} />
        <span className="item-types">
          {[
            row.resourceName === null ? null : isolated(row.resourceName),
            row.action === null ? row.type : `${row.type}.${row.action}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <Age at={row.receivedAt} />
    </div>
  )
}

function RowMark(props: { readonly provider: GroupRow['provider'] }) {
  return (
    <span className="item-mark" data-selects>
      <ProviderMark provider={props.provider} />
      <SquareCheck className="select-mark" size={15} strokeWidth={1.8} aria-hidden="true" />
    </span>
  )
}

function Age(props: { readonly at: string }) {
  const age = useNow((now) => formatAge(now, props.at))
  return (
    <span className="item-age">
      {age}
      <span className="unseen">{age === 'now' ? '' : ' ago'}</span>
    </span>
  )
}
