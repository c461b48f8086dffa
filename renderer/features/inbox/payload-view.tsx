import './payload-section.css'
import { useMemo, useState } from 'react'
import type { EventDetail, Payload } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { CodePanel } from '../../ui/code/code-panel.tsx'
import type { CodeContent } from '../../ui/code/code-view.ts'
import { reformatJson } from '../../ui/code/reformat-json.ts'
import { copyText } from '../../ui/copy-text.ts'
import { EventFacts } from './event-facts.tsx'
import { payloadText } from './payload-messages.ts'

/** Null while it loads. */
export type LoadedPayload =
  | Payload
  | { readonly kind: 'failed'; readonly message: string }
  /** A file says that it is missing, and why. */
  | { readonly kind: 'left_out'; readonly words: string }
  | null

/** A request as it came, wherever it was read from. */
export function PayloadView(props: {
  readonly event: EventDetail
  readonly isNewest: boolean
  readonly payload: LoadedPayload
  /** Null where there is nothing to compare with. */
  readonly comparison: { readonly isOn: boolean; readonly matched: LoadedPayload; readonly toggle: () => void } | null
}) {
  const { event, payload, comparison } = props
  const { announcer } = useConsole()
  const [hasHeaders, setHeaders] = useState(false)
  const isComparing = comparison?.isOn === true
  const matched = comparison?.matched ?? null
  const content = useMemo(() => contentOf(payload, isComparing ? matched : null), [payload, matched, isComparing])
  const shown = useLastContent(content, payload !== null)

  function copy(): void {
    if (content !== null) announcer.say(copyText(content.text) ? payloadText.copied : payloadText.notCopied)
  }

  return (
    <section className="detail-section">
      <div className="payload-head">
        <h3 title={payloadText.title(event, props.isNewest)}>{payloadText.title(event, props.isNewest)}</h3>
        <div className="payload-actions">
          {comparison === null ? null : (
            <Button look="quiet" onPress={comparison.toggle} isExpanded={isComparing}>
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

function contentOf(payload: LoadedPayload, matched: LoadedPayload): CodeContent | null {
  if (payload?.kind !== 'available') return null
  const pretty = reformatJson(payload.body)
  const original = matched?.kind === 'available' ? (reformatJson(matched.body) ?? matched.body) : undefined
  return { text: pretty ?? payload.body, isJson: pretty !== null, original }
}

function PayloadMissing(props: { readonly payload: LoadedPayload }) {
  const { payload } = props
  if (payload === null) return <div className="payload-missing">{payloadText.loading}</div>
  if (payload.kind === 'failed') return <div className="payload-missing">{payload.message}</div>
  if (payload.kind === 'left_out') return <div className="payload-missing">{payload.words}</div>
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
