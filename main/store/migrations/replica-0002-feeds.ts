/** Feeds are chosen and named wherever projects are, so both are one table. */
export const replicaFeeds = {
  version: 2,
  name: 'replica-0002-feeds',
  sql: `ALTER TABLE synced_project ADD COLUMN kind TEXT NOT NULL DEFAULT 'project';`,
} as const
