import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { ListStore } from '../lists/list-store.ts'
import { Button } from './button.tsx'
import { StatePanel } from './state-panel.tsx'

/** A list, or why there is none. */
export function ListStates<R>(props: {
  readonly list: ListStore<R>
  readonly empty: ReactNode
  readonly failedTitle: string
  readonly tryAgain: string
  readonly children: ReactNode
}) {
  const { list } = props
  const phase = useStore(list.store, (state) => state.phase)
  const hasRows = useStore(list.store, (state) => state.rows.size > 0)
  const isEmpty = useStore(list.store, (state) => state.phase.kind === 'ready' && state.total === 0)
  if (phase.kind === 'failed' && !hasRows) {
    return (
      <StatePanel
        icon={CircleAlert}
        title={props.failedTitle}
        role="alert"
        actions={<Button onPress={() => void list.refresh()}>{props.tryAgain}</Button>}
      >
        <p>{phase.message}</p>
      </StatePanel>
    )
  }
  return isEmpty ? props.empty : props.children
}
