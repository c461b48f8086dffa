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

/** As stored, those in which a decision holds back what builds on it. */
export const unsettledStateNames = [
  'queued',
  'sending',
  'conflict',
  'rejected',
  'parked',
  'awaiting_confirmation',
] as const satisfies readonly OpStateName[]
export type UnsettledStateName = (typeof unsettledStateNames)[number]
