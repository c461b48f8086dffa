import { percent } from '#shared/domain/suggest-mappings/share.ts'

const integer = new Intl.NumberFormat('en')
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 0 })
const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const hourMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const dayMonthYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** "1,204" */
export function formatCount(count: number): string {
  return integer.format(count)
}

/** "1 event", "1,204 events" */
export function plural(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** "09:41:07" in the operator's time zone. */
export function formatTime(instant: string): string {
  return timeOfDay.format(new Date(instant))
}

/** "now", "2 min", "14 h", "3 d": how long ago, in one unit. */
export function formatAge(nowMs: number, instant: string): string {
  const age = Math.max(0, nowMs - Date.parse(instant))
  if (age < minuteMs) return 'now'
  return formatSpan(age)
}

/** A span in its largest whole unit: "2 min", "14 h", "3 d". */
export function formatSpan(spanMs: number): string {
  if (spanMs < hourMs) return `${Math.max(1, Math.floor(spanMs / minuteMs))} min`
  if (spanMs < 2 * dayMs) return `${Math.floor(spanMs / hourMs)} h`
  return `${formatCount(Math.floor(spanMs / dayMs))} d`
}

/** "today 14:20", "yesterday 14:20", "3 Nov 14:20", "3 Nov 2025 14:20". */
export function formatMoment(nowMs: number, instant: string): string {
  const then = new Date(instant)
  const now = new Date(nowMs)
  const days = Math.round((startOfDay(now) - startOfDay(then)) / dayMs)
  const time = hourMinute.format(then)
  if (days === 0) return `today ${time}`
  if (days === 1) return `yesterday ${time}`
  if (days === -1) return `tomorrow ${time}`
  const sameYear = then.getFullYear() === now.getFullYear()
  return `${(sameYear ? dayMonth : dayMonthYear).format(then)} ${time}`
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** How long a provider would still send it again. */
export interface RedeliveryClock {
  readonly kind: 'running' | 'closing' | 'over' | 'none'
  /** "9 h", where it runs. */
  readonly left: string
}

/** The clock of an item: `closing` within a day, `over` where the provider has one and it has run out. */
export function redeliveryClock(nowMs: number, closesAt: string | null, hasWindow: boolean): RedeliveryClock {
  if (closesAt === null) return { kind: hasWindow ? 'over' : 'none', left: '' }
  const left = Date.parse(closesAt) - nowMs
  if (left <= 0) return { kind: 'over', left: '' }
  return { kind: left <= dayMs ? 'closing' : 'running', left: formatSpan(left) }
}

/** "64 %", as routing says it in its steps. */
export function formatConfidence(confidence: number): string {
  return percent(confidence)
}

/** "2,019", "12K", where there is room for five characters. */
export function formatShortCount(count: number): string {
  return count < 10_000 ? formatCount(count) : short.format(count)
}

/** "Mapped x to Y" → "mapped x to Y", inside a sentence. Only for our own labels, which begin with a verb: a cause may begin with a name. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** "Billing", "Billing and Search", "Billing, Search and Web". */
export function joinWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
