export const eventsByInstallation = {
  version: 24,
  name: '0024-events-by-installation',
  // Without it, the last deliveries of an installation that is quiet are looked for among everybody's.
  sql: `
CREATE INDEX event_by_installation ON event (workspace_id, installation_id, arrival) WHERE installation_id IS NOT NULL;
`,
} as const
