import './detail.css'
import { CircleAlert, MousePointerClick } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { EventDetail, GroupRow } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotDecide } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { formatMoment } from '../../ui/format.ts'
import { LookOnly } from '../../ui/look-only.tsx'
import { providerNames } from '#shared/domain/provider-names.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { useNow } from '../../ui/use-now.ts'
import { Candidates } from './candidates.tsx'
import { ClockTag } from './clock-tag.tsx'
import type { Detail } from './detail-store.ts'
import { targetKey } from './detail-store.ts'
import { inboxText } from './messages.ts'
import { PayloadSection } from './payload-section.tsx'
import { aboutOf } from './targets.ts'
import { isMappable } from './verdict.ts'
import { RoutingSteps } from './routing-steps.tsx'
import { VerdictBar } from './verdict-bar.tsx'

/** What is under the cursor, in the order of the operator's questions. */
export function DetailPane() {
  const { inbox } = useConsole()
  const { target, detail, failure } = useStore(inbox.detail.store)
  const isOld = target !== null && detail !== null && targetKey(target) !== targetKey(detail.target)
  return (
    <section className="detail" aria-label={inboxText.detailLabel} aria-busy={isOld}>
      {failure !== null ? (
        <StatePanel
          icon={CircleAlert}
          title={inboxText.detailFailed}
          role="alert"
          actions={<Button onPress={() => inbox.detail.refresh()}>{inboxText.tryAgain}</Button>}
        >
          <p>{failure}</p>
        </StatePanel>
      ) : detail === null || target === null ? (
        <StatePanel icon={MousePointerClick} title={inboxText.nothingChosen} />
      ) : (
        <DetailBody detail={detail} />
      )}
    </section>
  )
}

function DetailBody(props: { readonly detail: Detail }) {
  const { triage, session } = useConsole()
  const whyNot = useStore(session, whyNotDecide)
  const { detail } = props
  const { event, group } = detail
  const scroll = useRef<HTMLDivElement>(null)
  const shown = targetKey(detail.target)
  useLayoutEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = 0
  }, [shown])
  const isOpen = event.state.kind === 'open'
  const isDecided = event.state.kind === 'mapped' || event.state.kind === 'ignored'
  const canMap = isMappable(aboutOf(detail))
  return (
    <>
      <div className="detail-scroll" ref={scroll}>
        <DetailHead event={event} group={group} />
        {isOpen ? null : <DecidedNotice event={event} />}
        {event.steps.length === 0 ? null : <RoutingSteps steps={event.steps} />}
        {isOpen ? <PausedMappings detail={detail} /> : null}
        {event.candidates.length > 0 && !isDecided ? (
          <Candidates
            candidates={event.candidates}
            onAccept={isOpen && canMap && whyNot === null ? (number) => triage.accept(number) : null}
          />
        ) : isOpen && !canMap ? (
          <section className="detail-section">
            <h3>{inboxText.whatNext}</h3>
            <p className="muted">{inboxText.notMappable(event.reason)}</p>
          </section>
        ) : null}
        <PayloadSection event={event} isNewest={group !== null} />
      </div>
      {whyNot === null ? <VerdictBar detail={detail} /> : <LookOnly why={whyNot} />}
    </>
  )
}

function DetailHead(props: { readonly event: EventDetail; readonly group: GroupRow | null }) {
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
            : `${providerNames[event.provider]}, ${event.account}`}
        </span>
        <span>{group === null ? inboxText.received(since) : inboxText.eventsSince(group.count, since)}</span>
        <ClockTag closesAt={group?.closesAt ?? event.closesAt} provider={event.provider} isLong />
        {group === null && event.resourceName !== null ? <span>{event.resourceName}</span> : null}
      </div>
    </header>
  )
}

function DecidedNotice(props: { readonly event: EventDetail }) {
  const { state, decidedBy } = props.event
  const words = useNow((now) => inboxText.stateSentence(now, state))
  const when = useNow((now) => (decidedBy === null ? '' : formatMoment(now, decidedBy.at)))
  return (
    <section className="detail-section">
      <div className="notice">
        <b>{words}</b>
        {decidedBy === null ? null : <span className="muted">{inboxText.decidedBy(decidedBy.actor, when)}</span>}
      </div>
    </section>
  )
}

function PausedMappings(props: { readonly detail: Detail }) {
  const [first] = props.detail.event.pausedMappings
  if (first === undefined) return null
  return (
    <section className="detail-section">
      <h3>{inboxText.pausedTitle}</h3>
      <p>
        <b>{first.projectName}</b> <span className="muted">{first.reason}</span>
      </p>
    </section>
  )
}
