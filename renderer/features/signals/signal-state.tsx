import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import { Status } from '../../ui/status.tsx'
import { signalText } from './messages.ts'

/** Whether it still stands, or the decision that sent it was taken back. */
export function SignalState(props: { readonly row: Pick<SignalRow, 'retractedAt'> }) {
  return props.row.retractedAt === null ? (
    <Status tone="ok">{signalText.sent}</Status>
  ) : (
    <Status tone="warn" sign="↩">
      {signalText.retracted}
    </Status>
  )
}
