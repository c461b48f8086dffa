export const destinations = {
  version: 13,
  name: '0013-destinations',
  sql: `
-- Feeds are replicated from here on: those that there are come last in the feed of changes.
INSERT INTO change (workspace_id, seq, entity, entity_id, tombstone, at)
  SELECT feed.workspace_id, workspace.seq + row_number() OVER (PARTITION BY feed.workspace_id ORDER BY feed.id), 'feed', feed.id, 0, feed.created_at
  FROM feed JOIN workspace ON workspace.id = feed.workspace_id;
UPDATE workspace SET seq = seq + (SELECT count(*) FROM feed WHERE feed.workspace_id = workspace.id);

-- Where a project's or feed's signals are sent. failures counts those in a row; before retry_at nothing is sent there.
CREATE TABLE sink (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), destination_id TEXT NOT NULL, destination_kind TEXT NOT NULL,
  url TEXT NOT NULL, secret_ref TEXT NOT NULL, previous_secret_ref TEXT, paused INTEGER NOT NULL, paused_json TEXT,
  failures INTEGER NOT NULL, retry_at INTEGER NOT NULL, created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, destination_id)
) STRICT, WITHOUT ROWID;

-- One message to a sink. next_at: when it is looked at next, by whoever sends; null once nothing more happens to it by itself.
-- Its id is what the receiver knows it by: made of the signal, the message and what caused it, and the same at every attempt.
CREATE TABLE destination_delivery (
  workspace_id TEXT NOT NULL, id TEXT NOT NULL, destination_id TEXT NOT NULL, destination_kind TEXT NOT NULL, event_id TEXT NOT NULL,
  seq INTEGER NOT NULL, message TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'due', 'sending', 'failed', 'delivered', 'dead', 'cancelled', 'discarded')),
  next_at INTEGER, attempts INTEGER NOT NULL, withdrawn_at INTEGER, created_at INTEGER NOT NULL, first_attempt_at INTEGER, updated_at INTEGER NOT NULL,
  status INTEGER, code TEXT, detail TEXT,
  PRIMARY KEY (workspace_id, id), FOREIGN KEY (workspace_id, event_id) REFERENCES event (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX destination_delivery_next ON destination_delivery (workspace_id, destination_id, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX destination_delivery_of_event ON destination_delivery (workspace_id, event_id, destination_id, seq);
CREATE INDEX destination_delivery_newest ON destination_delivery (workspace_id, created_at, id);
CREATE INDEX destination_delivery_dead ON destination_delivery (workspace_id, updated_at, id) WHERE state = 'dead';
`,
} as const
