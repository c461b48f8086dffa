/**
 * `no` numbers events by arrival, so that "newest first" walks a table backwards instead of sorting.
 * `synced_*` is what the service said; `inbox_*` and `mapping_view` are that with the outbox laid over it, kept up in the same transactions.
 */
export declare const replicaInitial: {
    readonly version: 1;
    readonly name: 'replica-0001-initial';
    readonly sql: `
CREATE TABLE replica (
  id INTEGER PRIMARY KEY CHECK (id = 1), workspace_id TEXT NOT NULL, seq INTEGER NOT NULL, as_of INTEGER,
  complete INTEGER NOT NULL, outbox_revision INTEGER NOT NULL, rebuilt_because TEXT
) STRICT;

CREATE TABLE synced_event (
  no INTEGER PRIMARY KEY, id TEXT NOT NULL, provider INTEGER NOT NULL, type TEXT NOT NULL, action TEXT, kind TEXT, title TEXT NOT NULL, actor TEXT,
  installation_id TEXT, external_installation_id TEXT, resource_id TEXT, resource_name TEXT, account_login TEXT,
  branch TEXT, commit_sha TEXT, url TEXT, delivery_id TEXT NOT NULL, received_at INTEGER NOT NULL, closes_at INTEGER, replay_of TEXT,
  outcome INTEGER NOT NULL, mapping_id TEXT, version INTEGER NOT NULL,
  group_no INTEGER, reason TEXT, state INTEGER, state_json TEXT, opened_seq INTEGER, decider_no INTEGER, steps TEXT, candidates_no INTEGER
) STRICT;
CREATE UNIQUE INDEX synced_event_by_id ON synced_event (id);
CREATE INDEX synced_event_by_decider ON synced_event (decider_no) WHERE decider_no IS NOT NULL;
CREATE INDEX synced_event_routed ON synced_event (resource_id, no) WHERE outcome = 1;

-- Steps and candidate lists repeat from event to event: each text is kept once.
CREATE TABLE phrase (phrase_no INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE candidate_list (candidates_no INTEGER PRIMARY KEY, json TEXT NOT NULL UNIQUE, top_json TEXT) STRICT;
-- Who decided: an op of ours or of another console. items counts those whose state it decided.
CREATE TABLE decider (decider_no INTEGER PRIMARY KEY, op_id TEXT NOT NULL UNIQUE, actor TEXT NOT NULL, at INTEGER NOT NULL, items INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE synced_project (id TEXT PRIMARY KEY, name TEXT NOT NULL, slug TEXT NOT NULL, archived INTEGER NOT NULL, words TEXT NOT NULL, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX synced_project_by_name ON synced_project (archived, name COLLATE NOCASE, id);
CREATE TABLE synced_installation (
  id TEXT PRIMARY KEY, provider INTEGER NOT NULL, host TEXT NOT NULL, external_installation_id TEXT NOT NULL, account_login TEXT NOT NULL,
  account_kind TEXT NOT NULL, state_json TEXT NOT NULL, last_delivery_at INTEGER, words TEXT NOT NULL, version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX synced_installation_by_login ON synced_installation (account_login COLLATE NOCASE, id);
CREATE TABLE synced_resource (
  id TEXT PRIMARY KEY, installation_id TEXT NOT NULL, kind TEXT NOT NULL, full_name TEXT NOT NULL, private INTEGER NOT NULL, archived INTEGER NOT NULL,
  removed_at INTEGER, words TEXT NOT NULL, version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX synced_resource_present ON synced_resource (installation_id, removed_at);
CREATE INDEX synced_resource_by_name ON synced_resource (installation_id, full_name COLLATE NOCASE, id);
CREATE TABLE synced_mapping (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- state: 1 active, 2 paused, 3 retired
CREATE TABLE mapping_view (
  id TEXT PRIMARY KEY, installation_id TEXT NOT NULL, resource_id TEXT NOT NULL, project_id TEXT NOT NULL, resource_name TEXT NOT NULL,
  state INTEGER NOT NULL, current INTEGER NOT NULL, created_at INTEGER NOT NULL, carried INTEGER NOT NULL, json TEXT NOT NULL, unsynced INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mapping_view_newest ON mapping_view (current, created_at, id);
CREATE INDEX mapping_view_state_newest ON mapping_view (state, created_at, id);
CREATE INDEX mapping_view_resource ON mapping_view (resource_id, current, project_id);
CREATE INDEX mapping_view_installation ON mapping_view (installation_id, current, resource_id);
CREATE INDEX mapping_view_project ON mapping_view (project_id, current);
CREATE INDEX mapping_view_name ON mapping_view (current, resource_name COLLATE NOCASE, id);
CREATE INDEX mapping_view_carried ON mapping_view (current, carried, id);
CREATE INDEX mapping_view_unsynced ON mapping_view (id) WHERE unsynced = 1;

-- state: 0 open, 1 snoozed, 2 mapped, 3 ignored. opened_seq is null where the service hasn't said yet; local_no is the op of ours that shows through.
CREATE TABLE inbox_item (
  no INTEGER PRIMARY KEY, group_no INTEGER NOT NULL, provider INTEGER NOT NULL, state INTEGER NOT NULL, closes_at INTEGER, opened_seq INTEGER,
  decider_no INTEGER, state_json TEXT, local_no INTEGER
) STRICT;
CREATE INDEX inbox_item_newest ON inbox_item (state, no);
CREATE INDEX inbox_item_provider ON inbox_item (state, provider, no);
CREATE INDEX inbox_item_group ON inbox_item (group_no, state, no);
CREATE INDEX inbox_item_closing ON inbox_item (state, closes_at, no, provider) WHERE closes_at IS NOT NULL;
CREATE INDEX inbox_item_group_closing ON inbox_item (group_no, state, closes_at) WHERE closes_at IS NOT NULL;
CREATE INDEX inbox_item_decider ON inbox_item (decider_no) WHERE decider_no IS NOT NULL;
CREATE INDEX inbox_item_local ON inbox_item (local_no) WHERE local_no IS NOT NULL;

CREATE TABLE inbox_group (group_no INTEGER PRIMARY KEY, group_key TEXT NOT NULL UNIQUE, installation_id TEXT, resource_id TEXT) STRICT;
CREATE INDEX inbox_group_by_resource ON inbox_group (resource_id) WHERE resource_id IS NOT NULL;
CREATE INDEX inbox_group_by_installation ON inbox_group (installation_id) WHERE installation_id IS NOT NULL;
-- closes_at is the soonest end of redelivery that lay ahead when it was last worked out, or 9007199254740991 for none.
CREATE TABLE inbox_group_state (
  group_no INTEGER NOT NULL, state INTEGER NOT NULL, provider INTEGER NOT NULL, n INTEGER NOT NULL, newest_no INTEGER NOT NULL, oldest_no INTEGER NOT NULL,
  closes_at INTEGER NOT NULL,
  PRIMARY KEY (group_no, state)
) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_group_newest ON inbox_group_state (state, newest_no);
CREATE INDEX inbox_group_provider_newest ON inbox_group_state (state, provider, newest_no);
CREATE INDEX inbox_group_largest ON inbox_group_state (state, n, newest_no);
CREATE INDEX inbox_group_provider_largest ON inbox_group_state (state, provider, n, newest_no);
CREATE INDEX inbox_group_closing ON inbox_group_state (state, closes_at, newest_no DESC);
CREATE INDEX inbox_group_provider_closing ON inbox_group_state (state, provider, closes_at, newest_no DESC);
CREATE TABLE inbox_group_type (group_no INTEGER NOT NULL, state INTEGER NOT NULL, type TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (group_no, state, type)) STRICT, WITHOUT ROWID;
CREATE TABLE inbox_tally (state INTEGER NOT NULL, provider INTEGER NOT NULL, items INTEGER NOT NULL, groups INTEGER NOT NULL, PRIMARY KEY (state, provider)) STRICT, WITHOUT ROWID;
-- How many items lie in each hour, by arrival (axis 0) and by end of redelivery (axis 1): deep offsets and spans add these up instead of walking items.
CREATE TABLE inbox_hour (axis INTEGER NOT NULL, state INTEGER NOT NULL, provider INTEGER NOT NULL, hour INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (axis, state, provider, hour)) STRICT, WITHOUT ROWID;

-- Every word that event_words has seen: a beginning is looked up as the few whole words that it stands for, which is many times faster.
CREATE TABLE word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE event_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');
`;
};
