/** Decisions on their way to the service, of all workspaces: the only copy, so every commit waits for the disk. */
export declare const outboxInitial: {
    readonly version: 1;
    readonly name: 'outbox-0001-initial';
    readonly sql: `
-- revision counts the commits that changed what lies over the replica.
CREATE TABLE outbox_workspace (workspace_id TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- sent: whether the service may have it. touched: items that it decided when it was made. before_json: what undo would restore, where that isn't "open".
CREATE TABLE op (
  no INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, workspace_id TEXT NOT NULL, type TEXT NOT NULL, type_version INTEGER NOT NULL,
  actor TEXT NOT NULL, decided_at INTEGER NOT NULL, intent_json TEXT NOT NULL, label TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'acked', 'synced', 'conflict', 'rejected', 'parked', 'cancelled')),
  sent INTEGER NOT NULL DEFAULT 0, seq INTEGER, code TEXT, message TEXT, result_json TEXT,
  touched INTEGER NOT NULL, before_json TEXT, subject TEXT, target TEXT, undone_by TEXT
) STRICT;
CREATE INDEX op_by_workspace ON op (workspace_id, no);
CREATE INDEX op_by_state ON op (workspace_id, state, no) WHERE state NOT IN ('synced', 'cancelled');
CREATE INDEX op_by_subject ON op (workspace_id, subject, no) WHERE subject IS NOT NULL;

CREATE TABLE op_dependency (op_no INTEGER NOT NULL REFERENCES op (no), depends_on INTEGER NOT NULL REFERENCES op (no), PRIMARY KEY (op_no, depends_on)) STRICT, WITHOUT ROWID;
CREATE INDEX op_dependency_of ON op_dependency (depends_on);
`;
};
