import './dead-letters.css'
import { CloudOff, LoaderCircle, MailCheck } from 'lucide-react'
import { useStore } from 'zustand'
import type { DeadLetterRow } from '#shared/ipc/dead-letter-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { TableList } from '../../app/table-list.tsx'
import { Button } from '../../ui/button.tsx'
import { formatAge, formatCount } from '../../ui/format.ts'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { StaleBar } from '../../ui/stale-bar.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { showEvent } from './decide-letter.ts'
import { LetterDetail } from './letter-detail.tsx'
import { letterText } from './messages.ts'

const { columns: titles } = letterText
const columns: readonly TableColumn[] = [
  { id: 'when', title: titles.when },
  { id: 'what', title: titles.what },
  { id: 'to', title: titles.to },
  { id: 'attempts', title: titles.attempts, isRight: true },
  { id: 'state', title: titles.state },
]
const cells = (row: DeadLetterRow) => <LetterCells row={row} />

/** Messages that no sink has taken, the one that failed last first. */
export function DeadLettersView() {
  const { letters } = useConsole()
  const hasRows = useStore(letters.list.store, (state) => state.rows.size > 0)
  return (
    <ScreenSplit name="dead-letters" label={letterText.title} list={letters.list} detail={<LetterDetail />}>
      {hasRows ? <Stale /> : null}
      <Listed />
      {hasRows ? <Loaded /> : null}
    </ScreenSplit>
  )
}

function Listed() {
  const app = useConsole()
  const { letters } = app
  const failure = useStore(letters.store, (state) => state.failure)
  const { phase, rows } = useStore(letters.list.store)
  if (rows.size === 0 && failure?.isAway === true) {
    return (
      <StatePanel
        icon={CloudOff}
        title={letterText.awayTitle}
        role="status"
        takesFocus
        actions={<Button onPress={() => void letters.refresh()}>{letterText.tryAgain}</Button>}
      >
        <p>{letterText.awayWhy}</p>
      </StatePanel>
    )
  }
  if (rows.size === 0 && phase.kind === 'loading')
    return <StatePanel icon={LoaderCircle} title={letterText.asking} role="status" takesFocus />
  return (
    <TableList
      list={letters.list}
      label={letterText.title}
      columns={columns}
      cells={cells}
      failedTitle={letterText.failed}
      tryAgain={letterText.tryAgain}
      empty={
        <StatePanel icon={MailCheck} title={letterText.emptyTitle} role="status" takesFocus>
          <p>{letterText.emptyWhy}</p>
        </StatePanel>
      }
      onOpen={(row) => void showEvent(app, row).catch(app.decisions.fail)}
    />
  )
}

/** What is shown is older than it says elsewhere, and why. */
function Stale() {
  const { letters, session } = useConsole()
  const { failure, asOf } = useStore(letters.store)
  const isOffline = useStore(session, (state) => statusOf(state)?.connection.kind === 'offline')
  const isAway = isOffline || failure?.isAway === true
  if (failure === null && !isAway) return null
  return (
    <StaleBar tryAgain={letterText.tryAgain} onTryAgain={() => void letters.refresh()}>
      {isAway || failure === null ? letterText.staleAway(asOf) : letterText.staleFailed(failure.message)}
    </StaleBar>
  )
}

function Loaded() {
  const { letters } = useConsole()
  const { hasMore, isLoadingMore, total } = useStore(letters.store)
  const count = useStore(letters.list.store, (state) => state.total ?? 0)
  return (
    <div className="list-tools">
      <span className="loaded">{isLoadingMore ? letterText.loadingMore : letterText.loaded(count, total)}</span>
      {hasMore && !isLoadingMore ? (
        <span className="end">
          <Button look="quiet" onPress={() => void letters.loadMore()}>
            {letterText.loadMore}
          </Button>
        </span>
      ) : null}
    </div>
  )
}

function LetterCells(props: { readonly row: DeadLetterRow }) {
  const { row } = props
  const age = useNow((now) => formatAge(now, row.updatedAt))
  const { word, ...look } = letterText.stateWords(row)
  return (
    <>
      <span role="gridcell" className="quiet">
        {age}
      </span>
      <span role="gridcell" className="strong" title={letterText.titleOf(row)}>
        {letterText.titleOf(row)}
      </span>
      <span role="gridcell">{row.destinationName}</span>
      <span role="gridcell" className="right quiet">
        {formatCount(row.attempts)}
      </span>
      <span role="gridcell">
        <Status {...look}>{word}</Status>
      </span>
    </>
  )
}
