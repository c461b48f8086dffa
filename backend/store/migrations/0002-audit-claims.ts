export const auditClaims = {
  version: 2,
  name: '0002-audit-claims',
  sql: `
ALTER TABLE operation ADD COLUMN principal TEXT;
ALTER TABLE audit ADD COLUMN claimed_actor TEXT;
`,
} as const
