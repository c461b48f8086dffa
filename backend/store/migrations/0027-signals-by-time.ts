export const signalsByTime = {
  version: 27,
  name: '0027-signals-by-time',
  // Without it, what occurred since a time is looked for from the first signal on. seq says where those lie in the feed.
  sql: `
CREATE INDEX signal_by_time ON signal (workspace_id, occurred_at, seq);
`,
} as const
