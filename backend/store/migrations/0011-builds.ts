export const builds = {
  version: 11,
  name: '0011-builds',
  sql: `
ALTER TABLE git_signal ADD COLUMN feature_slug TEXT;
ALTER TABLE git_signal ADD COLUMN head_commit_sha BLOB;
ALTER TABLE git_signal ADD COLUMN remote_name TEXT;

-- What a project's clone stood at when it was reported. provider_host is empty where the report named a slug alone, as it is of a signal.
CREATE TABLE build (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, number INTEGER NOT NULL, project_id TEXT NOT NULL,
  provider_host TEXT NOT NULL, repo_slug TEXT NOT NULL, branch TEXT, head_commit_sha BLOB NOT NULL, feature_slug TEXT,
  first_observed_at INTEGER NOT NULL, observed_at INTEGER NOT NULL, commit_count INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (workspace_id, number),
  FOREIGN KEY (workspace_id, project_id) REFERENCES project (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX build_once ON build
  (workspace_id, project_id, provider_host, repo_slug, head_commit_sha, coalesce(branch, ''), coalesce(feature_slug, ''));
CREATE INDEX build_of_project ON build (workspace_id, project_id, number);

-- A short name for a project, in every row of its commits.
CREATE TABLE commit_graph (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), project_id TEXT NOT NULL, number INTEGER NOT NULL, commit_count INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, project_id), UNIQUE (workspace_id, number),
  FOREIGN KEY (workspace_id, project_id) REFERENCES project (workspace_id, id)
) STRICT, WITHOUT ROWID;

-- Rows lie as they come, build by build; only the index is in the order of hashes, which is none. Parents lie end to end.
CREATE TABLE build_commit (
  workspace_id TEXT NOT NULL, build_number INTEGER NOT NULL, ordinal INTEGER NOT NULL, graph_number INTEGER NOT NULL,
  sha BLOB NOT NULL, parents BLOB NOT NULL, authored_at INTEGER, message TEXT NOT NULL,
  PRIMARY KEY (workspace_id, build_number, ordinal)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX build_commit_once ON build_commit (workspace_id, sha, graph_number);
`,
} as const
