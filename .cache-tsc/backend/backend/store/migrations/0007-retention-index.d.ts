export declare const retentionIndex: {
    readonly version: 7;
    readonly name: '0007-retention-index';
    readonly sql: `
-- What is left of rows that are gone, in the order in which the feed forgets it.
CREATE INDEX change_tombstones ON change (workspace_id, seq) WHERE tombstone = 1;
CREATE INDEX delivery_of_event ON delivery (workspace_id, event_id) WHERE event_id IS NOT NULL;
`;
};
