import type { Doctrine, PolicyField, PolicyFields, ResolvedPolicy, SomeFields } from '#shared/model/policy.ts'
import { overrideText } from './override-messages.ts'
import { fieldNames } from './policy-words.ts'

/** An override while it is written: each field as its controls have it. */
export interface OverrideDraft {
  readonly chosen: ReadonlySet<PolicyField>
  readonly fields: PolicyFields
  /** As it is typed; `fields.statusMap` follows where it can be read. */
  readonly statusText: string
  readonly reason: string
  /** "2026-03-01", or empty: the last day on which it counts. */
  readonly lastDay: string
}

export type OwnerField = keyof Extract<Doctrine, { kind: 'split_ownership' }>['owners']
export const ownerFields: readonly OwnerField[] = [
  'title',
  'description',
  'status',
  'assignee',
  'labels',
  'priority',
  'dueDate',
  'estimate',
]

/** The provider's word until somebody says otherwise. */
export function splitOwners(): Extract<Doctrine, { kind: 'split_ownership' }>['owners'] {
  return {
    title: 'provider',
    description: 'provider',
    status: 'provider',
    assignee: 'provider',
    labels: 'provider',
    priority: 'provider',
    dueDate: 'provider',
    estimate: 'provider',
  }
}

export const statusLines = (map: PolicyFields['statusMap']): string =>
  Object.entries(map)
    .map(([from, to]) => `${from} = ${to}`)
    .join('\n')

/** What the lines say; the first that can't be read where there is one. */
export function readStatusLines(text: string): {
  readonly map: PolicyFields['statusMap']
  readonly bad: string | null
} {
  const map: Record<string, string> = {}
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const at = line.indexOf('=')
    const [from, to] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    if (at === -1 || from === '' || to === '') return { map, bad: line }
    map[from] = to
  }
  return { map, bad: null }
}

/** The last local day on which something counts that ends at `expiresAt`. */
export function lastDayOf(expiresAt: string | null): string {
  if (expiresAt === null) return ''
  const at = new Date(Date.parse(expiresAt) - 1)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** When a local day is over. */
export function endOfDay(day: string): string | null {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined) return null
  return new Date(year, month - 1, date + 1).toISOString()
}

interface OverrideSaid {
  readonly fields: SomeFields
  readonly reason: string
  readonly expiresAt: string | null
}

type Lacking = { readonly kind: 'lacks'; readonly what: string }
const lacks = (what: string): Lacking => ({ kind: 'lacks', what })

/** The chosen fields as the draft has them, or what is wrong with one. */
export function fieldsSaid(
  draft: Pick<OverrideDraft, 'chosen' | 'fields' | 'statusText'>,
): { readonly kind: 'ready'; readonly fields: SomeFields } | Lacking {
  const { chosen } = draft
  const { map: statusMap, bad } = readStatusLines(draft.statusText)
  if (chosen.has('statusMap') && bad !== null) return lacks(overrideText.badStatus(bad))
  const { autoRoute, autoAccept } = draft.fields
  if (chosen.has('autoRoute') && !(isShare(autoRoute.threshold, 0.5) && isShare(autoRoute.margin, 0)))
    return lacks(overrideText.badNumber(fieldNames.autoRoute))
  const { leastDecisions } = autoAccept
  const isEnough = Number.isInteger(leastDecisions) && leastDecisions >= 20 && leastDecisions <= 10_000
  if (chosen.has('autoAccept') && !(isShare(autoAccept.threshold, 0.5) && isEnough))
    return lacks(overrideText.badNumber(fieldNames.autoAccept))
  return { kind: 'ready', fields: chosenOf({ ...draft.fields, statusMap }, chosen) }
}

/** What the draft says, or what it lacks. */
export function saidBy(
  draft: OverrideDraft,
  nowMs: number,
): { readonly kind: 'ready'; readonly said: OverrideSaid } | Lacking {
  if (draft.chosen.size === 0) return lacks(overrideText.nothing)
  const answer = fieldsSaid(draft)
  if (answer.kind === 'lacks') return answer
  const reason = draft.reason.trim()
  if (reason === '') return lacks(overrideText.reasonMissing)
  const expiresAt = endOfDay(draft.lastDay)
  if (expiresAt !== null && Date.parse(expiresAt) <= nowMs) return lacks(overrideText.past)
  return { kind: 'ready', said: { fields: answer.fields, reason, expiresAt } }
}

const isShare = (value: number, least: number): boolean => value >= least && value <= 1

function chosenOf(fields: PolicyFields, chosen: ReadonlySet<PolicyField>): SomeFields {
  const { doctrine, autoRoute, autoAccept, mutedEvents, statusMap, assigneeSync, redeliver } = fields
  return {
    ...(chosen.has('doctrine') && { doctrine }),
    ...(chosen.has('autoRoute') && { autoRoute }),
    ...(chosen.has('autoAccept') && { autoAccept }),
    ...(chosen.has('mutedEvents') && { mutedEvents }),
    ...(chosen.has('statusMap') && { statusMap }),
    ...(chosen.has('assigneeSync') && { assigneeSync }),
    ...(chosen.has('redeliver') && { redeliver }),
  }
}

/** Each field's value, without who said it. */
export function valuesOf({
  doctrine,
  autoRoute,
  autoAccept,
  mutedEvents,
  statusMap,
  assigneeSync,
  redeliver,
}: ResolvedPolicy): PolicyFields {
  return {
    doctrine: doctrine.value,
    autoRoute: autoRoute.value,
    autoAccept: autoAccept.value,
    mutedEvents: mutedEvents.value,
    statusMap: statusMap.value,
    assigneeSync: assigneeSync.value,
    redeliver: redeliver.value,
  }
}
