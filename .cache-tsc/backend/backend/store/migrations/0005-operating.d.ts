export declare const operating: {
    readonly version: 5;
    readonly name: '0005-operating';
    readonly sql: `
-- Each time a backup took the place of what was there. Seqs above kept_seq and up to first_seq were handed out by the life that
-- ended: they are never handed out again, and what consoles were told under them may be gone.
CREATE TABLE restored (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), first_seq INTEGER NOT NULL, kept_seq INTEGER NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, first_seq)
) STRICT, WITHOUT ROWID;

-- One row, written to find out whether writing works.
CREATE TABLE readiness_probe (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL) STRICT;

-- The request that brought it, so that what is logged of its routing can be found by the same id.
ALTER TABLE delivery ADD COLUMN trace_id TEXT;

-- How long a workspace keeps what is decided; without a row, the service's own figures count.
CREATE TABLE retention_policy (
  workspace_id TEXT PRIMARY KEY REFERENCES workspace (id), body_days INTEGER NOT NULL, event_days INTEGER NOT NULL, feed_days INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
};
