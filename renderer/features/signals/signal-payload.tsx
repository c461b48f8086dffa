import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import type { Payload } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { CodePanel } from '../../ui/code/code-panel.tsx'
import type { CodeContent } from '../../ui/code/code-view.ts'
import { reformatJson } from '../../ui/code/reformat-json.ts'
import { copyText } from '../../ui/copy-text.ts'
import { Segments } from '../../ui/segments.tsx'
import { payloadText } from '../inbox/payload-messages.ts'
import { signalText } from './messages.ts'

const views = ['signal', 'request'] as const

/** What the destination got, or the request behind it as it came. */
export function SignalPayload(props: { readonly row: SignalRow }) {
  const { row } = props
  const { signals, announcer } = useConsole()
  const view = useStore(signals.store, (state) => state.view)
  const request = useRequest(view === 'request' ? row.payload.eventId : null)
  const content = useMemo((): CodeContent | string => {
    // As `GET /signals` has it: the destination's name is ours.
    if (view === 'signal')
      return {
        text: JSON.stringify({ ...row, destinationName: undefined }, null, 2),
        isJson: true,
        original: undefined,
      }
    if (request === null) return signalText.loadingPayload
    if (typeof request === 'string') return request
    if (request.kind === 'unavailable') return payloadText.why[request.why]
    const pretty = reformatJson(request.body)
    return { text: pretty ?? request.body, isJson: pretty !== null, original: undefined }
  }, [row, view, request])

  function copy(): void {
    if (typeof content !== 'string') announcer.say(copyText(content.text) ? signalText.copied : signalText.notCopied)
  }

  return (
    <section className="detail-section">
      <div className="payload-head">
        <h3>{signalText.payloadTitle}</h3>
        <div className="payload-actions">
          <Segments
            label={signalText.viewLabel}
            value={view}
            choices={views.map((id) => ({ id, label: signalText.view[id] }))}
            onChoose={(chosen) => signals.store.setState({ view: chosen })}
          />
          <Button look="quiet" onPress={copy} isDisabled={typeof content === 'string'}>
            {signalText.copy}
          </Button>
        </div>
      </div>
      {typeof content === 'string' ? (
        <div className="payload-missing">{content}</div>
      ) : (
        <CodePanel label={signalText.payloadLabel} content={content} isOld={false} />
      )}
    </section>
  )
}

/** Null while it loads; a sentence where it could not be. Asked for again when the service is back. */
function useRequest(id: SignalRow['payload']['eventId'] | null): Payload | string | null {
  const { inbox, session } = useConsole()
  const isOnline = useStore(session, (state) => statusOf(state)?.connection.kind === 'online')
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly request: Payload | string } | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isOver = false
    const settle = (request: Payload | string): void => {
      if (!isOver) setLoaded({ id, request })
    }
    inbox.payloads.load(id).then(settle, (error: unknown) => settle(failureWords(error)))
    return () => {
      isOver = true
    }
  }, [inbox.payloads, id, isOnline])
  return loaded === null || loaded.id !== id ? null : loaded.request
}
