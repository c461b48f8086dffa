export const sharedStore = {
  version: 10,
  name: '0010-shared-store',
  // A file has one writer, who knows where the first body is that isn't compressed.
  sql: '',
  // Bodies are compressed by us, with better dictionaries than the server has.
  postgres: `
CREATE INDEX delivery_body_raw ON delivery_body (arrival) WHERE encoding = 'raw';
ALTER TABLE delivery_body ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE delivery_body_part ALTER COLUMN body SET STORAGE EXTERNAL;
`,
} as const
