import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import type { Detail } from './detail-store.ts'
import { isEqualFit } from './is-equal-fit.ts'
import { inboxText } from './messages.ts'
import { aboutOf } from './targets.ts'
import { isMappable } from './verdict.ts'
import { useSelectionSize } from './use-inbox.ts'
import { verdictButton } from './verdict-popover.tsx'

/** The verdicts with their keys; the first says what it would do. */
export function VerdictBar(props: { readonly detail: Detail }) {
  const { triage, inbox } = useConsole()
  const { event, frozenGroup } = props.detail
  const selected = useSelectionSize()
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
          <Resolves verb={inboxText.resume(paused.projectName)} count={frozenGroup?.count ?? 0} />
        </Button>
      ) : selected === 0 && canMap && candidate !== undefined ? (
        <Button look="primary" onPress={() => triage.accept(1)} keys="1">
          <Resolves verb={inboxText.mapTo(candidate.projectName)} count={frozenGroup?.count ?? 0} />
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
      <Button id={verdictButton.ignore} onPress={() => triage.begin('ignore')} keys="i">
        {inboxText.ignore}
      </Button>
      <Button id={verdictButton.snooze} onPress={() => triage.begin('snooze')} keys="h">
        {inboxText.snoozeVerb}
      </Button>
    </div>
  )
}

/** Where it is narrow, a long name is shortened; the count never is. */
function Resolves(props: { readonly verb: string; readonly count: number }) {
  return (
    <span className="resolves">
      <span className="shortened">{props.verb}</span>
      <span className="kept">{inboxText.resolves(props.count)}</span>
    </span>
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
