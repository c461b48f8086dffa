export declare const endpoints: {
    readonly version: 4;
    readonly name: '0004-endpoints';
    readonly sql: `
-- Set where the address and its secrets are one installation's own: then home_workspace_id is that installation's workspace, and
-- app_id its id. Deliveries keep one kind of address.
ALTER TABLE provider_app ADD COLUMN installation_id TEXT;
CREATE UNIQUE INDEX provider_app_of_installation ON provider_app (home_workspace_id, installation_id) WHERE installation_id IS NOT NULL;
-- Signed, but not at the time it came: it may be a replay, and changes nothing in our records.
ALTER TABLE delivery ADD COLUMN is_hint INTEGER NOT NULL DEFAULT 0;
`;
};
