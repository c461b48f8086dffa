import type { LucideIcon } from 'lucide-react'
import { CloudOff, LoaderCircle, SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { ServiceList } from '../lists/service-list.ts'
import { Button } from '../ui/button.tsx'
import { StaleBar } from '../ui/stale-bar.tsx'
import { StatePanel } from '../ui/state-panel.tsx'
import type { TableColumn } from '../ui/table-head.tsx'
import { useConsole } from './console-context.ts'
import { statusOf } from './session.ts'
import { TableList } from './table-list.tsx'

/** What a table of the service's rows says in each of its states. */
export interface ServiceTableText {
  readonly title: string
  readonly asking: string
  readonly failed: string
  readonly tryAgain: string
  readonly awayTitle: string
  readonly awayWhy: string
  readonly staleAway: (asOf: string | null) => string
  readonly staleFailed: (message: string) => string
  readonly loaded: (count: number, hasMore: boolean) => string
  readonly loadingMore: string
  readonly loadMore: string
  readonly refresh: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly nothingMatches: string
  readonly clear: string
}

/** Rows that only the service has: the table, how old it is, how much of it is here, or why there is none. */
export function ServiceTable<Q, R>(props: {
  readonly of: ServiceList<Q, R>
  readonly every: Q
  readonly text: ServiceTableText
  readonly icon: LucideIcon
  readonly columns: readonly TableColumn[]
  readonly cells: (row: R) => ReactNode
  readonly tools: ReactNode
  /** What is under way with them. */
  readonly below?: ReactNode
  readonly onOpen?: (row: R) => void
}) {
  const { of, text } = props
  const hasRows = useStore(of.list.store, (state) => state.rows.size > 0)
  return (
    <>
      <div className="list-tools service-tools">{props.tools}</div>
      {props.below}
      {hasRows ? <Stale of={of} text={text} /> : null}
      <Listed {...props} />
      {hasRows ? <Loaded of={of} text={text} /> : null}
    </>
  )
}

function Listed<Q, R>(props: Parameters<typeof ServiceTable<Q, R>>[0]) {
  const { of, every, text, icon } = props
  const { failure, query } = useStore(of.store)
  const { phase, rows } = useStore(of.list.store)
  if (rows.size === 0 && failure?.isAway === true) {
    return (
      <StatePanel
        icon={CloudOff}
        title={text.awayTitle}
        role="status"
        takesFocus
        actions={<Button onPress={() => of.ask({})}>{text.tryAgain}</Button>}
      >
        <p>{text.awayWhy}</p>
      </StatePanel>
    )
  }
  if (rows.size === 0 && phase.kind === 'loading')
    return <StatePanel icon={LoaderCircle} title={text.asking} role="status" takesFocus />
  const isEvery = JSON.stringify(query) === JSON.stringify(every)
  return (
    <TableList
      list={of.list}
      label={text.title}
      columns={props.columns}
      cells={props.cells}
      failedTitle={text.failed}
      tryAgain={text.tryAgain}
      empty={
        isEvery ? (
          <StatePanel icon={icon} title={text.emptyTitle} role="status" takesFocus>
            <p>{text.emptyWhy}</p>
          </StatePanel>
        ) : (
          <StatePanel
            icon={SearchX}
            title={text.nothingMatches}
            role="status"
            actions={<Button onPress={() => of.ask(every)}>{text.clear}</Button>}
          />
        )
      }
      {...(props.onOpen === undefined ? {} : { onOpen: props.onOpen })}
    />
  )
}

type Told<Q, R> = { readonly of: ServiceList<Q, R>; readonly text: ServiceTableText }

/** What is shown is older than it says elsewhere, and why. */
function Stale<Q, R>({ of, text }: Told<Q, R>) {
  const { session } = useConsole()
  const { failure, asOf } = useStore(of.store)
  const isOffline = useStore(session, (state) => statusOf(state)?.connection.kind === 'offline')
  const isAway = isOffline || failure?.isAway === true
  if (failure === null && !isAway) return null
  return (
    <StaleBar tryAgain={text.tryAgain} onTryAgain={() => void of.refresh()}>
      {isAway || failure === null ? text.staleAway(asOf) : text.staleFailed(failure.message)}
    </StaleBar>
  )
}

function Loaded<Q, R>({ of, text }: Told<Q, R>) {
  const { hasMore, isLoadingMore } = useStore(of.store)
  const count = useStore(of.list.store, (state) => state.total ?? 0)
  return (
    <div className="list-tools">
      <span className="loaded">{isLoadingMore ? text.loadingMore : text.loaded(count, hasMore)}</span>
      <span className="end">
        {hasMore && !isLoadingMore ? (
          <Button look="quiet" onPress={() => void of.loadMore()}>
            {text.loadMore}
          </Button>
        ) : null}
        <Button look="quiet" onPress={() => void of.refresh()}>
          {text.refresh}
        </Button>
      </span>
    </div>
  )
}
