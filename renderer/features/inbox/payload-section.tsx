import './payload-section.css'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { EventDetail, Payload } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { messageOf } from '../../client/client.ts'
import { Button } from '../../ui/button.tsx'
import { CodePanel } from '../../ui/code/code-panel.tsx'
import type { CodeContent } from '../../ui/code/code-view.ts'
import { reformatJson } from '../../ui/code/reformat-json.ts'
import { copyText } from '../../ui/copy-text.ts'
import { EventFacts } from './event-facts.tsx'
import { payloadText } from './payload-messages.ts'
import type { Payloads } from './payloads.ts'

type Loaded = Payload | { readonly kind: 'failed'; readonly message: string } | null

/** While the operator runs down the list, payloads are left alone. */
const restMs = 90

/** Asks again when the service is back: what was out of reach may be there now. */
function usePayload(payloads: Payloads, id: EventDetail['id'] | null, isOnline: boolean): Loaded {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly payload: Loaded } | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isOver = false
    const settle = (payload: Loaded): void => {
      if (!isOver) setLoaded({ id, payload })
    }
    const timer = setTimeout(() => {
      payloads.load(id).then(settle, (error: unknown) => settle({ kind: 'failed', message: messageOf(error) }))
    }, restMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [payloads, id, isOnline])
  return loaded === null || loaded.id !== id ? null : loaded.payload
}

/** The newest raw request: its body, its headers, and what differs from the last one that found its project. */
export function PayloadSection(props: { readonly event: EventDetail; readonly isNewest: boolean }) {
  const { event } = props
  const { inbox, announcer, session } = useConsole()
  const isOnline = useStore(session, (state) => statusOf(state)?.connection.kind === 'online')
  const [isComparing, setComparing] = useState(false)
  const [hasHeaders, setHeaders] = useState(false)
  const payload = usePayload(inbox.payloads, event.id, isOnline)
  const matched = usePayload(inbox.payloads, isComparing ? (event.lastMatched?.id ?? null) : null, isOnline)
  const content = useMemo(() => contentOf(payload, isComparing ? matched : null), [payload, matched, isComparing])
  const shown = useLastContent(content, payload !== null)

  function copy(): void {
    if (content !== null) announcer.say(copyText(content.text) ? payloadText.copied : payloadText.notCopied)
  }

  return (
    <section className="detail-section">
      <div className="payload-head">
        <h3>{payloadText.title(event, props.isNewest)}</h3>
        {event.lastMatched === null ? null : (
          <Button look="quiet" onPress={() => setComparing(!isComparing)} isExpanded={isComparing}>
            {isComparing ? payloadText.stopComparing : payloadText.compare}
          </Button>
        )}
        <Button look="quiet" onPress={() => setHeaders(!hasHeaders)} isExpanded={hasHeaders}>
          {payloadText.headers}
        </Button>
        <Button look="quiet" onPress={copy} isDisabled={content === null}>
          {payloadText.copy}
        </Button>
      </div>
      <EventFacts event={event} isNewest={props.isNewest} />
      {hasHeaders && payload?.kind === 'available' ? <HeaderList headers={payload.headers} /> : null}
      {isComparing && matched?.kind === 'unavailable' ? (
        <p className="payload-missing">{payloadText.noComparison}</p>
      ) : null}
      {shown === null ? (
        <PayloadMissing payload={payload} />
      ) : (
        <CodePanel label={payloadText.label} content={shown} isOld={content === null} />
      )}
    </section>
  )
}

/** While the next payload loads, the last one stays, dimmed: the page keeps its height and the editor its place. */
function useLastContent(content: CodeContent | null, isSettled: boolean): CodeContent | null {
  const [last, setLast] = useState(content)
  if (content !== last && (content !== null || isSettled)) setLast(content)
  return content ?? (isSettled ? null : last)
}

function contentOf(payload: Loaded, matched: Loaded): CodeContent | null {
  if (payload?.kind !== 'available') return null
  const pretty = reformatJson(payload.body)
  const original = matched?.kind === 'available' ? (reformatJson(matched.body) ?? matched.body) : undefined
  return { text: pretty ?? payload.body, isJson: pretty !== null, original }
}

function PayloadMissing(props: { readonly payload: Loaded }) {
  const { payload } = props
  if (payload === null) return <div className="payload-missing">{payloadText.loading}</div>
  if (payload.kind === 'failed') return <div className="payload-missing">{payload.message}</div>
  return payload.kind === 'unavailable' ? <div className="payload-missing">{payloadText.why[payload.why]}</div> : null
}

function HeaderList(props: { readonly headers: Readonly<Record<string, string>> }) {
  return (
    <dl className="headers-list">
      {Object.entries(props.headers).map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
