import { unreachable } from '#shared/lib/unreachable.ts'
import type { SavedEvents } from '#shared/ipc/event-file-calls.ts'
import type { FilePayload } from '#shared/model/event-file.ts'
import { formatCount, plural } from '../../ui/format.ts'

const events = (count: number): string => plural(count, 'event', 'events')
const eventsOf = (count: number, asked: number): string =>
  count < asked ? `${formatCount(count)} of ${events(asked)}` : events(count)

/** "Saved 12 of 40 events to acme-web.switchboard. 2 are without their payload, and say why." */
function saved(result: Exclude<SavedEvents, { readonly kind: 'cancelled' }>): string {
  const { withoutPayload } = result
  const where = result.kind === 'saved' ? `to ${result.name}` : `as ${result.name}, in your downloads`
  const first = `Saved ${eventsOf(result.events, result.asked)} ${where}.`
  if (withoutPayload === 0) return first
  return `${first} ${formatCount(withoutPayload)} ${withoutPayload === 1 ? 'is' : 'are'} without the payload; the file says why.`
}

function payloadMissing(why: Extract<FilePayload, { readonly kind: 'missing' }>['why']): string {
  switch (why) {
    case 'not_at_hand':
      return 'The payload was not on the machine that saved this file. Ask for it where the event is.'
    case 'gone':
      return 'The service no longer kept this payload when the file was saved.'
    case 'not_text':
      return 'The payload is not text, so it is not in the file.'
    case 'too_large':
      return 'The payload was too large for the file. Ask for this event alone, or open it where it is.'
    default:
      return unreachable(why)
  }
}

export const eventFileText = {
  saved,
  payloadMissing,
  dropHere: 'Drop an event file to look at it',
  dropOne: 'Only one event file (.switchboard) at a time can be dropped here.',
  nothing: 'There is no event under the cursor to save.',
  origin: (when: string, by: string, workspace: string) => `From a file, saved ${when} by ${by} in ${workspace}.`,
  apart: 'Not part of this workspace: nothing here can be decided.',
  count: (count: number, asked: number) => eventsOf(count, asked),
  newestFirst: 'newest first',
  listLabel: 'Events in the file',
  detailLabel: 'Event in the file',
  refusedTitle: 'This file can’t be opened',
  another: 'Open another file…',
  close: 'Close',
} as const
