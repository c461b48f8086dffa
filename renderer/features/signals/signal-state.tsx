import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import { Status } from '../../ui/status.tsx'
import { signalText } from './messages.ts'

/** Whether it still stands, or the decision that routed it was taken back. Whether a sink got it is not known here. */
export function SignalState(props: { readonly row: Pick<SignalRow, 'retractedAt'> }) {
  return props.row.retractedAt === null ? (
    <span title={signalText.standingWhy}>
      <Status tone="ok">{signalText.standing}</Status>
    </span>
  ) : (
    <Status tone="warn" sign="↩">
      {signalText.retracted}
    </Status>
  )
}
