import '../inbox/detail.css'
import { MousePointerClick } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { DeadLetterRow } from '#shared/ipc/dead-letter-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotDecide } from '../../app/session.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { formatCount, formatMoment } from '../../ui/format.ts'
import { LookOnly } from '../../ui/look-only.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import { showEvent } from './decide-letter.ts'
import { letterText } from './messages.ts'
import { useSink } from './use-sink.ts'

/** The dead letter under the cursor: what it says, why it was not taken, and what can be done. */
export function LetterDetail() {
  const { letters } = useConsole()
  const row = useStore(letters.list.store, letters.list.current)
  return (
    <section className="detail" aria-label={letterText.detailLabel}>
      {row === undefined ? (
        <StatePanel icon={MousePointerClick} title={letterText.noneChosen} />
      ) : (
        <DetailBody row={row} />
      )}
    </section>
  )
}

function DetailBody(props: { readonly row: DeadLetterRow }) {
  const { row } = props
  const { word, ...look } = letterText.stateWords(row)
  const scroll = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = 0
  }, [row.id])
  return (
    <>
      <div className="detail-scroll" ref={scroll}>
        <header className="detail-head">
          <h2>
            {letterText.titleOf(row)} <span>{letterText.forName(row.destinationName)}</span>
          </h2>
          <div className="detail-meta">
            <Status {...look}>{word}</Status>
            {row.lastFailure === null ? null : <span>{row.lastFailure.message}</span>}
          </div>
        </header>
        <Facts row={row} />
      </div>
      <Verdicts row={row} />
    </>
  )
}

function Facts(props: { readonly row: DeadLetterRow }) {
  const { row } = props
  const { facts: names } = letterText
  const sink = useSink(row.destination)
  const lastTry = useNow((now) => formatMoment(now, row.updatedAt))
  const queued = useNow((now) => formatMoment(now, row.createdAt))
  const sinkSaid =
    sink === null ? letterText.lookingAtSink : sink === undefined ? letterText.sinkUnknown : letterText.sinkWords(sink)
  const facts: readonly (readonly [string, string | null])[] = [
    [names.message, letterText.kindOf(row)],
    [names.sink, sinkSaid],
    [names.error, row.lastFailure?.message ?? letterText.noError],
    [names.code, row.lastFailure?.code ?? null],
    [names.status, row.lastStatus === null ? null : String(row.lastStatus)],
    [names.attempts, formatCount(row.attempts)],
    [names.lastTry, lastTry],
    [names.queued, queued],
    [names.signal, row.signalId],
    [names.id, row.id],
  ]
  const isCode: ReadonlySet<string> = new Set([names.code, names.status, names.signal, names.id])
  return (
    <section className="detail-section">
      <h3>{letterText.factsTitle}</h3>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{isCode.has(name) ? <code>{value}</code> : value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

function Verdicts(props: { readonly row: DeadLetterRow }) {
  const app = useConsole()
  const { row } = props
  const whyNot = useStore(app.session, whyNotDecide)
  const keys = { retry: useKeys('letter.retry'), discard: useKeys('letter.discard'), open: useKeys('letter.open') }
  const ask = (verb: 'retry' | 'discard') => () =>
    app.overlays.open({ kind: 'dead-letter', ask: { verb, letter: row } })
  if (whyNot !== null) return <LookOnly why={whyNot} />
  return (
    <div className="verdict-bar" role="toolbar" aria-label={letterText.verdictsLabel}>
      {row.decided === null ? (
        <>
          <Button look="primary" keys={keys.retry} onPress={ask('retry')}>
            {letterText.retry}
          </Button>
          <Button look="danger" keys={keys.discard} onPress={ask('discard')}>
            {letterText.discard}
          </Button>
        </>
      ) : (
        <span className="grow">{row.decided.isAwaited ? letterText.waits : letterText.onItsWay[row.decided.verb]}</span>
      )}
      <Button keys={keys.open} onPress={() => void showEvent(app, row).catch(app.decisions.fail)}>
        {letterText.showEvent}
      </Button>
    </div>
  )
}
