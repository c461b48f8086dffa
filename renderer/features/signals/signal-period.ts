/** When signals occurred. */
export type SignalPeriod =
  | { readonly kind: 'any' }
  | { readonly kind: 'last'; readonly span: keyof typeof spansMs }
  /** Either end may be open. */
  | { readonly kind: 'between'; readonly after: string | null; readonly before: string | null }

const hourMs = 3_600_000
const spansMs = { hour: hourMs, day: 24 * hourMs, week: 7 * 24 * hourMs } as const

export const anyTime: SignalPeriod = { kind: 'any' }
export const lastSpans = ['hour', 'day', 'week'] as const satisfies readonly (keyof typeof spansMs)[]

/** Its ends as the service is asked for them, both exclusive. */
export function boundsOf(
  period: SignalPeriod,
  nowMs: number,
): { readonly after: string | null; readonly before: string | null } {
  switch (period.kind) {
    case 'any':
      return { after: null, before: null }
    case 'last':
      return { after: new Date(nowMs - spansMs[period.span]).toISOString(), before: null }
    case 'between':
      return { after: period.after, before: period.before }
  }
}

/** The moment that a `datetime-local` field says, in the operator's time zone; null where it says none. */
export function instantOfField(value: string): string | null {
  const time = new Date(value).getTime()
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** What a `datetime-local` field shows of a moment. */
export function fieldOfInstant(instant: string | null): string {
  if (instant === null) return ''
  const at = new Date(instant)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
