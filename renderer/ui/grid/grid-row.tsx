import type { MouseEvent, ReactNode } from 'react'
import { memo } from 'react'
import { useStore } from 'zustand'
import type { ListStore } from '../../lists/list-store.ts'

interface GridRowProps<R> {
  readonly list: ListStore<R>
  readonly index: number
  readonly top: number
  readonly height: number
  readonly rowIndex: number
  readonly isMultiselect: boolean
  readonly cells: (row: R) => ReactNode
  readonly onClick: (event: MouseEvent, index: number) => void
  readonly onOpen: ((row: R) => void) | undefined
}

/** One row; a skeleton until it is loaded. Keyed by place, so that focus stays where the operator looks. */
function Row<R>(props: GridRowProps<R>) {
  const { list, index, onOpen } = props
  const row = useStore(list.store, (state) => state.rows.get(index))
  const isCurrent = useStore(list.store, (state) => state.cursor.index === index)
  const isSelected = useStore(list.store, (state) => row !== undefined && state.selection.rows.has(list.keyOf(row)))
  return (
    <div
      className="grid-row"
      role="row"
      aria-rowindex={props.rowIndex}
      aria-selected={props.isMultiselect ? isSelected : isCurrent}
      data-index={index}
      data-current={isCurrent ? '' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      onClick={(event) => props.onClick(event, index)}
      onDoubleClick={() => (row === undefined ? undefined : onOpen?.(row))}
    >
      {row === undefined ? <SkeletonCell /> : props.cells(row)}
    </div>
  )
}

function SkeletonCell() {
  return (
    <div role="gridcell" className="skeleton">
      <span />
      <span />
      <div className="unseen">Loading</div>
    </div>
  )
}

// memo() forgets type parameters; the cast gives back the ones it was given.
export const GridRow = memo(Row) as typeof Row
