export const bulkMappings = {
  version: 20,
  name: '0020-bulk-mappings',
  sql: `
-- The mappings that a bulk is to make, one per resource, in their order, and those that it leaves out. outcome is null until it is reached.
CREATE TABLE bulk_mapping (
  workspace_id TEXT NOT NULL, bulk_id TEXT NOT NULL, position INTEGER NOT NULL, installation_id TEXT NOT NULL, resource_id TEXT NOT NULL,
  destination_json TEXT NOT NULL, confidence INTEGER, signature TEXT, evidence_json TEXT NOT NULL, events INTEGER NOT NULL, left_out TEXT,
  outcome TEXT, resolved INTEGER NOT NULL, mapping_id TEXT, undo_json TEXT, undo_outcome TEXT,
  PRIMARY KEY (workspace_id, bulk_id, position), UNIQUE (workspace_id, bulk_id, resource_id)
) STRICT, WITHOUT ROWID;
`,
} as const
