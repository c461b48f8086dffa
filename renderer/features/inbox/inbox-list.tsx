import { CheckCheck, CircleAlert, FilterX, Inbox as InboxSign } from 'lucide-react'
import { useStore } from 'zustand'
import type { EventRow, GroupRow } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { openWorkspace, statusOf } from '../../app/session.ts'
import { useRowHeight } from '../../app/use-row-height.ts'
import type { ListState } from '../../lists/list-state.ts'
import { Button } from '../../ui/button.tsx'
import { VirtualGrid } from '../../ui/grid/virtual-grid.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { EventCells, GroupCells } from './inbox-rows.tsx'
import { isNarrowed, openInbox } from './inbox-query.ts'
import { inboxText } from './messages.ts'

const groupCells = (row: GroupRow) => <GroupCells row={row} />
const eventCells = (row: EventRow) => <EventCells row={row} />

/** Whether there are rows to show, or a reason to tell. */
export function useListStanding(): 'rows' | 'empty' | 'failed' {
  const { inbox } = useConsole()
  const isGroups = useStore(inbox.store, (state) => state.query.view.kind === 'groups')
  const groups = useStore(inbox.groups.store, standing)
  const events = useStore(inbox.events.store, standing)
  return isGroups ? groups : events
}

function standing(state: ListState<unknown>): 'rows' | 'empty' | 'failed' {
  if (state.phase.kind === 'failed' && state.rows.size === 0) return 'failed'
  return state.phase.kind === 'ready' && state.total === 0 ? 'empty' : 'rows'
}

/** The rows of the shown list. */
export function InboxList() {
  const { inbox } = useConsole()
  const isGroups = useStore(inbox.store, (state) => state.query.view.kind === 'groups')
  const rowHeight = useRowHeight('tall')
  return isGroups ? (
    <VirtualGrid
      key="groups"
      list={inbox.groups}
      label={inboxText.groupsLabel}
      rowHeight={rowHeight}
      cells={groupCells}
      onOpen={inbox.openGroup}
      isMultiselect
    />
  ) : (
    <VirtualGrid
      key="events"
      list={inbox.events}
      label={inboxText.eventsLabel}
      rowHeight={rowHeight}
      cells={eventCells}
      isMultiselect
    />
  )
}

/** Why there are no rows, and what to do about it. */
export function NoRows(props: { readonly standing: 'empty' | 'failed' }) {
  return props.standing === 'failed' ? <ListFailed /> : <ListEmpty />
}

function ListFailed() {
  const { inbox } = useConsole()
  const isGroups = inbox.store.getState().query.view.kind === 'groups'
  const list = isGroups ? inbox.groups : inbox.events
  const phase = list.store.getState().phase
  return (
    <StatePanel
      icon={CircleAlert}
      title={inboxText.listFailed}
      role="alert"
      actions={<Button onPress={() => void list.refresh()}>{inboxText.tryAgain}</Button>}
    >
      <p>{phase.kind === 'failed' ? phase.message : ''}</p>
    </StatePanel>
  )
}

function ListEmpty() {
  const { inbox, session, openSample } = useConsole()
  const query = useStore(inbox.store, (state) => state.query)
  const installations = useStore(inbox.store, (state) => state.counts?.installations ?? null)
  const isUnloaded = useStore(inbox.store, (state) => state.isUnloaded)
  const status = useStore(session, statusOf)
  const workspace = useStore(session, openWorkspace)
  const isLoading = isUnloaded || status?.firstLoad !== null || status.sample.kind === 'loading'
  if (isLoading && !isNarrowed(query)) {
    return <StatePanel icon={InboxSign} title={inboxText.stillLoading} role="status" />
  }
  if (isNarrowed(query)) {
    return (
      <StatePanel
        icon={FilterX}
        title={inboxText.nothingMatches}
        role="status"
        actions={
          <Button onPress={() => inbox.setFilter({ ...openInbox.filter, state: query.filter.state })}>
            {inboxText.clearFilters}
          </Button>
        }
      >
        <p>{inboxText.nothingMatchesWhy}</p>
      </StatePanel>
    )
  }
  if (query.filter.state !== 'open') {
    return <StatePanel icon={InboxSign} title={inboxText.noneInState(query.filter.state)} role="status" />
  }
  if (installations === 0) {
    return (
      <StatePanel
        icon={InboxSign}
        title={inboxText.nothingConnected}
        role="status"
        actions={
          workspace?.sample === true ? undefined : (
            <Button onPress={() => void openSample()}>{inboxText.openSample}</Button>
          )
        }
      >
        <p>{inboxText.nothingConnectedWhy}</p>
      </StatePanel>
    )
  }
  return (
    <StatePanel icon={CheckCheck} title={inboxText.inboxZero} role="status">
      <p>{inboxText.inboxZeroWhy}</p>
    </StatePanel>
  )
}
