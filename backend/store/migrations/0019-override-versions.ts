export const overrideVersions = {
  version: 19,
  name: '0019-override-versions',
  sql: `
-- How far a removed override had come: one that is made again goes on from there, so that nobody changes it by what was seen of the other.
CREATE TABLE removed_override (
  workspace_id TEXT NOT NULL, project_id TEXT NOT NULL, provider TEXT NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, project_id, provider),
  FOREIGN KEY (workspace_id, project_id) REFERENCES project (workspace_id, id)
) STRICT, WITHOUT ROWID;
`,
} as const
