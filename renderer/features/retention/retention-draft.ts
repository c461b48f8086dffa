import type { RetentionDays } from '#shared/ipc/retention-calls.ts'
import { type DayField, dayFields } from './messages.ts'

/** Each field as it is typed. */
export type RetentionDraft = Readonly<Record<DayField, string>>

export function draftOf({ eventDays, bodyDays, feedDays }: RetentionDays): RetentionDraft {
  return { eventDays: String(eventDays), bodyDays: String(bodyDays), feedDays: String(feedDays) }
}

/** The days that the draft says, or the field that says none. */
export function readDraft(
  draft: RetentionDraft,
  least: RetentionDays,
): { readonly kind: 'ready'; readonly days: RetentionDays } | { readonly kind: 'bad'; readonly field: DayField } {
  const bad = dayFields.find((field) => !isDays(draft[field], least[field]))
  if (bad !== undefined) return { kind: 'bad', field: bad }
  const [eventDays, bodyDays, feedDays] = [Number(draft.eventDays), Number(draft.bodyDays), Number(draft.feedDays)]
  return { kind: 'ready', days: { eventDays, bodyDays, feedDays } }
}

function isDays(text: string, least: number): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= 36_500
}

/** Only what is otherwise than before. */
export function changeOf(before: RetentionDays, after: RetentionDays): Partial<RetentionDays> {
  return Object.fromEntries(
    dayFields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]),
  )
}
