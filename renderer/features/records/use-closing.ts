import { useConsole } from '../../app/console-context.ts'
import { focusListSoon } from '../../ui/focus.ts'
import type { RecordAsk } from './record-ask.ts'

/** Closes what is asked about a record, and leads back to where it was asked. */
export function useClosing(ask: RecordAsk): () => void {
  const { overlays } = useConsole()
  return () => {
    // What was asked may be answered after something else was opened, which stays.
    const { overlay } = overlays.store.getState()
    if (overlay.kind !== 'record' || overlay.ask !== ask) return
    if (ask.verb === 'offboard') return overlays.open({ kind: 'members' })
    overlays.close()
    focusListSoon()
  }
}
