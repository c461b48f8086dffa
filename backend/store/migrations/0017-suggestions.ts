export const suggestions = {
  version: 17,
  name: '0017-suggestions',
  sql: `
-- One per resource that ever showed evidence, or about which people decided. project_id and confidence, in ten-thousandths, are its first candidate's.
CREATE TABLE suggestion (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, installation_id TEXT NOT NULL, resource_id TEXT NOT NULL,
  provider TEXT NOT NULL, state_kind TEXT NOT NULL, state_json TEXT NOT NULL, project_id TEXT, confidence INTEGER NOT NULL,
  candidates_json TEXT NOT NULL, past_json TEXT NOT NULL, changed_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (workspace_id, resource_id),
  FOREIGN KEY (workspace_id, resource_id) REFERENCES resource (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_ranked ON suggestion (workspace_id, state_kind, confidence, id);

-- What became of suggestions by the evidence that they stood on; the id is the signature.
CREATE TABLE suggestion_record (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, accepted INTEGER NOT NULL, declined INTEGER NOT NULL, undone INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id)
) STRICT, WITHOUT ROWID;

-- Whose evidence has changed: a resource, those without a mapping of an installation, those of a slug, or all. position is how far the work is.
CREATE TABLE suggestion_due (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), scope TEXT NOT NULL, position TEXT NOT NULL, touched_at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, scope)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_due_first ON suggestion_due (touched_at);
INSERT INTO suggestion_due (workspace_id, scope, position, touched_at) SELECT id, 'all', '', created_at FROM workspace;
`,
} as const
