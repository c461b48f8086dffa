export declare const sharedStore: {
    readonly version: 10;
    readonly name: '0010-shared-store';
    readonly sql: '';
    readonly postgres: `
CREATE INDEX delivery_body_raw ON delivery_body (arrival) WHERE encoding = 'raw';
ALTER TABLE delivery_body ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE delivery_body_part ALTER COLUMN body SET STORAGE EXTERNAL;
`;
};
