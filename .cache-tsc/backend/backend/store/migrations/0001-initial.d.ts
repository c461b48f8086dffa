/** Tables of the first version. Every tenant table's key starts with workspace_id; times are milliseconds. */
export declare const initial: {
    readonly version: 1;
    readonly name: '0001-initial';
    readonly sql: `
CREATE TABLE workspace (
  id TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, connectors_tenant_id TEXT NOT NULL UNIQUE,
  production INTEGER NOT NULL, created_at INTEGER NOT NULL,
  seq INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE operator_token (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, hash BLOB NOT NULL UNIQUE, role TEXT NOT NULL, grant_json TEXT NOT NULL,
  created_at INTEGER NOT NULL, revoked_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
  ref TEXT PRIMARY KEY, key_id TEXT NOT NULL, nonce BLOB NOT NULL, ciphertext BLOB NOT NULL, tag BLOB NOT NULL, created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE provider_app (
  id TEXT PRIMARY KEY, provider TEXT NOT NULL, host TEXT NOT NULL, app_id TEXT NOT NULL, name TEXT NOT NULL, client_id TEXT,
  path_token TEXT NOT NULL UNIQUE, webhook_secret_ref TEXT NOT NULL, previous_webhook_secret_ref TEXT,
  home_workspace_id TEXT REFERENCES workspace (id), created_at INTEGER NOT NULL,
  UNIQUE (provider, host, app_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL,
  archived_at INTEGER, created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (workspace_id, slug)
) STRICT, WITHOUT ROWID;

CREATE TABLE git_signal (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, project_id TEXT NOT NULL, repo_slug TEXT NOT NULL,
  provider_host TEXT NOT NULL, branch TEXT, observed_at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), FOREIGN KEY (workspace_id, project_id) REFERENCES project (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX git_signal_once ON git_signal (workspace_id, project_id, provider_host, repo_slug, coalesce(branch, ''));
CREATE INDEX git_signal_by_slug ON git_signal (workspace_id, repo_slug);

CREATE TABLE installation (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, provider TEXT NOT NULL, host TEXT NOT NULL, mode TEXT NOT NULL,
  external_installation_id TEXT NOT NULL, account_json TEXT NOT NULL, resource_selection TEXT NOT NULL, state_json TEXT NOT NULL,
  last_delivery_at INTEGER, installed_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (provider, host, external_installation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE resource (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, installation_id TEXT NOT NULL, kind TEXT NOT NULL,
  external_id TEXT NOT NULL, full_name TEXT NOT NULL, private INTEGER NOT NULL, archived INTEGER NOT NULL, fork INTEGER NOT NULL,
  default_branch TEXT, first_seen_at INTEGER NOT NULL, last_seen_at INTEGER NOT NULL, removed_at INTEGER, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (workspace_id, installation_id, kind, external_id),
  FOREIGN KEY (workspace_id, installation_id) REFERENCES installation (workspace_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mapping (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, installation_id TEXT NOT NULL, resource_id TEXT NOT NULL,
  destination_kind TEXT NOT NULL, destination_id TEXT NOT NULL, filter_json TEXT NOT NULL, state_kind TEXT NOT NULL, state_json TEXT NOT NULL,
  provenance TEXT NOT NULL, evidence_json TEXT NOT NULL, carried INTEGER NOT NULL DEFAULT 0, last_carried_at INTEGER,
  created_by TEXT NOT NULL, created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), FOREIGN KEY (workspace_id, resource_id) REFERENCES resource (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX mapping_once ON mapping (workspace_id, installation_id, resource_id, destination_kind, destination_id, filter_json)
  WHERE state_kind <> 'retired';
CREATE INDEX mapping_by_resource ON mapping (workspace_id, resource_id, state_kind);

-- The durable inbox: a row is committed before the provider gets its 2xx. Belongs to the endpoint until routing finds the workspace.
CREATE TABLE delivery (
  arrival INTEGER PRIMARY KEY AUTOINCREMENT,
  provider_app_id TEXT NOT NULL REFERENCES provider_app (id), provider TEXT NOT NULL, delivery_id TEXT NOT NULL,
  event_type TEXT NOT NULL, received_at INTEGER NOT NULL, headers_json TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('received', 'routed', 'unclaimed')),
  external_installation_id TEXT, workspace_id TEXT, event_id TEXT,
  UNIQUE (provider_app_id, delivery_id)
) STRICT;
CREATE INDEX delivery_to_route ON delivery (arrival) WHERE state = 'received';
CREATE INDEX delivery_unclaimed ON delivery (provider_app_id, external_installation_id) WHERE state = 'unclaimed';

-- Bodies apart from rows that lists read. encoding: 'raw' as received, 'zstd' or 'deflate' once compressed after the answer.
CREATE TABLE delivery_body (
  arrival INTEGER PRIMARY KEY REFERENCES delivery (arrival), encoding TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL, body BLOB NOT NULL
) STRICT;

CREATE TABLE event (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, arrival INTEGER NOT NULL,
  provider TEXT NOT NULL, host TEXT NOT NULL, type TEXT NOT NULL, action TEXT, kind TEXT, title TEXT NOT NULL, actor_login TEXT,
  installation_id TEXT, external_installation_id TEXT, resource_id TEXT, resource_name TEXT, account_login TEXT,
  branch TEXT, commit_sha TEXT, url TEXT, delivery_id TEXT NOT NULL, body_sha256 BLOB NOT NULL,
  received_at INTEGER NOT NULL, occurred_at INTEGER, redeliverable_until INTEGER, suspected_replay_of TEXT,
  outcome_kind TEXT NOT NULL, outcome_json TEXT NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (workspace_id, provider, delivery_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_arrival ON event (workspace_id, arrival);
CREATE INDEX event_by_body ON event (workspace_id, body_sha256);
CREATE INDEX event_by_resource ON event (workspace_id, resource_id, outcome_kind, arrival);

CREATE TABLE decision (
  workspace_id TEXT NOT NULL, event_id TEXT NOT NULL, decided_at INTEGER NOT NULL, decision_json TEXT NOT NULL,
  PRIMARY KEY (workspace_id, event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unmatched_item (
  workspace_id TEXT NOT NULL, event_id TEXT NOT NULL, arrival INTEGER NOT NULL, group_key TEXT NOT NULL, primary_reason TEXT NOT NULL,
  state_kind TEXT NOT NULL, state_json TEXT NOT NULL, previous_state_json TEXT, opened_seq INTEGER NOT NULL,
  wake_at INTEGER, wake_after INTEGER, decided_op TEXT, decided_actor TEXT, decided_at INTEGER,
  PRIMARY KEY (workspace_id, event_id), FOREIGN KEY (workspace_id, event_id) REFERENCES event (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unmatched_by_group ON unmatched_item (workspace_id, group_key, state_kind, opened_seq);
CREATE INDEX unmatched_by_state ON unmatched_item (workspace_id, state_kind, arrival);
CREATE INDEX unmatched_by_op ON unmatched_item (workspace_id, decided_op) WHERE decided_op IS NOT NULL;
CREATE INDEX unmatched_to_wake ON unmatched_item (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX unmatched_to_wake_by_count ON unmatched_item (workspace_id, group_key, wake_after) WHERE wake_after IS NOT NULL;

-- A maintained tally per group: lists and snooze conditions never count rows.
CREATE TABLE unmatched_group (
  workspace_id TEXT NOT NULL, group_key TEXT NOT NULL, reason TEXT NOT NULL, provider TEXT NOT NULL, subject TEXT NOT NULL,
  installation_id TEXT, resource_id TEXT, open INTEGER NOT NULL, snoozed INTEGER NOT NULL, total INTEGER NOT NULL,
  first_seen_at INTEGER NOT NULL, last_seen_at INTEGER NOT NULL, newest_event_id TEXT NOT NULL,
  PRIMARY KEY (workspace_id, group_key)
) STRICT, WITHOUT ROWID;

-- The feed: the newest seq of every row that consoles replicate. The row itself is read when the feed is.
CREATE TABLE change (
  workspace_id TEXT NOT NULL, seq INTEGER NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL,
  tombstone INTEGER NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX change_newest ON change (workspace_id, entity, entity_id);
-- Cursors at or below this are too old: a tombstone after them may be gone.
CREATE TABLE change_floor (workspace_id TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE operation (
  workspace_id TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, actor TEXT NOT NULL, decided_at INTEGER NOT NULL, applied_at INTEGER NOT NULL,
  intent_json TEXT NOT NULL, verdict_json TEXT NOT NULL, undone_by TEXT,
  PRIMARY KEY (workspace_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  workspace_id TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, command TEXT NOT NULL, subject TEXT NOT NULL,
  before_json TEXT, after_json TEXT,
  PRIMARY KEY (workspace_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency (
  scope TEXT NOT NULL, key TEXT NOT NULL, request_hash BLOB NOT NULL, status INTEGER NOT NULL, answer_json TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE sample_run (workspace_id TEXT PRIMARY KEY, state TEXT NOT NULL, sent INTEGER NOT NULL, total INTEGER NOT NULL, message TEXT, anchor_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
};
