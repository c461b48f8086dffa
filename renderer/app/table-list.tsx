import type { ReactNode } from 'react'
import { useCallback } from 'react'
import type { ListStore } from '../lists/list-store.ts'
import { VirtualGrid } from '../ui/grid/virtual-grid.tsx'
import { ListStates } from '../ui/list-states.tsx'
import type { TableColumn } from '../ui/table-head.tsx'
import { TableHead } from '../ui/table-head.tsx'
import { useRowHeight } from './use-row-height.ts'

/** A list as a table of one-line rows, or why there is none. */
export function TableList<R>(props: {
  readonly list: ListStore<R>
  readonly label: string
  readonly columns: readonly TableColumn[]
  /** The row's cells, each with role gridcell. */
  readonly cells: (row: R) => ReactNode
  readonly empty: ReactNode
  readonly failedTitle: string
  readonly tryAgain: string
  readonly onOpen?: (row: R) => void
}) {
  const { list, columns, cells } = props
  const rowHeight = useRowHeight('plain')
  // Rows are drawn again only when this changes.
  const rowCells = useCallback(
    (row: R) => (
      <div className="table-row" role="presentation">
        {cells(row)}
      </div>
    ),
    [cells],
  )
  return (
    <ListStates list={list} failedTitle={props.failedTitle} tryAgain={props.tryAgain} empty={props.empty}>
      <VirtualGrid
        list={list}
        label={props.label}
        rowHeight={rowHeight}
        head={<TableHead columns={columns} />}
        cells={rowCells}
        {...(props.onOpen === undefined ? {} : { onOpen: props.onOpen })}
      />
    </ListStates>
  )
}
