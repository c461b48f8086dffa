import './inbox-screen.css'
import { ArrowDownWideNarrow, ChevronLeft } from 'lucide-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { parseSearch, printFilter } from '#shared/domain/inbox-language.ts'
import { isResolved } from '#shared/domain/is-resolved.ts'
import { useConsole } from '../../app/console-context.ts'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Splitter } from '../../ui/splitter.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import { BulkNotice } from '../bulk/bulk-notice.tsx'
import { DetailPane } from './detail-pane.tsx'
import { InboxList, NoRows, useListStanding } from './inbox-list.tsx'
import { groupSorts } from './inbox-query.ts'
import { inboxText } from './messages.ts'
import { SearchBar } from './search-bar.tsx'
import { searchText } from './search-messages.ts'

export function InboxScreen() {
  const split = useRef<HTMLDivElement>(null)
  const standing = useListStanding()
  const { bulks } = useConsole()
  const isAll = useStore(bulks.store, (state) => state.all !== null)
  return (
    <>
      <ScreenBar>
        <h1 className="unseen">{inboxText.title}</h1>
        <SearchBar />
        <GroupingToggle />
        <OrderMenu />
      </ScreenBar>
      <SearchDoubts />
      <BulkNotice />
      {standing === 'rows' ? (
        <div className="split" ref={split}>
          <section className={isAll ? 'list-pane all-selected' : 'list-pane'} aria-label={inboxText.title}>
            <ListHead />
            <InboxList />
            <Splitter label={inboxText.splitter} split={split} />
          </section>
          <DetailPane />
        </div>
      ) : (
        <section className="no-rows" aria-label={inboxText.title}>
          <NoRows standing={standing} />
        </section>
      )}
    </>
  )
}

/** Says wherever a search was not taken as it may have been meant. */
function SearchDoubts() {
  const { inbox } = useConsole()
  const filter = useStore(inbox.store, (state) => state.query.filter)
  const sentences = new Set(parseSearch(printFilter(filter)).doubts.map((doubt) => searchText.doubt(doubt)))
  return (
    <div role="status">
      {[...sentences].map((sentence) => (
        <p key={sentence} className="search-doubt">
          ▲ {sentence}
        </p>
      ))}
    </div>
  )
}

function GroupingToggle() {
  const { inbox } = useConsole()
  const isGrouped = useStore(inbox.store, ({ query }) => query.view.kind === 'groups' || query.view.group !== null)
  return (
    <ToggleButton isOn={isGrouped} onPress={() => inbox.toggleGrouping()}>
      {inboxText.groupByDecision}
    </ToggleButton>
  )
}

function OrderMenu() {
  const { inbox } = useConsole()
  const sort = useStore(inbox.store, (state) => state.query.sort)
  const isGroups = useStore(inbox.store, (state) => state.query.view.kind === 'groups')
  if (!isGroups) return null
  return (
    <MenuButton
      className="button plain"
      label={inboxText.orderLabel(sort)}
      choices={groupSorts.map((each) => ({
        id: each,
        label: inboxText.sort(each),
        isOn: each === sort,
        run: () => inbox.setSort(each),
      }))}
    >
      <ArrowDownWideNarrow size={14} aria-hidden="true" />
      {inboxText.sort(sort)}
    </MenuButton>
  )
}

function ListHead() {
  const { inbox } = useConsole()
  const view = useStore(inbox.store, (state) => state.query.view)
  const groups = useStore(inbox.groups.store, (state) => state.total)
  const events = useStore(inbox.groups.store, (state) => state.events)
  const single = useStore(inbox.events.store, (state) => state.total)
  const isCounting = useStore(inbox.store, (state) => state.isCounting)
  const isDecided = useStore(inbox.store, ({ query }) => isResolved(query.filter.state))
  const counting = isCounting ? <span className="hint">{inboxText.stillCounting}</span> : null
  if (view.kind === 'events' && view.group !== null) {
    return (
      <nav className="list-head" aria-label={inboxText.breadcrumb}>
        <ChevronLeft size={14} aria-hidden="true" />
        <LinkButton onPress={() => inbox.back()}>{inboxText.allGroups}</LinkButton>
        <b>{view.group.subject}</b>
        <span className="number">{single === null ? '' : inboxText.events(single)}</span>
        {counting}
      </nav>
    )
  }
  if (view.kind === 'events') {
    return (
      <div className="list-head">
        <b className="number">{single === null ? inboxText.counting : inboxText.events(single)}</b>
        {counting}
        <span className="hint">{inboxText.newestFirst}</span>
      </div>
    )
  }
  return (
    <div className="list-head">
      <b className="number">{groups === null ? inboxText.counting : inboxText.groups(groups)}</b>
      <span className="number">{events === null ? '' : inboxText.events(events)}</span>
      {counting}
      {isDecided ? null : <span className="hint">{inboxText.oneDecision}</span>}
    </div>
  )
}
