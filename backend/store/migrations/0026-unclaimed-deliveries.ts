export const unclaimedDeliveries = {
  version: 26,
  name: '0026-unclaimed-deliveries',
  sql: `
-- What is kept at apps, the oldest first: counting it and clearing it up read nothing else.
CREATE INDEX delivery_unclaimed_age ON delivery (received_at, provider_app_id, external_installation_id) WHERE state = 'unclaimed';
`,
} as const
