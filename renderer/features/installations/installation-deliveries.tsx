import './tabs.css'
import { CircleAlert, CloudOff, LoaderCircle, Webhook } from 'lucide-react'
import { useStore } from 'zustand'
import type { DeliveryRow } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { formatAge } from '../../ui/format.ts'
import { StaleBar } from '../../ui/stale-bar.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useIsAway } from '../records/use-is-away.ts'
import { DetailList } from './detail-list.tsx'
import { showTabRow } from './show-tab-row.ts'
import { deliveryText } from './tab-messages.ts'
import { TabRowBar } from './tab-row-bar.tsx'

const { columns: titles } = deliveryText
const columns: readonly TableColumn[] = [
  { id: 'event', title: titles.event },
  { id: 'delivery', title: titles.delivery },
  { id: 'outcome', title: titles.outcome },
  { id: 'proven', title: titles.proven },
  { id: 'received', title: titles.received, isRight: true },
]
const cells = (row: DeliveryRow) => <DeliveryCells row={row} />

/** What came last through the installation under the cursor, and what became of it. */
export function InstallationDeliveries() {
  const app = useConsole()
  const { deliveries } = app.installations
  const { asOf, hasMore } = useStore(deliveries.store)
  const count = useStore(deliveries.list.store, (state) => state.total ?? 0)
  if (asOf === null) return <NotLoaded />
  return (
    <>
      <Stale asOf={asOf} />
      <DetailList
        className="deliveries"
        list={deliveries.list}
        label={deliveryText.count}
        columns={columns}
        cells={cells}
        empty={{ icon: Webhook, title: deliveryText.noneTitle, why: deliveryText.noneWhy }}
        onOpen={() => void showTabRow(app).catch(app.decisions.fail)}
      />
      {count === 0 ? null : <p className="deliveries-note">{deliveryText.shown(count, hasMore, asOf)}</p>}
      <TabRowBar list={deliveries.list}>{deliveryText.show}</TabRowBar>
    </>
  )
}

/** Nothing of this installation was loaded so far, and why. */
function NotLoaded() {
  const { deliveries } = useConsole().installations
  const failure = useStore(deliveries.store, (state) => state.failure)
  if (failure === null) return <StatePanel icon={LoaderCircle} title={deliveryText.asking} role="status" />
  const { isAway, message } = failure
  return (
    <StatePanel
      icon={isAway ? CloudOff : CircleAlert}
      title={isAway ? deliveryText.awayTitle : deliveryText.failed}
      role={isAway ? 'status' : 'alert'}
      actions={<Button onPress={() => void deliveries.refresh()}>{deliveryText.tryAgain}</Button>}
    >
      <p>{isAway ? deliveryText.awayWhy : message}</p>
    </StatePanel>
  )
}

function Stale(props: { readonly asOf: string }) {
  const { deliveries } = useConsole().installations
  const failure = useStore(deliveries.store, (state) => state.failure)
  const isOffline = useIsAway()
  const isAway = isOffline || failure?.isAway === true
  if (failure === null && !isAway) return null
  return (
    <StaleBar tryAgain={deliveryText.tryAgain} onTryAgain={() => void deliveries.refresh()}>
      {isAway || failure === null ? deliveryText.staleAway(props.asOf) : deliveryText.staleFailed(failure.message)}
    </StaleBar>
  )
}

function DeliveryCells(props: { readonly row: DeliveryRow }) {
  const { row } = props
  const age = useNow((now) => formatAge(now, row.receivedAt))
  const outcome = deliveryText.outcome(row.outcome)
  const proof = deliveryText.proof(row.authenticatedBy)
  return (
    <>
      <span role="gridcell" title={row.resourceName ?? undefined}>
        {deliveryText.event(row)}
      </span>
      <span role="gridcell" className="quiet" title={row.deliveryId}>
        {row.deliveryId}
      </span>
      <span role="gridcell">
        <Status tone={outcome.tone} sign={outcome.sign}>
          {outcome.word}
        </Status>
      </span>
      <span role="gridcell" title={proof.why}>
        <Status tone={proof.tone} sign={proof.sign}>
          {proof.word}
        </Status>
      </span>
      <span role="gridcell" className="right quiet">
        {age}
      </span>
    </>
  )
}
