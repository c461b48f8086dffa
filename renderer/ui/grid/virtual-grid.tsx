import './virtual-grid.css'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ListCursor } from '../../lists/list-state.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { focusRow } from '../focus.ts'
import { GridRow } from './grid-row.tsx'
import type { ScrollScale } from './scroll-scale.ts'
import { rowsOnScreen, scrollHeight, topAfterMove, topToShow } from './scroll-scale.ts'
import { useScrollPlace } from './use-scroll-place.ts'

export interface GridProps<R> {
  readonly list: ListStore<R>
  readonly label: string
  readonly rowHeight: number
  /** The cells of a row, each with role gridcell. */
  readonly cells: (row: R) => ReactNode
  /** Column headers, where the rows are a table. */
  readonly head?: ReactNode
  readonly isMultiselect?: boolean
  readonly onOpen?: (row: R) => void
}

const overscan = 6

/** A list of any length: one tab stop, the row under the cursor always mounted, rows loaded where they are shown. */
export function VirtualGrid<R>(props: GridProps<R>) {
  const { list, rowHeight } = props
  const known = useStore(list.store, (state) => state.total)
  const total = known ?? 0
  const cursor = useStore(list.store, (state) => state.cursor)
  const { ref, place, scale, onScroll, jump, now } = useScrollPlace(total, rowHeight)
  const range = rowsOnScreen(scale, place.top, overscan)
  const previous = useRef<{ readonly cursor: ListCursor; readonly scale: ScrollScale } | null>(null)
  const isMultiselect = props.isMultiselect === true

  useEffect(() => {
    if (range.last >= range.first) list.show(range.first, range.last)
  }, [list, range.first, range.last])

  useLayoutEffect(() => {
    if (scale.viewport === 0) return
    const before = previous.current
    previous.current = { cursor, scale }
    const { top } = now()
    // Just opened: the cursor may stand anywhere.
    const next =
      before === null ? topToShow(scale, top, cursor.index) : topAfterMove({ ...before, top }, { scale, cursor })
    if (next !== top) jump(next)
    const { activeElement } = document
    if (activeElement === document.body || (ref.current?.contains(activeElement) ?? false))
      focusRow(ref.current, cursor.index)
    // Only a moved cursor scrolls; a resized window does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [cursor, total, scale.viewport > 0])

  function onKeyDown(event: KeyboardEvent): void {
    const target = keyTarget(event.key, cursor.index, total, Math.max(1, Math.floor(scale.viewport / rowHeight) - 1))
    if (target !== null && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      if (event.shiftKey && isMultiselect) void list.selectTo(target)
      else list.moveTo(target)
      return
    }
    const isOpen = event.key === 'Enter' || event.key === ' '
    const isOnRow = event.target instanceof Element && event.target.hasAttribute('data-index')
    const row = list.store.getState().rows.get(cursor.index)
    if (!isOpen || !isOnRow || row === undefined) return
    event.preventDefault()
    props.onOpen?.(row)
  }

  const onRowClick = useCallback(
    (event: MouseEvent, index: number): void => {
      const isMark = event.target instanceof Element && event.target.closest('[data-selects]') !== null
      if (isMultiselect && event.shiftKey) void list.selectTo(index)
      else if (isMultiselect && (event.ctrlKey || event.metaKey || isMark)) list.toggle(index)
      else {
        list.deselect()
        list.moveTo(index)
      }
      focusRow(ref.current, list.store.getState().cursor.index)
    },
    [isMultiselect, list, ref],
  )

  const headRows = props.head === undefined ? 0 : 1
  const shown = indices(range.first, range.last, cursor.index, total)
  return (
    <div
      className="grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={total + headRows}
      aria-busy={known === null}
      aria-multiselectable={isMultiselect ? true : undefined}
      onKeyDown={onKeyDown}
    >
      {props.head === undefined ? null : (
        <div role="rowgroup" className="grid-head">
          {props.head}
        </div>
      )}
      <div className="grid-body" role="rowgroup" ref={ref} onScroll={onScroll} data-list>
        <div className="grid-canvas" role="presentation" style={{ height: scrollHeight(scale) }}>
          {shown.map((index) => (
            <GridRow
              key={index}
              list={list}
              index={index}
              top={index * rowHeight - place.shift}
              height={rowHeight}
              rowIndex={index + 1 + headRows}
              isMultiselect={isMultiselect}
              cells={props.cells}
              onClick={onRowClick}
              onOpen={props.onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

function indices(first: number, last: number, cursor: number, total: number): readonly number[] {
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  if (total > 0 && cursor < first) shown.unshift(cursor)
  if (cursor > last && cursor < total) shown.push(cursor)
  return shown
}

function keyTarget(key: string, index: number, total: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'PageDown':
      return index + page
    case 'PageUp':
      return index - page
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
