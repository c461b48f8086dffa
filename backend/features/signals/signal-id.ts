import { uuidOf } from '#backend/ids/name-based-id.ts'
import type { SignalId } from '#shared/model/ids.ts'

/** The same event at the same destination is the same signal, whenever and however it got there. */
export function signalIdOf(eventId: string, destination: { readonly kind: string; readonly id: string }): SignalId {
  return `sig_${uuidOf(`signal ${eventId} ${destination.kind} ${destination.id}`)}`
}
