export declare const pull: {
    readonly version: 6;
    readonly name: '0006-pull';
    readonly sql: `
-- 'pull': fetched over our own authenticated request, which leaves no signature to check.
ALTER TABLE delivery ADD COLUMN authenticated_by TEXT NOT NULL DEFAULT 'signature' CHECK (authenticated_by IN ('signature', 'pull'));
ALTER TABLE event ADD COLUMN authenticated_by TEXT NOT NULL DEFAULT 'signature' CHECK (authenticated_by IN ('signature', 'pull'));

-- What is known of an app's deliveries at its provider. Stays without its key, so that a later key finds the gap.
CREATE TABLE provider_app_pull (
  provider_app_id TEXT PRIMARY KEY REFERENCES provider_app (id), key_ref TEXT, key_fingerprint TEXT NOT NULL, api_url TEXT,
  state_json TEXT NOT NULL, failures INTEGER NOT NULL, watermark INTEGER, last_json TEXT
) STRICT, WITHOUT ROWID;

-- Listed and not readable so far: the watermark may pass these, because they are asked for from here.
CREATE TABLE pull_hole (
  provider_app_id TEXT NOT NULL REFERENCES provider_app (id), delivery_id TEXT NOT NULL, external_id TEXT NOT NULL, event_type TEXT NOT NULL,
  delivered_at INTEGER NOT NULL, code TEXT NOT NULL, redeliveries INTEGER NOT NULL, next_at INTEGER NOT NULL,
  PRIMARY KEY (provider_app_id, delivery_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pull_gap (
  provider_app_id TEXT NOT NULL REFERENCES provider_app (id), cause TEXT NOT NULL CHECK (cause IN ('outage', 'unreadable')),
  from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, count INTEGER, noted_at INTEGER NOT NULL,
  PRIMARY KEY (provider_app_id, cause, from_at)
) STRICT, WITHOUT ROWID;
`;
};
