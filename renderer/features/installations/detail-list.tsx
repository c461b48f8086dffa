import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { TableList } from '../../app/table-list.tsx'
import type { ListStore } from '../../lists/list-store.ts'
import { StatePanel } from '../../ui/state-panel.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { installationText } from './messages.ts'

/** A list of what belongs to the installation under the cursor; how many there are is its name. */
export function DetailList<R>(props: {
  readonly className: string
  readonly list: ListStore<R>
  readonly label: (total: number) => string
  readonly columns: readonly TableColumn[]
  /** The row's cells, each with role gridcell. */
  readonly cells: (row: R) => ReactNode
  readonly empty: { readonly icon: LucideIcon; readonly title: string; readonly why: string }
  readonly onOpen?: (row: R) => void
}) {
  const { className, label, empty, ...table } = props
  const total = useStore(table.list.store, (state) => state.total ?? 0)
  return (
    <div className={`detail-list ${className}`}>
      <TableList
        {...table}
        label={label(total)}
        failedTitle={installationText.failed}
        tryAgain={installationText.tryAgain}
        empty={
          <StatePanel icon={empty.icon} title={empty.title} role="status">
            <p>{empty.why}</p>
          </StatePanel>
        }
      />
    </div>
  )
}
