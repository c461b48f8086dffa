import '../inbox/detail.css'
import '../inbox/payload-section.css'
import { MousePointerClick } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { ExternalLink } from '../../ui/external-link.tsx'
import { formatAge, formatMoment } from '../../ui/format.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { useNow } from '../../ui/use-now.ts'
import { signalText } from './messages.ts'
import { showEvent } from './show-event.ts'
import { SignalPayload } from './signal-payload.tsx'
import { SignalState } from './signal-state.tsx'

/** The signal under the cursor: what it says, where it went, and its payload. */
export function SignalDetail() {
  const { signals } = useConsole()
  const row = useStore(signals.list.store, signals.list.current)
  return (
    <section className="detail" aria-label={signalText.detailLabel}>
      {row === undefined ? (
        <StatePanel icon={MousePointerClick} title={signalText.noneChosen} />
      ) : (
        <DetailBody row={row} />
      )}
    </section>
  )
}

function DetailBody(props: { readonly row: SignalRow }) {
  const app = useConsole()
  const { row } = props
  const keys = useKeys('signal.open')
  const scroll = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = 0
  }, [row.id])
  return (
    <>
      <div className="detail-scroll" ref={scroll}>
        <header className="detail-head">
          <h2>
            {row.payload.title} <span>{signalText.goesTo(row.destinationName)}</span>
          </h2>
          <div className="detail-meta">
            <span className="who">
              <ProviderMark provider={row.provider} />
              {providerNames[row.provider]}
              {row.payload.accountLogin === null ? '' : `, ${row.payload.accountLogin}`}
            </span>
            <SignalState row={row} />
            <ExternalLink purpose="provider" address={row.payload.url}>
              {signalText.openAt(providerNames[row.provider])}
            </ExternalLink>
          </div>
        </header>
        {row.retractedAt === null ? null : <Retracted at={row.retractedAt} />}
        <Facts row={row} />
        <SignalPayload row={row} />
      </div>
      <div className="verdict-bar" role="toolbar" aria-label={signalText.verdictsLabel}>
        <Button keys={keys} onPress={() => void showEvent(app).catch(app.decisions.fail)}>
          {signalText.showEvent}
        </Button>
      </div>
    </>
  )
}

function Retracted(props: { readonly at: string }) {
  const age = useNow((now) => formatAge(now, props.at))
  return (
    <section className="detail-section">
      <p>
        <b>{signalText.retractedAgo(age)}</b> <span className="muted">{signalText.retractedWhy}</span>
      </p>
    </section>
  )
}

function Facts(props: { readonly row: SignalRow }) {
  const { row } = props
  const { payload } = row
  const occurred = useNow((now) => formatMoment(now, row.occurredAt))
  const received = useNow((now) => formatMoment(now, payload.receivedAt))
  const { facts: names } = signalText
  const facts: readonly (readonly [string, string | null])[] = [
    [names.kind, row.kind ?? signalText.untyped],
    [names.event, signalText.event(row)],
    [names.actor, payload.actorLogin],
    [names.resource, payload.resourceName],
    [names.branch, payload.branch],
    [names.commit, payload.commitSha],
    [names.occurred, occurred],
    [names.received, received],
    [names.proven, signalText.proven(payload.authenticatedBy)],
    [names.delivery, payload.deliveryId],
    [names.connection, row.connectionId],
    [names.signal, row.id],
  ]
  return (
    <section className="detail-section">
      <h3>{signalText.factsTitle}</h3>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === null || value === '' ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}
