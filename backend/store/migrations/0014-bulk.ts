export const bulk = {
  version: 14,
  name: '0014-bulk',
  sql: `
-- done is how far it is in its items, undo_done how far its undo is. cursor_json is where counting goes on.
CREATE TABLE bulk (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL,
  state_kind TEXT NOT NULL CHECK (state_kind IN ('counting', 'planned', 'failed', 'running', 'cancelled', 'done', 'undoing', 'undone')),
  state_json TEXT NOT NULL, selection_json TEXT NOT NULL, action_json TEXT NOT NULL, through_seq INTEGER NOT NULL, cursor_json TEXT, tally_json TEXT,
  total INTEGER NOT NULL, done INTEGER NOT NULL, acted INTEGER NOT NULL, undo_done INTEGER NOT NULL, restored INTEGER NOT NULL, kept INTEGER NOT NULL,
  op_id TEXT, job_id TEXT, actor TEXT, decided_at INTEGER, undo_op_id TEXT, undo_job_id TEXT,
  created_by TEXT NOT NULL, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, started_at INTEGER, finished_at INTEGER,
  PRIMARY KEY (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bulk_at_work ON bulk (workspace_id, id) WHERE state_kind IN ('counting', 'running', 'undoing');
CREATE INDEX bulk_by_op ON bulk (workspace_id, op_id) WHERE op_id IS NOT NULL;
CREATE INDEX bulk_to_remove ON bulk (expires_at) WHERE state_kind NOT IN ('counting', 'running', 'undoing');

-- What was frozen, in the order in which it is acted on. outcome is null until it is reached.
CREATE TABLE bulk_item (
  workspace_id TEXT NOT NULL, bulk_id TEXT NOT NULL, position INTEGER NOT NULL, event_id TEXT NOT NULL, outcome TEXT, undo_outcome TEXT,
  PRIMARY KEY (workspace_id, bulk_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX bulk_item_skipped ON bulk_item (workspace_id, bulk_id, position) WHERE outcome <> 'acted';
CREATE INDEX bulk_item_kept ON bulk_item (workspace_id, bulk_id, position) WHERE undo_outcome = 'kept';

CREATE TABLE bulk_tally (
  workspace_id TEXT NOT NULL, bulk_id TEXT NOT NULL, group_key TEXT NOT NULL, reason TEXT NOT NULL, events INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, bulk_id, group_key, reason)
) STRICT, WITHOUT ROWID;
`,
} as const
