export const policies = {
  version: 12,
  name: '0012-policies',
  sql: `
-- Only the fields that somebody set: what is left out is the product's own.
CREATE TABLE service_policy (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), provider TEXT NOT NULL, fields_json TEXT NOT NULL,
  updated_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, provider)
) STRICT, WITHOUT ROWID;

-- An expired one stays until somebody removes it: it says why things were otherwise.
CREATE TABLE policy_override (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), project_id TEXT NOT NULL, provider TEXT NOT NULL, id TEXT NOT NULL,
  fields_json TEXT NOT NULL, reason TEXT NOT NULL, expires_at INTEGER, created_by TEXT NOT NULL, created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, project_id, provider), UNIQUE (workspace_id, id),
  FOREIGN KEY (workspace_id, project_id) REFERENCES project (workspace_id, id)
) STRICT, WITHOUT ROWID;
`,
} as const
