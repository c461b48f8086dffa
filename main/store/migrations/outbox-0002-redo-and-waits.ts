/** What was taken back can be done again, and what is sent out can wait for its confirmation. A check is part of its table, so that is made anew. */
export const outboxRedoAndWaits = {
  version: 2,
  name: 'outbox-0002-redo-and-waits',
  sql: `
-- plan_json: what was known of an effectful decision's plan when it was last confirmed.
CREATE TABLE op_next (
  no INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, workspace_id TEXT NOT NULL, type TEXT NOT NULL, type_version INTEGER NOT NULL,
  actor TEXT NOT NULL, decided_at INTEGER NOT NULL, intent_json TEXT NOT NULL, label TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'acked', 'synced', 'conflict', 'rejected', 'parked', 'cancelled', 'awaiting_confirmation')),
  sent INTEGER NOT NULL DEFAULT 0, seq INTEGER, code TEXT, message TEXT, result_json TEXT,
  touched INTEGER NOT NULL, before_json TEXT, subject TEXT, target TEXT, undone_by TEXT, plan_json TEXT
) STRICT;
INSERT INTO op_next SELECT no, id, workspace_id, type, type_version, actor, decided_at, intent_json, label, state, sent, seq, code, message, result_json,
  touched, before_json, subject, target, undone_by, NULL FROM op;
CREATE TABLE op_dependency_next (op_no INTEGER NOT NULL REFERENCES op_next (no), depends_on INTEGER NOT NULL REFERENCES op_next (no), PRIMARY KEY (op_no, depends_on)) STRICT, WITHOUT ROWID;
INSERT INTO op_dependency_next SELECT op_no, depends_on FROM op_dependency;
DROP TABLE op_dependency;
DROP TABLE op;
ALTER TABLE op_next RENAME TO op;
ALTER TABLE op_dependency_next RENAME TO op_dependency;
CREATE INDEX op_by_workspace ON op (workspace_id, no);
CREATE INDEX op_by_state ON op (workspace_id, state, no) WHERE state NOT IN ('synced', 'cancelled');
CREATE INDEX op_by_subject ON op (workspace_id, subject, no) WHERE subject IS NOT NULL;
CREATE INDEX op_dependency_of ON op_dependency (depends_on);

-- What was taken back and can be done again, in the order of taking back. intent_json: what that would be, with the events that it had decided.
CREATE TABLE undone (
  no INTEGER PRIMARY KEY AUTOINCREMENT, workspace_id TEXT NOT NULL, op_no INTEGER NOT NULL UNIQUE REFERENCES op (no), intent_json TEXT NOT NULL
) STRICT;
CREATE INDEX undone_by_workspace ON undone (workspace_id, no);
`,
} as const
