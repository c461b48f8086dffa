/** Rows of kinds that were passed over before can't be asked for one by one: the replica is loaded anew. */
export const replicaPeopleRules = {
  version: 5,
  name: 'replica-0005-people-rules',
  sql: `
CREATE TABLE synced_member (id TEXT PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL, words TEXT NOT NULL, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX synced_member_by_name ON synced_member (active, name COLLATE NOCASE, id);
CREATE TABLE synced_rule (id TEXT PRIMARY KEY, position INTEGER NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
ALTER TABLE synced_event ADD COLUMN assignee TEXT;
ALTER TABLE inbox_item ADD COLUMN assignee TEXT;
UPDATE replica SET complete = 0;
`,
} as const
