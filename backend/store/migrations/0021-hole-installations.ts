export const holeInstallations = {
  version: 21,
  name: '0021-hole-installations',
  sql: `
-- Whose delivery could not be read, where the provider's list says it: that workspace's policy says whether it is asked for again.
ALTER TABLE pull_hole ADD COLUMN external_installation_id TEXT;
`,
} as const
