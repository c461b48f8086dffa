/** The states of a decision in the outbox, in the order in which people are shown them. */
export const opStateNames = [
  'queued',
  'blocked',
  'sending',
  'acked',
  'conflict',
  'rejected',
  'parked',
  'awaiting_confirmation',
  'synced',
  'cancelled',
] as const
export type OpStateName = (typeof opStateNames)[number]
