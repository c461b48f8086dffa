export const replicaSuggestions = {
  version: 3,
  name: 'replica-0003-suggestions',
  sql: `
CREATE TABLE synced_suggestion (id TEXT PRIMARY KEY, resource_id TEXT NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX synced_suggestion_of ON synced_suggestion (resource_id);
CREATE TABLE synced_suggestion_record (
  id TEXT PRIMARY KEY, accepted INTEGER NOT NULL, declined INTEGER NOT NULL, undone INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const
