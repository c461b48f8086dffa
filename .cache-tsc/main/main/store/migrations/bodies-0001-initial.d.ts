/** Payloads apart from the replica: they never change, survive a new snapshot, and are thrown away one by one. */
export declare const bodiesInitial: {
    readonly version: 1;
    readonly name: 'bodies-0001-initial';
    readonly sql: `
-- kind: 1 text, 2 gone at the service, 3 not text. used grows with every read, so that the least used go first.
CREATE TABLE body (event_id TEXT PRIMARY KEY, kind INTEGER NOT NULL, headers_json TEXT, content BLOB, size INTEGER NOT NULL, used INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX body_by_use ON body (used, size);
CREATE TABLE body_total (id INTEGER PRIMARY KEY CHECK (id = 1), bytes INTEGER NOT NULL, used INTEGER NOT NULL) STRICT;
INSERT INTO body_total VALUES (1, 0, 0);
`;
};
