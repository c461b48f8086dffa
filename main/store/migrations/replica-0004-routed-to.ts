/** Where a rule or evidence alone sent an event: no mapping says it. */
export const replicaRoutedTo = {
  version: 4,
  name: 'replica-0004-routed-to',
  sql: `ALTER TABLE synced_event ADD COLUMN routed_to TEXT;`,
} as const
