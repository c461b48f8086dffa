import './event-file-dialog.css'
import { CircleAlert } from 'lucide-react'
import type { FileArrival } from '#shared/ipc/event-file-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { EventFileView } from './event-file-view.tsx'
import { eventFileText } from './messages.ts'

/** A file that was opened, over whatever is on screen; or why it can't be shown. */
export function EventFileDialog(props: { readonly arrival: FileArrival }) {
  const { arrival } = props
  const { overlays, eventFiles } = useConsole()

  function close(): void {
    overlays.close()
    focusListSoon()
  }

  if (arrival.kind === 'opened') {
    return (
      <DialogBox title={arrival.name} onClose={close} size="whole">
        {/* Another file starts at its own first event. */}
        <EventFileView key={`${arrival.name} ${arrival.file.exportedAt}`} file={arrival.file} />
      </DialogBox>
    )
  }
  return (
    <DialogBox title={eventFileText.refusedTitle} onClose={close}>
      <div className="file-refused" role="alert">
        <CircleAlert size={18} aria-hidden="true" />
        <div>
          {arrival.name === '' ? null : <b>{arrival.name}</b>}
          <p>{arrival.message}</p>
        </div>
      </div>
      <div className="form-actions">
        <Button look="primary" isFirst onPress={() => eventFiles.open()}>
          {eventFileText.another}
        </Button>
        <Button onPress={close}>{eventFileText.close}</Button>
      </div>
    </DialogBox>
  )
}
