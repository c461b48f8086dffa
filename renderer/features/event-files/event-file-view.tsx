import { FileText } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import type { EventFile, FileEvent } from '#shared/model/event-file.ts'
import { isResolved } from '#shared/domain/is-resolved.ts'
import { formatMoment } from '../../ui/format.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { useNow } from '../../ui/use-now.ts'
import { Candidates } from '../inbox/candidates.tsx'
import { DecidedNotice, DetailHead } from '../inbox/detail-head.tsx'
import { PayloadView } from '../inbox/payload-view.tsx'
import { RoutingSteps } from '../inbox/routing-steps.tsx'
import { detailOf, payloadOf } from './detail-of.ts'
import { eventFileText } from './messages.ts'

/** The events of a file, as the Inbox shows its own, and nothing that could act on them. */
export function EventFileView(props: { readonly file: EventFile }) {
  const { file } = props
  const { events } = file
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const event = events[chosen]

  /** The keys that move in every list; other letters would look for rows that begin with them. */
  function onKeyDownCapture(pressed: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target } = pressed
    if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return
    if (target instanceof Node && list.current?.contains(target) === true) pressed.stopPropagation()
    const by = key === 'j' ? 1 : key === 'k' ? -1 : 0
    if (by === 0) return
    const next = Math.max(0, Math.min(events.length - 1, chosen + by))
    setChosen(next)
    const row = list.current?.querySelectorAll('[role="option"]')[next]
    if (row instanceof HTMLElement) row.focus()
  }

  return (
    <>
      <Origin file={file} />
      <div className="file-split" role="presentation" onKeyDownCapture={onKeyDownCapture}>
        <div className="file-list" ref={list}>
          <div className="list-head">
            <b className="number">{eventFileText.count(events.length, file.asked)}</b>
            <span className="hint">{eventFileText.newestFirst}</span>
          </div>
          <ListBox
            className="file-rows"
            aria-label={eventFileText.listLabel}
            items={events}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the list is what the dialog is about
            autoFocus
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={event === undefined ? [] : [event.id]}
            onSelectionChange={(keys) => {
              const [id] = keys
              const at = events.findIndex((each) => each.id === id)
              if (at >= 0) setChosen(at)
            }}
          >
            {(each) => <FileRow event={each} />}
          </ListBox>
        </div>
        {event === undefined ? null : <FileEventDetail event={event} />}
      </div>
    </>
  )
}

function Origin(props: { readonly file: EventFile }) {
  const { exportedAt, exportedBy, workspace } = props.file
  const when = useNow((now) => formatMoment(now, exportedAt))
  return (
    <p className="file-origin">
      <FileText size={14} strokeWidth={1.6} aria-hidden="true" />
      <b>{eventFileText.origin(when, exportedBy, workspace)}</b>
      <span>{eventFileText.apart}</span>
    </p>
  )
}

function FileRow(props: { readonly event: FileEvent }) {
  const { event } = props
  const when = useNow((now) => formatMoment(now, event.receivedAt))
  const what = event.action === null ? event.type : `${event.type}, ${event.action}`
  return (
    <ListBoxItem id={event.id} textValue={event.title} className="file-row">
      <span className="file-row-title">
        <ProviderMark provider={event.provider} />
        <span>{event.title}</span>
      </span>
      <span className="file-row-facts">
        <span>{event.resourceName === null ? what : `${event.resourceName}, ${what}`}</span>
        <span className="number">{when}</span>
      </span>
    </ListBoxItem>
  )
}

function FileEventDetail(props: { readonly event: FileEvent }) {
  const { event } = props
  const detail = detailOf(event)
  const scroll = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = 0
  }, [event.id])
  return (
    <section className="detail" aria-label={eventFileText.detailLabel}>
      <div className="detail-scroll" ref={scroll}>
        <DetailHead event={detail} group={null} />
        {event.state.kind === 'open' ? null : <DecidedNotice event={detail} />}
        {event.steps.length === 0 ? null : (
          <RoutingSteps steps={event.steps} isDecided={event.decidedBy !== null && isResolved(event.state.kind)} />
        )}
        {event.candidates.length === 0 ? null : <Candidates candidates={detail.candidates} verbs={null} />}
        <PayloadView event={detail} isNewest={false} payload={payloadOf(event)} comparison={null} />
      </div>
    </section>
  )
}
