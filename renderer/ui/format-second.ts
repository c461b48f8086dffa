import { formatMoment, formatTime } from './format.ts'

/** "today 14:20:07", "3 Nov 14:20:07". */
export function formatSecond(nowMs: number, instant: string): string {
  return formatMoment(nowMs, instant).replace(/\d\d:\d\d$/, formatTime(instant))
}
