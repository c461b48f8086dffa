import type { RetentionDays } from '#shared/ipc/retention-calls.ts'
import { type DayField, dayFields } from './messages.ts'

/** Each field as it is typed. */
export type RetentionDraft = Readonly<Record<DayField, string>>

export function draftOf({ eventDays, bodyDays, feedDays }: RetentionDays): RetentionDraft {
  return { eventDays: String(eventDays), bodyDays: String(bodyDays), feedDays: String(feedDays) }
}

/** A draft, and what each of its fields began from. */
export interface Writing {
  readonly draft: RetentionDraft
  readonly basis: RetentionDays
}

/** What somebody is writing stays, with what it began from; what nobody touched follows. */
export function follow({ draft, basis }: Writing, now: RetentionDays): Writing {
  const followed = dayFields.filter((field) => [String(basis[field]), String(now[field])].includes(draft[field]))
  const taken = Object.fromEntries(followed.map((field) => [field, now[field]]))
  const typed = Object.fromEntries(followed.map((field) => [field, String(now[field])]))
  return { draft: { ...draft, ...typed }, basis: { ...basis, ...taken } }
}

/** Fields that somebody else changed while they are written here. */
export function changedMeanwhile({ basis }: Writing, now: RetentionDays): readonly DayField[] {
  return dayFields.filter((field) => basis[field] !== now[field])
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
