import type { z } from 'zod'
import type { instantSchema } from './instant-schema.ts'

export type Instant = z.infer<typeof instantSchema>

/** The wire form of a time in milliseconds. */
export function toInstant(timeMs: number): Instant {
  return new Date(timeMs).toISOString()
}

/** Milliseconds of a wire time. */
export function toMs(instant: Instant): number {
  return Date.parse(instant)
}
