import { z } from 'zod'

const days = (least: number) => {
  const error = `Expected a whole number of days from ${least} to 36500.`
  return z.int(error).min(least, error).max(36_500, error)
}

/** Least figures: providers send a delivery again for days, and a console may be away for weeks. */
export const retentionLimits = { bodyDays: 7, eventDays: 30, feedDays: 30 } as const
export const defaultRetention = { bodyDays: 90, eventDays: 365, feedDays: 90 } as const

/** How long a workspace keeps what nobody waits for any more. What is open or snoozed stays, however old. */
export const retentionPolicySchema = z.object({
  /** Requests as they came. Without them an event has no payload to look at. */
  bodyDays: days(retentionLimits.bodyDays),
  /** Events, from when they came or were decided, and with them the delivery ids by which a second sending is noticed. */
  eventDays: days(retentionLimits.eventDays),
  /** Word of what was removed. A console that was away for longer loads everything again. */
  feedDays: days(retentionLimits.feedDays),
  /** 0 until somebody sets one. */
  version: z.int(),
})
export type RetentionPolicy = z.infer<typeof retentionPolicySchema>

/** What is left out stays as it is. */
export const setRetentionInput = z
  .strictObject({
    bodyDays: days(retentionLimits.bodyDays).optional(),
    eventDays: days(retentionLimits.eventDays).optional(),
    feedDays: days(retentionLimits.feedDays).optional(),
  })
  .refine((input) => Object.keys(input).length > 0, 'Say what to change.')
