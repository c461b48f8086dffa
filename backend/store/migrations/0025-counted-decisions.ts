export const countedDecisions = {
  version: 25,
  name: '0025-counted-decisions',
  sql: `
-- What people's last word on a suggestion counts as in the record of its signature: accepted, declined, or undone, which is accepted and taken back.
-- What was counted before is in the records alone.
CREATE TABLE suggestion_counted (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), resource_id TEXT NOT NULL, project_id TEXT NOT NULL, signature TEXT NOT NULL, outcome TEXT NOT NULL,
  PRIMARY KEY (workspace_id, resource_id, project_id, signature)
) STRICT, WITHOUT ROWID;
`,
} as const
