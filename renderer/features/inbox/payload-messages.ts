import type { EventDetail } from '#shared/ipc/inbox-calls.ts'

export const payloadText = {
  label: 'Payload',
  title: (event: EventDetail, isNewest: boolean) => {
    const what = event.action === null ? event.type : `${event.type}, ${event.action}`
    return `${isNewest ? 'Newest event' : 'Event'}: ${what}, ${shortId(event.deliveryId)}`
  },
  compare: 'Compare with the last match',
  stopComparing: 'Stop comparing',
  headers: 'Headers',
  copy: 'Copy',
  copied: 'Payload copied',
  notCopied: 'The payload could not be copied',
  loading: 'Loading the payload…',
  noComparison: 'The payload of the last match is not here, so there is nothing to compare with.',
  why: {
    offline:
      'This payload is kept at the service and was not fetched yet. It appears once the service can be reached; deciding works without it.',
    gone: 'The service no longer keeps this payload. What was read from it is above.',
    too_large:
      'This payload is larger than 4 MB and is not shown. The raw request is kept at the service; deciding works without it.',
    not_text: 'The payload is not text that could be shown. The raw request is kept at the service.',
  },
} as const

/** "7f3c…a91d" */
function shortId(id: string): string {
  return id.length <= 12 ? id : `${id.slice(0, 4)}…${id.slice(-4)}`
}
