export const unroutedProviders = {
  version: 29,
  name: '0029-unrouted-providers',
  // How many wait of each provider is counted in what waits alone, as how many wait at all was.
  sql: `
DROP INDEX delivery_to_route;
CREATE INDEX delivery_to_route ON delivery (arrival, provider) WHERE state = 'received';
`,
} as const
