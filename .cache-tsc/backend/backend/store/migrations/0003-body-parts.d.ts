export declare const bodyParts: {
    readonly version: 3;
    readonly name: '0003-body-parts';
    readonly sql: `
-- Large bodies in pieces, so that none is ever in memory as a whole on its way to the disk. encoding as in delivery_body, which
-- says 'parts' of such a body.
CREATE TABLE delivery_body_part (
  arrival INTEGER NOT NULL REFERENCES delivery_body (arrival), part INTEGER NOT NULL,
  encoding TEXT NOT NULL, size INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (arrival, part)
) STRICT;
CREATE INDEX delivery_body_part_raw ON delivery_body_part (arrival, part) WHERE encoding = 'raw';
`;
};
