export const ownNames = {
  version: 22,
  name: '0022-own-names',
  sql: `
-- Where an installation's address is its own, external_installation_id is the workspace's name for it: with the workspace before it,
-- what one has chosen keeps nobody else from choosing the same.
UPDATE installation SET external_installation_id = workspace_id || '/' || external_installation_id WHERE provider IN ('gitlab', 'jira');
`,
} as const
