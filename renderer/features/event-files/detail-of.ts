import { asSuggested } from '#shared/domain/suggest-mappings/as-suggested.ts'
import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import type { FileEvent } from '#shared/model/event-file.ts'
import type { LoadedPayload } from '../inbox/payload-view.tsx'
import { eventFileText } from './messages.ts'

/** An event of a file in the form that the Inbox shows; it belongs to nothing of the open workspace. */
export function detailOf(event: FileEvent): EventDetail {
  return {
    ...event,
    candidates: event.candidates.map((candidate) => ({ ...asSuggested(candidate), hitRate: null })),
    closesAt: event.redeliverableUntil,
    groupKey: '',
    installationId: null,
    resourceId: null,
    assignee: null,
    declinedBest: null,
    wentTo: null,
    lastMatched: null,
    pausedMappings: [],
  }
}

/** Its payload, as if it had just been read. */
export function payloadOf({ payload }: FileEvent): LoadedPayload {
  return payload.kind === 'kept'
    ? { kind: 'available', body: payload.body, headers: payload.headers, from: 'replica' }
    : { kind: 'left_out', words: eventFileText.payloadMissing(payload.why) }
}
