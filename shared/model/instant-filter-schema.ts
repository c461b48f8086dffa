import { z } from 'zod'
import { toInstant } from './instant.ts'

const dateTime = z.iso.datetime({ offset: true })
/** UTC knows a 60th second, JavaScript doesn't: it begins with the next minute. */
const leapSecond = /:60(?=[.Z+-])/

/**
 * A time that somebody filters by: RFC 3339, with or without fractions, in UTC or with an offset. It is read as the
 * instant that stores compare by; what is finer than a millisecond is cut off.
 */
export const instantFilterSchema = z
  .string()
  .meta({ format: 'date-time' })
  .transform((text, context) => {
    // In an address a plus that nobody encoded arrives as a space.
    const plain = text.toUpperCase().replace(/ (?=\d{2}:\d{2}$)/, '+')
    const usual = plain.replace(leapSecond, ':59')
    const timeMs = dateTime.safeParse(usual).success ? Date.parse(usual) : Number.NaN
    if (Number.isFinite(timeMs)) return toInstant(timeMs + (usual === plain ? 0 : 1_000))
    context.addIssue(
      'Expected a time as RFC 3339 writes it, such as 2026-11-21T13:00:00Z or 2026-11-21T18:00:00+05:00.',
    )
    return z.NEVER
  })
