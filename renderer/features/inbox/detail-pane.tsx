import './detail.css'
import { CircleAlert, MousePointerClick } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { isResolved } from '#shared/domain/is-resolved.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotDecide } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { LookOnly } from '../../ui/look-only.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Candidates } from './candidates.tsx'
import { DecidedNotice, DetailHead } from './detail-head.tsx'
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
  const { triage, session, overlays } = useConsole()
  const whyNot = useStore(session, whyNotDecide)
  const { detail } = props
  const { event, group } = detail
  const scroll = useRef<HTMLDivElement>(null)
  const shown = targetKey(detail.target)
  useLayoutEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = 0
  }, [shown])
  const isOpen = event.state.kind === 'open'
  const isDecided = isResolved(event.state.kind)
  const canMap = isMappable(aboutOf(detail))
  return (
    <>
      <div className="detail-scroll" ref={scroll}>
        <DetailHead event={event} group={group} />
        {isOpen ? null : <DecidedNotice event={event} />}
        {event.steps.length === 0 ? null : (
          <RoutingSteps
            steps={event.steps}
            isDecided={event.decidedBy !== null && isDecided}
            declinedBest={event.declinedBest}
            bestNow={isDecided ? null : (event.candidates.find(({ isDeclined }) => !isDeclined) ?? null)}
            onRule={(shown) => overlays.open({ kind: 'rules', shown })}
          />
        )}
        {isOpen ? <PausedMappings detail={detail} /> : null}
        {event.candidates.length > 0 && !isDecided ? (
          <Candidates
            candidates={event.candidates}
            verbs={
              isOpen && canMap && whyNot === null
                ? { accept: (number) => triage.accept(number), decline: (number) => triage.beginDecline(number) }
                : null
            }
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
