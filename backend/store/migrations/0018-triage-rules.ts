export const triageRules = {
  version: 18,
  name: '0018-triage-rules',
  sql: `
-- Its place is 1 for the first; a deleted rule keeps the one it had, so that it can come back there.
CREATE TABLE rule (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, enabled INTEGER NOT NULL,
  conditions_json TEXT NOT NULL, action_json TEXT NOT NULL, version INTEGER NOT NULL, won INTEGER NOT NULL, last_won_at INTEGER,
  created_by TEXT NOT NULL, created_at INTEGER NOT NULL, deleted_at INTEGER,
  PRIMARY KEY (workspace_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_version (
  workspace_id TEXT NOT NULL, rule_id TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL, enabled INTEGER NOT NULL,
  conditions_json TEXT NOT NULL, action_json TEXT NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL,
  PRIMARY KEY (workspace_id, rule_id, version),
  FOREIGN KEY (workspace_id, rule_id) REFERENCES rule (workspace_id, id)
) STRICT, WITHOUT ROWID;

ALTER TABLE unmatched_item ADD COLUMN assignee_id TEXT;

-- Consoles name members from now on: those that are there already come at the end of each feed.
INSERT INTO change (workspace_id, seq, entity, entity_id, tombstone, at)
  SELECT member.workspace_id, workspace.seq + row_number() OVER (PARTITION BY member.workspace_id ORDER BY member.id), 'member', member.id, 0, member.created_at
  FROM member JOIN workspace ON workspace.id = member.workspace_id;
UPDATE workspace SET seq = seq + (SELECT count(*) FROM member WHERE member.workspace_id = workspace.id);
`,
} as const
