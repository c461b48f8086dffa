import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'

/** How many rows of the shown list are selected. */
export function useSelectionSize(): number {
  const { inbox } = useConsole()
  const isGroups = useStore(inbox.store, (state) => state.query.view.kind === 'groups')
  const groups = useStore(inbox.groups.store, (state) => state.selection.rows.size)
  const events = useStore(inbox.events.store, (state) => state.selection.rows.size)
  return isGroups ? groups : events
}
