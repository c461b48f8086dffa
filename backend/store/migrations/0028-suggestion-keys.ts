export const suggestionKeys = {
  version: 28,
  name: '0028-suggestion-keys',
  // Those that there are get theirs when all are looked at again.
  sql: `
-- What a report of a clone or a build names that speaks of a resource, whatever the repository is called there: the commits and the branch of what waits.
CREATE TABLE suggestion_key (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), key TEXT NOT NULL, resource_id TEXT NOT NULL,
  PRIMARY KEY (workspace_id, key, resource_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_key_of_resource ON suggestion_key (workspace_id, resource_id, key);
INSERT INTO suggestion_due (workspace_id, scope, position, touched_at) SELECT id, 'all', '', created_at FROM workspace WHERE true
  ON CONFLICT (workspace_id, scope) DO UPDATE SET position = '';
`,
} as const
