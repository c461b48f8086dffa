export declare const auditClaims: {
    readonly version: 2;
    readonly name: '0002-audit-claims';
    readonly sql: `
ALTER TABLE operation ADD COLUMN principal TEXT;
ALTER TABLE audit ADD COLUMN claimed_actor TEXT;
`;
};
