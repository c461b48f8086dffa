export declare const people: {
    readonly version: 8;
    readonly name: '0008-people';
    readonly sql: `
CREATE TABLE member (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, email_key TEXT NOT NULL,
  role TEXT NOT NULL, deactivated_at INTEGER, created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (workspace_id, email_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_name ON member (workspace_id, name, id);

CREATE TABLE link (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, installation_id TEXT NOT NULL, member_id TEXT NOT NULL,
  provider_user_id TEXT NOT NULL, login TEXT NOT NULL, scopes_json TEXT NOT NULL, state_kind TEXT NOT NULL, state_json TEXT NOT NULL,
  created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id),
  FOREIGN KEY (workspace_id, installation_id) REFERENCES installation (workspace_id, id),
  FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX link_once ON link (workspace_id, installation_id, member_id, provider_user_id) WHERE state_kind <> 'revoked';
CREATE INDEX link_by_member ON link (workspace_id, member_id, id);
-- A provider names people by its own ids, to whichever workspaces they are linked.
CREATE INDEX link_by_provider_user ON link (provider_user_id) WHERE state_kind <> 'revoked';

CREATE TABLE feed (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('team_feed', 'incident_stream')),
  slug TEXT NOT NULL, name TEXT NOT NULL, archived_at INTEGER, created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (workspace_id, slug)
) STRICT, WITHOUT ROWID;

-- Each installation and each link has exactly one, under its own id with another prefix.
CREATE TABLE service_connection (
  workspace_id TEXT NOT NULL REFERENCES workspace (id), id TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('installation', 'link')), subject_id TEXT NOT NULL,
  transport_json TEXT NOT NULL, created_at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id), UNIQUE (workspace_id, subject_kind, subject_id)
) STRICT, WITHOUT ROWID;
INSERT INTO service_connection (workspace_id, id, subject_kind, subject_id, transport_json, created_at)
  SELECT workspace_id, 'conn_' || substr(id, 6), 'installation', id, '{"kind":"direct"}', installed_at FROM installation;
`;
};
