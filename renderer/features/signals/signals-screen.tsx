import './signals.css'
import { ChartLine, CloudOff, LoaderCircle, SearchX } from 'lucide-react'
import { useStore } from 'zustand'
import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { statusOf } from '../../app/session.ts'
import { TableList } from '../../app/table-list.tsx'
import { Button } from '../../ui/button.tsx'
import { formatAge } from '../../ui/format.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { StaleBar } from '../../ui/stale-bar.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { signalText } from './messages.ts'
import { showEvent } from './show-event.ts'
import { SignalDetail } from './signal-detail.tsx'
import { SignalFilters } from './signal-filters.tsx'
import { SignalState } from './signal-state.tsx'
import { everySignal } from './signals.ts'

const { columns: titles } = signalText
const columns: readonly TableColumn[] = [
  { id: 'when', title: titles.when },
  { id: 'kind', title: titles.kind },
  { id: 'what', title: titles.what },
  { id: 'to', title: titles.to },
  { id: 'state', title: titles.state },
]
const cells = (row: SignalRow) => <SignalCells row={row} />

/** The stream of what projects and feeds got, newest first. */
export function SignalsScreen() {
  const app = useConsole()
  const { signals } = app
  const asOf = useStore(signals.store, (state) => state.asOf)
  const hasRows = useStore(signals.list.store, (state) => state.rows.size > 0)
  return (
    <>
      <ScreenBar asOf={asOf === null ? signalText.notAsked : signalText.asOf(asOf)}>
        <h1>{signalText.title}</h1>
      </ScreenBar>
      <ScreenSplit name="signals" label={signalText.title} list={signals.list} detail={<SignalDetail />}>
        <div className="list-tools">
          <SignalFilters />
        </div>
        {hasRows ? <Stale /> : null}
        <Stream />
        {hasRows ? <Loaded /> : null}
      </ScreenSplit>
    </>
  )
}

function Stream() {
  const app = useConsole()
  const { signals } = app
  const { failure, isLocal, asOf } = useStore(signals.store)
  const { phase, rows } = useStore(signals.list.store)
  if (rows.size === 0 && isLocal) {
    return (
      <StatePanel
        icon={SearchX}
        title={signalText.noneLoadedMatches}
        role="status"
        actions={<Button onPress={() => signals.ask(everySignal)}>{signalText.clear}</Button>}
      >
        <p>{signalText.localAway(asOf)}</p>
      </StatePanel>
    )
  }
  if (rows.size === 0 && failure?.isAway === true) {
    return (
      <StatePanel
        icon={CloudOff}
        title={signalText.awayTitle}
        role="status"
        actions={<Button onPress={() => signals.ask({})}>{signalText.tryAgain}</Button>}
      >
        <p>{signalText.awayWhy}</p>
      </StatePanel>
    )
  }
  if (rows.size === 0 && phase.kind === 'loading')
    return <StatePanel icon={LoaderCircle} title={signalText.asking} role="status" />
  return (
    <TableList
      list={signals.list}
      label={signalText.title}
      columns={columns}
      cells={cells}
      failedTitle={signalText.failed}
      tryAgain={signalText.tryAgain}
      empty={<NoSignals />}
      onOpen={() => void showEvent(app).catch(app.decisions.fail)}
    />
  )
}

/** What is shown is older than it says elsewhere, and why. */
function Stale() {
  const { signals, session } = useConsole()
  const { failure, asOf, isLocal } = useStore(signals.store)
  const isOffline = useStore(session, (state) => statusOf(state)?.connection.kind === 'offline')
  const isAway = isOffline || failure?.isAway === true
  if (failure === null && !isAway) return null
  const away = isLocal ? signalText.localAway(asOf) : signalText.staleAway(asOf)
  return (
    <StaleBar tryAgain={signalText.tryAgain} onTryAgain={() => void signals.refresh()}>
      {isAway || failure === null ? away : signalText.staleFailed(failure.message)}
    </StaleBar>
  )
}

function Loaded() {
  const { signals } = useConsole()
  const { hasMore, isLoadingMore, isLocal } = useStore(signals.store)
  const count = useStore(signals.list.store, (state) => state.total ?? 0)
  const words = isLocal ? signalText.loadedOnly(count) : signalText.loaded(count, hasMore)
  return (
    <div className="list-tools">
      <span className="loaded">{isLoadingMore ? signalText.loadingMore : words}</span>
      {hasMore && !isLoadingMore ? (
        <span className="end">
          <Button look="quiet" onPress={() => void signals.loadMore()}>
            {signalText.loadMore}
          </Button>
        </span>
      ) : null}
    </div>
  )
}

function NoSignals() {
  const { signals } = useConsole()
  const { query } = useStore(signals.store)
  const isEvery = JSON.stringify(query) === JSON.stringify(everySignal)
  if (!isEvery) {
    return (
      <StatePanel
        icon={SearchX}
        title={signalText.nothingMatches}
        role="status"
        actions={<Button onPress={() => signals.ask(everySignal)}>{signalText.clear}</Button>}
      />
    )
  }
  return (
    <StatePanel icon={ChartLine} title={signalText.noneTitle} role="status">
      <p>{signalText.noneWhy}</p>
    </StatePanel>
  )
}

function SignalCells(props: { readonly row: SignalRow }) {
  const { row } = props
  const age = useNow((now) => formatAge(now, row.occurredAt))
  const isRetracted = row.retractedAt !== null
  return (
    <>
      <span role="gridcell" className="quiet">
        {age}
      </span>
      <span role="gridcell" className="with-mark">
        <ProviderMark provider={row.provider} />
        <span>{row.kind ?? row.payload.type}</span>
      </span>
      <span role="gridcell" className={isRetracted ? 'strong retracted' : 'strong'}>
        {row.payload.title}
      </span>
      <span role="gridcell">{row.destinationName}</span>
      <span role="gridcell">
        <SignalState row={row} />
      </span>
    </>
  )
}
