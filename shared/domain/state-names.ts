import type { InboxState } from '../ipc/inbox-calls.ts'

export const stateNames = [
  'open',
  'snoozed',
  'mapped',
  'routed_once',
  'ignored',
] as const satisfies readonly InboxState[]
