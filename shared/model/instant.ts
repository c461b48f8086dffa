import { z } from 'zod'

/** ISO-8601 in UTC with milliseconds, as every API of ours speaks it. Stores keep integer milliseconds. */
export const instantSchema = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof instantSchema>

/** The wire form of a time in milliseconds. */
export function toInstant(timeMs: number): Instant {
  return new Date(timeMs).toISOString()
}

/** Milliseconds of a wire time. */
export function toMs(instant: Instant): number {
  return Date.parse(instant)
}
