import { useRef } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import type { Detail } from './detail-store.ts'
import { IgnoreMenu } from './ignore-menu.tsx'
import { isEqualFit } from './is-equal-fit.ts'
import { inboxText } from './messages.ts'
import { SnoozeMenu } from './snooze-menu.tsx'
import { aboutOf } from './targets.ts'
import { isMappable } from './verdict.ts'
import { useSelectionSize } from './use-inbox.ts'

/** The verdicts with their keys; the first says what it would do. */
export function VerdictBar(props: { readonly detail: Detail }) {
  const { triage, overlays, inbox } = useConsole()
  const { overlay } = useStore(overlays.store)
  const { event, frozenGroup } = props.detail
  const selected = useSelectionSize()
  const ignoreButton = useRef<HTMLButtonElement>(null)
  const snoozeButton = useRef<HTMLButtonElement>(null)
  const isEvents = useStore(inbox.store, (state) => state.query.view.kind === 'events')
  const isOpen = event.state.kind === 'open'
  const canMap = isMappable(aboutOf(props.detail))
  const candidate = isEqualFit(event.candidates) ? undefined : event.candidates[0]
  const [paused] = event.pausedMappings

  const isMapFirst = selected === 0 && candidate === undefined && paused === undefined

  if (event.state.kind === 'snoozed' && selected === 0) {
    return (
      <div className="verdict-bar" role="toolbar" aria-label={inboxText.verdictsLabel}>
        <Button look="primary" onPress={() => triage.wake()} keys="h">
          {inboxText.wake(props.detail.frozen?.count ?? 0)}
        </Button>
      </div>
    )
  }
  if (!isOpen && selected === 0) {
    return (
      <div className="verdict-bar">
        <span className="grow">{inboxText.decidedHint}</span>
      </div>
    )
  }
  return (
    <div className="verdict-bar" role="toolbar" aria-label={inboxText.verdictsLabel}>
      {selected === 0 && paused !== undefined ? (
        <Button look="primary" onPress={() => triage.resume()} keys="p">
          {inboxText.resume(paused.projectName, frozenGroup?.count ?? 0)}
        </Button>
      ) : selected === 0 && canMap && candidate !== undefined ? (
        <Button look="primary" onPress={() => triage.accept(1)} keys="1">
          {inboxText.mapTo(candidate.projectName, frozenGroup?.count ?? 0)}
        </Button>
      ) : null}
      {selected > 0 ? <SelectionWords /> : null}
      {canMap || selected > 0 ? (
        <Button look={isMapFirst ? 'primary' : 'plain'} onPress={() => triage.begin('map')} keys="m">
          {isMapFirst
            ? inboxText.mapToResolves(frozenGroup?.count ?? 0)
            : selected > 0 && isEvents
              ? inboxText.mapWholeToDots
              : inboxText.mapToDots}
        </Button>
      ) : null}
      <Button ref={ignoreButton} onPress={() => triage.begin('ignore')} keys="i">
        {inboxText.ignore}
      </Button>
      <Button ref={snoozeButton} onPress={() => triage.begin('snooze')} keys="h">
        {inboxText.snoozeVerb}
      </Button>
      {overlay.kind === 'ignore' ? <IgnoreMenu targets={overlay.targets} anchor={ignoreButton} /> : null}
      {overlay.kind === 'snooze' ? <SnoozeMenu targets={overlay.targets} anchor={snoozeButton} /> : null}
    </div>
  )
}

function SelectionWords() {
  const { inbox } = useConsole()
  const isGroups = useStore(inbox.store, (state) => state.query.view.kind === 'groups')
  const size = useSelectionSize()
  const list = isGroups ? inbox.groups : inbox.events
  return (
    <>
      <strong>{isGroups ? inboxText.groupsSelected(size) : inboxText.eventsSelected(size)}</strong>
      <Button look="quiet" onPress={() => list.deselect()} keys="Esc">
        {inboxText.clearSelection}
      </Button>
    </>
  )
}
