import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { RetentionDays, RetentionHere } from '#shared/ipc/retention-calls.ts'
import { formatCount, formatMoment, formatTime, joinWords, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { meanwhileText } from '../settings/meanwhile-text.ts'

type Told = IpcOutput<'retention.get'>
type Local = IpcOutput<'retention.local'>

export const dayFields = ['eventDays', 'bodyDays', 'feedDays'] as const satisfies readonly (keyof RetentionDays)[]
export type DayField = (typeof dayFields)[number]

const names: Readonly<Record<DayField, string>> = {
  eventDays: 'Events',
  bodyDays: 'Payloads',
  feedDays: 'Removals',
}

const hints: Readonly<Record<DayField, string>> = {
  eventDays: 'From when they came or were decided. What is open or snoozed stays, however old.',
  bodyDays: 'Requests as they came; without its payload an event can’t be looked into, replayed or routed again.',
  feedDays: 'Word of what was removed. A console that was away for longer loads everything again.',
}

const days = (count: number): string => plural(count, 'day', 'days')
const events = (count: number): string => plural(count, 'event', 'events')
const gone = ({ events: whole, bodies }: RetentionHere['now']): string =>
  whole + bodies === 0
    ? 'nothing'
    : joinWords([
        ...(whole === 0 ? [] : [events(whole)]),
        ...(bodies === 0 ? [] : [`the payloads of ${whole === 0 ? events(bodies) : `${formatCount(bodies)} more`}`]),
      ])

const units = ['B', 'KB', 'MB', 'GB'] as const

/** "12.4 MB" */
function bytes(count: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, count)) / 10))
  const value = count / 1024 ** power
  return `${value >= 100 || power === 0 ? Math.round(value) : Number(value.toFixed(1))} ${units[power] ?? ''}`
}

/** What such days remove of what is known here: due at the next clean-up, and within a week. */
function effect(here: RetentionHere): readonly string[] {
  return [
    `Due at the next clean-up: ${gone(here.now)}, of ${events(here.events)} known here.`,
    `Within a week${here.now.events + here.now.bodies === 0 ? '' : ', beside that'}: ${gone(here.inWeek)}.`,
    here.waiting === 0
      ? 'Nothing waits in the Inbox or is snoozed.'
      : `${events(here.waiting)} ${here.waiting === 1 ? 'waits in the Inbox or is snoozed, and stays' : 'wait in the Inbox or are snoozed, and stay'}.`,
  ]
}

/** What a change means beyond that, in the order of the fields. */
function differences(before: RetentionDays, after: RetentionDays): readonly string[] {
  return dayFields.flatMap((field) =>
    before[field] === after[field] ? [] : [`${names[field]}: ${days(before[field])} → ${days(after[field])}`],
  )
}

function last({ last: removed }: Told, nowMs: number): string {
  if (removed === null) return 'Nothing was ever removed, as far as the audit goes back.'
  const { at, events: whole, bodies, changes } = removed
  return `${formatMoment(nowMs, at)}: ${events(whole)}, ${plural(bodies, 'payload', 'payloads')}, word of ${plural(changes, 'removal', 'removals')}.`
}

function setBy({ set, policy }: Told, nowMs: number): string {
  if (policy.version === 0) return 'Nobody: these are Switchboard’s defaults.'
  return set === null ? 'The audit doesn’t say.' : `${isolated(set.actor)}, ${formatMoment(nowMs, set.at)}`
}

export const retentionText = {
  atService: 'At the service',
  here: 'In this console',
  names: (field: DayField) => names[field],
  hints: (field: DayField, least: RetentionDays) => `${hints[field]} At least ${days(least[field])}.`,
  unit: 'days',
  removed: 'What that removes',
  effect,
  differences,
  meanwhile: (field: DayField, before: RetentionDays, now: RetentionDays) =>
    meanwhileText.line(names[field], days(before[field]), days(now[field])),
  counting: 'Counting…',
  save: 'Save',
  reset: 'As before',
  toDefaults: 'Switchboard’s defaults',
  bad: (field: DayField, least: RetentionDays) =>
    `${names[field]}: whole days, from ${formatCount(least[field])} to 36,500.`,
  saved: 'Changed. The next clean-up goes by it, within an hour.',
  conflict: 'Somebody changed this meanwhile. Look at what is so now, then save again.',
  lastName: 'Last clean-up',
  last,
  setName: 'Set by',
  setBy,
  asOfName: 'As of',
  asOf: (at: string) => formatTime(at),
  away: 'The service is away, and what it keeps is known only there. It is asked again by itself.',
  awayStale: (at: string) => `The service is away: this is as of ${formatTime(at)}, and can’t be changed meanwhile.`,
  failed: 'What the service keeps could not be loaded.',
  tryAgain: 'Try again',
  asking: 'Asking the service…',
  local: ({ listBytes, payloadBytes, mostPayloadBytes, outboxBytes }: Local) =>
    [
      ['Lists', `${bytes(listBytes)} for this workspace. They follow the service: what it removes goes here too.`],
      [
        'Payloads',
        `${bytes(payloadBytes)} of at most ${bytes(mostPayloadBytes)} for this workspace. Beyond that those go first that were not looked at for longest; they are asked of the service again.`,
      ],
      ['Decisions', `${bytes(outboxBytes)}, of all workspaces. None is removed by itself.`],
    ] as const,
  localFixed: 'The most that is kept here is set by this version of Switchboard, and can’t be changed.',
} as const
