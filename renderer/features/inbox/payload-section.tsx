import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import type { Payloads } from './payloads.ts'
import { PayloadView, type LoadedPayload } from './payload-view.tsx'

/** While the operator runs down the list, payloads are left alone. */
const restMs = 90

/** Asks again when the service is back: what was out of reach may be there now. */
function usePayload(payloads: Payloads, id: EventDetail['id'] | null, isOnline: boolean): LoadedPayload {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly payload: LoadedPayload } | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isOver = false
    const settle = (payload: LoadedPayload): void => {
      if (!isOver) setLoaded({ id, payload })
    }
    const timer = setTimeout(() => {
      payloads.load(id).then(settle, (error: unknown) => settle({ kind: 'failed', message: failureWords(error) }))
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
  const { inbox, session } = useConsole()
  const isOnline = useStore(session, (state) => statusOf(state)?.connection.kind === 'online')
  const [isComparing, setComparing] = useState(false)
  const payload = usePayload(inbox.payloads, event.id, isOnline)
  const matched = usePayload(inbox.payloads, isComparing ? (event.lastMatched?.id ?? null) : null, isOnline)
  const comparison =
    event.lastMatched === null ? null : { isOn: isComparing, matched, toggle: () => setComparing(!isComparing) }
  return <PayloadView event={event} isNewest={props.isNewest} payload={payload} comparison={comparison} />
}
