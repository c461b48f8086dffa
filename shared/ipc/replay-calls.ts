import { z } from 'zod'
import { eventIdSchema } from '../model/ids.ts'
import { replayPlanSchema } from '../model/replay-plan.ts'
import { call } from './call.ts'

const ids = z.array(eventIdSchema).min(1).max(1000)

export const replayCalls = {
  /** Where the events would be sent again now. What sends them is the decision `event.replay`. */
  'replay.plan': call(z.strictObject({ ids }), replayPlanSchema),
  /** Sends a stored request as it came to an address of this machine. `problem`: why there was no answer. */
  'replay.local': call(
    z.strictObject({ id: eventIdSchema, address: z.string().max(2048) }),
    z.object({ status: z.int().nullable(), ms: z.int(), problem: z.string().nullable() }),
  ),
} as const
