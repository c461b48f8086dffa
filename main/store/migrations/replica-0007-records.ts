/** Rows of kinds that were passed over before can't be asked for one by one: the replica is loaded anew. */
export const replicaRecords = {
  version: 7,
  name: 'replica-0007-records',
  sql: `
CREATE TABLE synced_link (id TEXT PRIMARY KEY, installation_id TEXT NOT NULL, member_id TEXT NOT NULL, live INTEGER NOT NULL, words TEXT NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX synced_link_by_installation ON synced_link (installation_id, live, id);
CREATE INDEX synced_link_by_member ON synced_link (member_id, live);
CREATE TABLE synced_policy (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE synced_override (id TEXT PRIMARY KEY, project_id TEXT NOT NULL, provider TEXT NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
ALTER TABLE synced_member ADD COLUMN role TEXT;
UPDATE replica SET complete = 0;
`,
} as const
