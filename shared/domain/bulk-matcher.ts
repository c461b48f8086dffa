import type { BulkFilter } from '../model/bulk.ts'
import { toMs } from '../model/instant.ts'
import { compileGlob } from './glob.ts'
import { searchWords } from './search-words.ts'

/** What a filter looks at. Times are in milliseconds. */
export interface WaitingEvent {
  readonly provider: string
  readonly reason: string
  readonly groupKey: string
  readonly installationId: string | null
  readonly resourceName: string | null
  readonly accountLogin: string | null
  readonly title: string
  readonly actorLogin: string | null
  readonly receivedAt: number
  readonly redeliverableUntil: number | null
}

/** Whether a filter asks for an event. Words are those of a search in the console. */
export function bulkMatcher(filter: BulkFilter): (event: WaitingEvent) => boolean {
  const globs = filter.resources?.map(compileGlob)
  const words = filter.text === undefined ? [] : [...new Set(searchWords(filter.text))]
  const from = filter.receivedFrom === undefined ? -Infinity : toMs(filter.receivedFrom)
  const before = filter.receivedBefore === undefined ? Infinity : toMs(filter.receivedBefore)
  const owners = filter.owners?.map((owner) => owner.toLowerCase())
  return (event) =>
    isOneOf(filter.providers, event.provider) &&
    isOneOf(filter.reasons, event.reason) &&
    isOneOf(filter.groupKeys, event.groupKey) &&
    isOneOf(filter.installations, event.installationId) &&
    isOneOf(owners, event.accountLogin?.toLowerCase() ?? null) &&
    event.receivedAt >= from &&
    event.receivedAt < before &&
    isRedeliverable(filter, event.redeliverableUntil) &&
    (globs === undefined || (event.resourceName !== null && globs.some((glob) => glob(event.resourceName ?? '')))) &&
    (words.length === 0 || hasWords(words, event))
}

function isOneOf(wanted: readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value))
}

function isRedeliverable({ redeliverableAfter, redeliverableThrough }: BulkFilter, until: number | null): boolean {
  if (redeliverableAfter === undefined && redeliverableThrough === undefined) return true
  if (until === null) return false
  return (
    (redeliverableAfter === undefined || until > toMs(redeliverableAfter)) &&
    (redeliverableThrough === undefined || until <= toMs(redeliverableThrough))
  )
}

function hasWords(words: readonly string[], { title, actorLogin, resourceName }: WaitingEvent): boolean {
  const theirs = searchWords(`${title} ${actorLogin ?? ''} ${resourceName ?? ''}`)
  return words.every((word) => theirs.some((one) => one.startsWith(word)))
}
