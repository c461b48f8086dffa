export declare const jobs: {
    readonly version: 9;
    readonly name: '0009-jobs';
    readonly sql: `
-- updated_at is also a sign of life: whoever does the job writes it. done_before is what had been done when it last started.
CREATE TABLE job (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, kind TEXT NOT NULL,
  state_kind TEXT NOT NULL CHECK (state_kind IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')), state_json TEXT NOT NULL,
  done INTEGER NOT NULL, done_before INTEGER NOT NULL, total INTEGER, result_json TEXT, created_by TEXT NOT NULL, created_at INTEGER NOT NULL,
  started_at INTEGER, resumed_at INTEGER, updated_at INTEGER NOT NULL, finished_at INTEGER,
  PRIMARY KEY (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_alive ON job (updated_at) WHERE state_kind IN ('queued', 'running');
CREATE INDEX job_finished ON job (workspace_id, finished_at) WHERE finished_at IS NOT NULL;

-- What destinations got, in the order of the feed: seq is that of the change which sent it, or took it back. It goes with its event.
CREATE TABLE signal (
  workspace_id TEXT NOT NULL, event_id TEXT NOT NULL, destination_kind TEXT NOT NULL, destination_id TEXT NOT NULL, seq INTEGER NOT NULL,
  provider TEXT NOT NULL, installation_id TEXT, kind TEXT, occurred_at INTEGER NOT NULL, retracted_at INTEGER,
  PRIMARY KEY (workspace_id, event_id, destination_kind, destination_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX signal_in_order ON signal (workspace_id, seq);

-- An outcome names its mappings: the first 40 characters from the 33rd on, the next 43 later, and so on.
INSERT INTO signal (workspace_id, seq, destination_kind, destination_id, event_id, provider, installation_id, kind, occurred_at, retracted_at)
  WITH RECURSIVE place (at) AS (SELECT 33 UNION ALL SELECT at + 43 FROM place WHERE at < 5000)
  SELECT DISTINCT event.workspace_id, change.seq, mapping.destination_kind, mapping.destination_id, event.id, event.provider,
    event.installation_id, event.kind, coalesce(event.occurred_at, event.received_at), CAST(NULL AS BIGINT)
  FROM event
  JOIN place ON place.at < length(event.outcome_json)
  JOIN mapping ON mapping.workspace_id = event.workspace_id AND mapping.id = substr(event.outcome_json, place.at, 40)
  JOIN change ON change.workspace_id = event.workspace_id AND change.entity = 'event' AND change.entity_id = event.id
  WHERE event.outcome_kind = 'routed';

CREATE INDEX audit_by_time ON audit (workspace_id, at, id);
`;
};
