import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { EventRow, GroupRow, GroupSort, InboxCounts, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Client } from '../../client/client.ts'
import type { ListCursor } from '../../lists/list-state.ts'
import type { FindRow, ListStore, LoadPage } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'
import type { DetailStore, DetailTarget } from './detail-store.ts'
import { createDetailStore } from './detail-store.ts'
import type { InboxQuery } from './inbox-query.ts'
import { openInbox, withFilter } from './inbox-query.ts'
import type { Payloads } from './payloads.ts'
import { createPayloads } from './payloads.ts'

export interface InboxData {
  readonly query: InboxQuery
  /** Null while they are not known. */
  readonly counts: InboxCounts | null
  /** The copy on this machine was never loaded, or was lost: there is nothing to list. */
  readonly isUnloaded: boolean
  /** The list has found more than it has counted. */
  readonly isCounting: boolean
}

/** The Inbox: what is asked for, its two lists, and the detail beside them. */
export interface Inbox {
  readonly store: StoreApi<InboxData>
  readonly groups: ListStore<GroupRow>
  readonly events: ListStore<EventRow>
  readonly detail: DetailStore
  readonly payloads: Payloads
  /** `cursor` says where to start, the top by default. */
  setQuery(query: InboxQuery, cursor?: ListCursor): void
  setFilter(change: Partial<InboxFilter>): void
  setSort(sort: GroupSort): void
  toggleGrouping(): void
  /** Drills from a group into its events. */
  openGroup(row: GroupRow): void
  /** Back from a group's events; false when there is nothing to go back from. */
  back(): boolean
  /** Shows a group among the others, or one of its events. */
  goToPlace(place: InboxPlace): void
  /** Rows changed: asks again for what is shown. */
  refresh(): Promise<void>
  /** Another workspace: everything starts anew. */
  reset(): void
}

/** A group in the plain list of a state, and the event of it that is meant. */
export interface InboxPlace {
  readonly filter: InboxFilter
  readonly group: { readonly groupKey: string; readonly subject: string }
  readonly groupCursor: ListCursor
  readonly eventCursor: ListCursor | null
}

const recountMs = 300

/** Builds the Inbox over the contract's calls. */
export function createInbox(client: Client, isFilling: () => boolean = () => false): Inbox {
  const store = createStore<InboxData>(() => ({ query: openInbox, counts: null, isUnloaded: false, isCounting: false }))
  const groups = createListStore<GroupRow>((row) => row.groupKey, isFilling)
  const events = createListStore<EventRow>((row) => row.id, isFilling)
  const detail = createDetailStore(client)
  let groupsCursor: ListCursor | undefined

  const loadGroups =
    (query: InboxQuery): LoadPage<GroupRow> =>
    async (window) => {
      const { filter, sort } = query
      const page = await client.call('inbox.groups', { ...window, filter, sort })
      noteCounting(query, page, groups)
      return page
    }
  const loadEvents =
    (query: InboxQuery): LoadPage<EventRow> =>
    async (window) => {
      const { filter, view } = query
      const page = await client.call('inbox.events', {
        ...window,
        filter,
        groupKey: view.kind === 'events' ? (view.group?.groupKey ?? null) : null,
      })
      noteCounting(query, page, events)
      return page
    }

  /** A large search shows its first rows before all of it is counted. */
  function noteCounting(
    query: InboxQuery,
    page: { readonly counting?: true | undefined },
    list: { refresh(): Promise<void> },
  ): void {
    const isShown = (): boolean => store.getState().query === query
    if (!isShown()) return
    store.setState({ isCounting: page.counting === true })
    if (page.counting === true) setTimeout(() => (isShown() ? void list.refresh() : undefined), recountMs)
  }

  function ask(query: InboxQuery, cursor?: ListCursor): void {
    const { filter, sort, view } = query
    if (view.kind === 'groups') {
      const find: FindRow = (keys) => client.call('inbox.find_row', { kind: 'groups', keys: [...keys], filter, sort })
      groups.open({ load: loadGroups(query), find }, cursor)
    } else {
      const groupKey = view.group?.groupKey ?? null
      // The keys of these rows are event ids.
      const find: FindRow = (keys) =>
        client.call('inbox.find_row', { kind: 'events', keys: keys as EventId[], filter, groupKey })
      events.open({ load: loadEvents(query), find }, cursor)
    }
  }

  function setQuery(query: InboxQuery, cursor?: ListCursor): void {
    store.setState({ query, isCounting: false })
    groupsCursor = undefined
    ask(query, cursor)
    // Time alone moves this count; beside its own list it must not be an older one. The list says what fails.
    if (query.filter.closingWithinMs !== null) loadCounts().catch(() => undefined)
  }

  async function loadCounts(): Promise<void> {
    const counts = await client.call('inbox.counts', {})
    store.setState({ counts: counts.isLoaded ? counts : null, isUnloaded: !counts.isLoaded })
  }

  function showTarget(): void {
    const { query } = store.getState()
    const isGroups = query.view.kind === 'groups'
    const list = isGroups ? groups.store.getState() : events.store.getState()
    // The old rows of another query are still there; its detail would be the wrong one.
    if (list.phase.kind === 'loading') return
    detail.show(isGroups ? groupTarget(groups, query, 0) : eventTarget(events, 0))
    const next = isGroups ? groupTarget(groups, query, 1) : eventTarget(events, 1)
    if (next !== null) detail.prefetch(next)
  }

  groups.store.subscribe((now, before) => {
    if (now.cursor !== before.cursor || now.rows !== before.rows || now.phase !== before.phase) showTarget()
  })
  events.store.subscribe((now, before) => {
    if (now.cursor !== before.cursor || now.rows !== before.rows || now.phase !== before.phase) showTarget()
  })

  function back(): boolean {
    const { query } = store.getState()
    if (query.view.kind !== 'events' || query.view.group === null) return false
    const next: InboxQuery = { ...query, view: { kind: 'groups' } }
    store.setState({ query: next })
    ask(next, groupsCursor)
    return true
  }

  return {
    store,
    groups,
    events,
    detail,
    payloads: createPayloads(client),
    setQuery,
    setFilter: (change) => setQuery(withFilter(store.getState().query, change)),
    setSort: (sort) => setQuery({ ...store.getState().query, sort }),
    toggleGrouping() {
      const { query } = store.getState()
      setQuery({ ...query, view: query.view.kind === 'groups' ? { kind: 'events', group: null } : { kind: 'groups' } })
    },
    openGroup(row) {
      const { query } = store.getState()
      groupsCursor = groups.store.getState().cursor
      const next: InboxQuery = {
        ...query,
        view: { kind: 'events', group: { groupKey: row.groupKey, subject: row.subject } },
      }
      store.setState({ query: next })
      ask(next)
    },
    back,
    goToPlace({ filter, group, groupCursor, eventCursor }) {
      const view: InboxQuery['view'] = eventCursor === null ? { kind: 'groups' } : { kind: 'events', group }
      const query: InboxQuery = { ...openInbox, filter, view }
      store.setState({ query })
      groupsCursor = groupCursor
      ask(query, eventCursor ?? groupCursor)
    },
    async refresh() {
      detail.refresh()
      const { view } = store.getState().query
      await Promise.all([view.kind === 'groups' ? groups.refresh() : events.refresh(), loadCounts()])
      const emptied = view.kind === 'events' && view.group !== null && events.store.getState().total === 0
      if (emptied && store.getState().query.view === view) back()
    },
    reset() {
      store.setState({ query: openInbox, counts: null, isUnloaded: false, isCounting: false })
      detail.show(null)
      detail.refresh()
      setQuery(openInbox)
      // The list says what fails.
      loadCounts().catch(() => undefined)
    },
  }
}

function groupTarget(list: ListStore<GroupRow>, query: InboxQuery, ahead: number): DetailTarget | null {
  const state = list.store.getState()
  const row = ahead === 0 ? list.current(state) : state.rows.get(state.cursor.index + ahead)
  return row === undefined ? null : { kind: 'group', groupKey: row.groupKey, filter: query.filter }
}

function eventTarget(list: ListStore<EventRow>, ahead: number): DetailTarget | null {
  const state = list.store.getState()
  const row = ahead === 0 ? list.current(state) : state.rows.get(state.cursor.index + ahead)
  return row === undefined ? null : { kind: 'event', id: row.id, groupKey: row.groupKey }
}
