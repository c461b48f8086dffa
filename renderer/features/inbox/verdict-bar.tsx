import { Ellipsis } from 'lucide-react'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { toldApart } from '../../ui/told-apart.ts'
import { beginRule } from '../rules/begin-rule.ts'
import { startReplay } from '../replay/start-replay.ts'
import type { Matching } from '../bulk/bulk-work.ts'
import { bulkText } from '../bulk/messages.ts'
import { assignText } from './assign-messages.ts'
import type { Detail } from './detail-store.ts'
import { isEqualFit } from './is-equal-fit.ts'
import { matchingOf, selectAllMatching } from './matching.ts'
import { inboxText } from './messages.ts'
import { aboutOf } from './targets.ts'
import { isMappable } from './verdict.ts'
import { useSelectionSize } from './use-inbox.ts'
import { verdictButton } from './verdict-popover.tsx'

/** The verdicts with their keys; the first says what it would do. */
export function VerdictBar(props: { readonly detail: Detail }) {
  const app = useConsole()
  const { triage, inbox, bulks, decisions } = app
  const { event, frozenGroup } = props.detail
  const selected = useSelectionSize()
  const all = useStore(bulks.store, (state) => state.all)
  const isEvents = useStore(inbox.store, (state) => state.query.view.kind === 'events')
  const isOpen = event.state.kind === 'open'
  const canMap = isMappable(aboutOf(props.detail))
  const [best] = isEqualFit(event.candidates) ? [] : event.candidates
  const candidate = best?.isDeclined === true ? undefined : best
  const [paused] = event.pausedMappings

  const isMapFirst = selected === 0 && candidate === undefined && paused === undefined

  if (all !== null) return <MatchingBar all={all} />
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
      <div className="verdict-bar" role="toolbar" aria-label={inboxText.verdictsLabel}>
        {event.state.kind === 'ignored' ? null : (
          <Button onPress={() => void startReplay(app).catch(decisions.fail)} keys="r">
            {inboxText.replayDots}
          </Button>
        )}
        <Button onPress={() => triage.reroute()} keys="Shift+R">
          {inboxText.routeAgain}
        </Button>
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
          <Resolves
            verb={inboxText.mapTo(toldApart(candidate.projectName, candidate))}
            count={frozenGroup?.count ?? 0}
          />
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
      <span className="verdict-rest">
        <Button id={verdictButton.snooze} onPress={() => triage.begin('snooze')} keys="h">
          {inboxText.snoozeVerb}
        </Button>
        <MenuButton
          label={inboxText.more}
          className="button quiet icon"
          choices={[
            { id: 'once', label: inboxText.routeOnceDots, aside: '⇧M', run: () => triage.begin('route_once') },
            { id: 'again', label: inboxText.routeAgain, aside: '⇧R', run: () => triage.reroute() },
            {
              id: 'rule',
              label: inboxText.makeRuleDots,
              aside: '⇧L',
              run: () => void app.underway.add(beginRule(app)).catch(decisions.fail),
            },
          ]}
        >
          <Ellipsis size={15} aria-hidden="true" />
        </MenuButton>
      </span>
    </div>
  )
}

/** The verdicts on all that the list matches. */
function MatchingBar(props: { readonly all: Matching }) {
  const { triage, bulks } = useConsole()
  const { shown, filter } = props.all
  return (
    <div className="verdict-bar" role="toolbar" aria-label={inboxText.verdictsLabel}>
      <strong>{bulkText.allSelected(shown)}</strong>
      <Button look="quiet" onPress={() => bulks.clear()} keys="Esc">
        {inboxText.clearSelection}
      </Button>
      {filter.state === 'snoozed' ? (
        <Button look="primary" onPress={() => triage.wake()} keys="h">
          {inboxText.wakeVerb}
        </Button>
      ) : (
        <>
          <Button id={verdictButton.ignore} onPress={() => triage.begin('ignore')} keys="i">
            {inboxText.ignore}
          </Button>
          <Button id={verdictButton.snooze} onPress={() => triage.begin('snooze')} keys="h">
            {inboxText.snoozeVerb}
          </Button>
          <MenuButton
            label={inboxText.more}
            className="button quiet icon"
            choices={[
              { id: 'map', label: inboxText.mapToDots, aside: 'M', run: () => triage.begin('map') },
              { id: 'assign', label: assignText.dots, aside: 'A', run: () => triage.begin('assign') },
              { id: 'again', label: inboxText.routeAgain, aside: '⇧R', run: () => triage.reroute() },
            ]}
          >
            <Ellipsis size={15} aria-hidden="true" />
          </MenuButton>
        </>
      )}
    </div>
  )
}

/** Where it is narrow, a long name is shortened; the count never is. */
function Resolves(props: { readonly verb: string; readonly count: number }) {
  return (
    <span className="resolves" title={`${props.verb}${inboxText.resolves(props.count)}`}>
      <span className="shortened">{props.verb}</span>
      <span className="kept">{inboxText.resolves(props.count)}</span>
    </span>
  )
}

function SelectionWords() {
  const app = useConsole()
  const { inbox } = app
  const isGroups = useStore(inbox.store, (state) => state.query.view.kind === 'groups')
  const size = useSelectionSize()
  const groupTotal = useStore(inbox.groups.store, (state) => state.total)
  const eventTotal = useStore(inbox.events.store, (state) => state.total)
  const list = isGroups ? inbox.groups : inbox.events
  const total = isGroups ? groupTotal : eventTotal
  const matching = matchingOf(inbox)
  return (
    <>
      <strong>{isGroups ? inboxText.groupsSelected(size) : inboxText.eventsSelected(size)}</strong>
      <Button look="quiet" onPress={() => list.deselect()} keys="Esc">
        {inboxText.clearSelection}
      </Button>
      {matching === null || total === null || total <= size ? null : (
        <Button look="quiet" onPress={() => selectAllMatching(app)}>
          {bulkText.selectAll(matching.shown)}
        </Button>
      )}
    </>
  )
}
