import { z } from 'zod'
import { eventIdSchema, opIdSchema } from '../model/ids.ts'
import { replayPlanSchema } from '../model/replay-plan.ts'
import { call } from './call.ts'

const ids = z.array(eventIdSchema).min(1).max(1000)

/** What is sent is not taken back, so nothing of this waits in the outbox: without the service it fails. */
export const replayCalls = {
  /** Where the events would be sent again now; run under `opId` twice, they are sent once. */
  'replay.plan': call(z.strictObject({ ids }), replayPlanSchema.extend({ opId: opIdSchema })),
  'replay.run': call(
    z.strictObject({ opId: opIdSchema, ids, sends: z.int().min(1).max(100_000) }),
    z.object({ events: z.int(), messages: z.int() }),
  ),
  /** Sends a stored request as it came to an address of this machine. `problem`: why there was no answer. */
  'replay.local': call(
    z.strictObject({ id: eventIdSchema, address: z.string().max(2048) }),
    z.object({ status: z.int().nullable(), ms: z.int(), problem: z.string().nullable() }),
  ),
} as const
