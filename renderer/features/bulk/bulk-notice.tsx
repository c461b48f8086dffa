import './bulk-dialog.css'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { isMoving } from './bulk-work.ts'
import { bulkText } from './messages.ts'

/** What goes on behind the list, and the way back to it. */
export function BulkNotice() {
  const { bulks, overlays } = useConsole()
  const work = useStore(bulks.store, (state) => state.work)
  const isOpen = useStore(overlays.store, ({ overlay }) => overlay.kind === 'bulk')
  if (isOpen || work === null || work.bulk === null) return null
  const isOver = !isMoving(work)
  return (
    <div className="bulk-notice">
      <span className="number">{isOver ? bulkText.over(work.bulk) : bulkText.notice(work.bulk)}</span>
      <Button look="quiet" onPress={() => bulks.show()}>
        {bulkText.showAgain}
      </Button>
    </div>
  )
}
