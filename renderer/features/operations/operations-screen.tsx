import './operations.css'
import { ListChecks } from 'lucide-react'
import { useStore } from 'zustand'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { useRowHeight } from '../../app/use-row-height.ts'
import { formatAge } from '../../ui/format.ts'
import { VirtualGrid } from '../../ui/grid/virtual-grid.tsx'
import { ListStates } from '../../ui/list-states.tsx'
import { Segments } from '../../ui/segments.tsx'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { TableHead } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { operationText } from './messages.ts'
import { OperationDetail } from './operation-detail.tsx'

const { columns } = operationText
const head = (
  <TableHead
    columns={[
      { id: 'label', title: columns.label },
      { id: 'state', title: columns.state },
      { id: 'when', title: columns.when, isRight: true },
    ]}
  />
)
const cells = (row: OpView) => <OperationCells op={row} />
const scopes = ['all', 'waiting', 'attention'] as const

/** The outbox: nothing that was decided is ever hidden. */
export function OperationsScreen() {
  const { operations } = useConsole()
  const rowHeight = useRowHeight('plain')
  const scope = useStore(operations.store, (state) => state.scope)
  return (
    <>
      <ScreenBar>
        <h1>{operationText.title}</h1>
        <Segments
          label={operationText.scopeLabel}
          value={scope}
          choices={scopes.map((id) => ({ id, label: operationText.scope(id) }))}
          onChoose={operations.show}
        />
      </ScreenBar>
      <ScreenSplit name="operations" label={operationText.title} list={operations.list} detail={<OperationDetail />}>
        <ListStates
          list={operations.list}
          failedTitle={operationText.failed}
          tryAgain={operationText.tryAgain}
          empty={
            <StatePanel icon={ListChecks} title={operationText.empty(scope)} role="status" takesFocus>
              <p>{operationText.emptyWhy}</p>
            </StatePanel>
          }
        >
          <VirtualGrid
            list={operations.list}
            label={operationText.title}
            rowHeight={rowHeight}
            head={head}
            cells={cells}
          />
        </ListStates>
      </ScreenSplit>
    </>
  )
}

function OperationCells(props: { readonly op: OpView }) {
  const { op } = props
  const words = operationText.stateWords(op.state)
  const when = useNow((now) => formatAge(now, op.decidedAt))
  return (
    <div className="table-row" role="presentation">
      <span role="gridcell" title={op.label}>
        {op.undoneBy === null ? op.label : <s className="quiet">{op.label}</s>}
      </span>
      <span role="gridcell">
        <Status tone={words.tone} sign={words.sign}>
          {words.word}
        </Status>
      </span>
      <span role="gridcell" className="right quiet">
        {when}
      </span>
    </div>
  )
}
