import type { Random } from './random.ts'

const quarterMs = 15 * 60_000

/** How busy an hour is: people work in the daytime, on five days of the week; machines never sleep. */
function busyness(timeMs: number): number {
  const time = new Date(timeMs)
  const hour = time.getUTCHours()
  const weekend = time.getUTCDay() === 0 || time.getUTCDay() === 6
  const daytime = hour >= 7 && hour < 18 ? 1 : hour >= 6 && hour < 22 ? 0.35 : 0.08
  return weekend ? 0.12 + daytime * 0.25 : daytime
}

/** `count` rising times over the days before `anchorMs`, dense where people work; the newest one is two minutes old. */
export function spreadTimes(options: { count: number; days: number; anchorMs: number; random: Random }): number[] {
  const { count, days, anchorMs, random } = options
  const lastMs = anchorMs - 2 * 60_000
  const firstMs = lastMs - days * 24 * 3_600_000
  const quarters: { readonly startMs: number; readonly upTo: number }[] = []
  let total = 0
  for (let startMs = firstMs; startMs < lastMs; startMs += quarterMs) {
    // Whatever the time of day is, something has just happened.
    const recent = lastMs - startMs <= 3 * 3_600_000 ? 0.6 : 0
    total += Math.max(busyness(startMs), recent)
    quarters.push({ startMs, upTo: total })
  }
  const times: number[] = []
  let quarter = 0
  for (let index = 0; index < count; index += 1) {
    const wanted = ((index + random.next()) / count) * total
    while ((quarters[quarter]?.upTo ?? total) < wanted && quarter < quarters.length - 1) quarter += 1
    const { startMs = firstMs, upTo = total } = quarters[quarter] ?? {}
    const before = quarters[quarter - 1]?.upTo ?? 0
    const share = upTo > before ? (wanted - before) / (upTo - before) : 0
    times.push(Math.min(lastMs, Math.floor(startMs + Math.min(share, 1) * quarterMs)))
  }
  times[count - 1] = lastMs
  return times
}
