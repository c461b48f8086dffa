export const gitSignalLookups = {
  version: 16,
  name: '0016-git-signal-lookups',
  // Whose repository it is needs no row of each branch: the index alone says it.
  sql: `
DROP INDEX git_signal_by_slug;
CREATE INDEX git_signal_by_slug ON git_signal (workspace_id, repo_slug, project_id, provider_host);
CREATE INDEX git_signal_by_branch ON git_signal (workspace_id, branch);
CREATE INDEX git_signal_by_feature ON git_signal (workspace_id, lower(feature_slug)) WHERE feature_slug IS NOT NULL;
`,
} as const
