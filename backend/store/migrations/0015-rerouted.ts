export const rerouted = {
  version: 15,
  name: '0015-rerouted',
  sql: `
-- What an event was before it was routed again, so that this can be taken back as long as it still has left_version. It goes with its event.
CREATE TABLE rerouted (
  workspace_id TEXT NOT NULL, op_id TEXT NOT NULL, event_id TEXT NOT NULL, left_version INTEGER NOT NULL, former_json TEXT NOT NULL,
  PRIMARY KEY (workspace_id, op_id, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rerouted_by_event ON rerouted (workspace_id, event_id);
`,
} as const
