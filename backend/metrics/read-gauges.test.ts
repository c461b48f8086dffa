import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openServiceDatabase } from '#backend/store/database.ts'
import { createPrometheus } from './prometheus.ts'
import { readGauges, unroutedSql } from './read-gauges.ts'

const database = openServiceDatabase({ file: join(mkdtempSync(join(tmpdir(), 'gauges-')), 'service.sqlite3') })
const { write: db } = database
afterAll(() => database.close())

db.write(
  "INSERT INTO provider_app VALUES ('app_1', 'github', 'github.com', '1', 'App', NULL, 'p', 'r', NULL, NULL, 0, NULL)",
).run()
const add = db.write(
  `INSERT INTO delivery (provider_app_id, provider, delivery_id, event_type, received_at, headers_json, state)
   VALUES ('app_1', ?, ?, 'push', 0, '{}', ?)`,
)
const deliveries = [
  ['github', 'received'],
  ['slack', 'received'],
  ['github', 'received'],
  ['github', 'routed'],
  ['linear', 'unclaimed'],
] as const
for (const [at, [provider, state]] of deliveries.entries()) add.run(provider, String(at), state)

test('what waits is said of each provider, of those as well of which nothing does', async () => {
  const gauges = readGauges({
    db,
    database: { sizeBytes: () => 0 },
    commits: { followers: () => 0 },
    readiness: {
      check: async () => ({ ready: true, checks: { database: 'ok', secrets: 'ok', intake: 'ok', running: 'ok' } }),
    },
  })
  const lines = (await createPrometheus().text(gauges)).split('\n')
  expect(lines.filter((line) => line.startsWith('switchboard_unrouted_deliveries')).toSorted()).toEqual([
    'switchboard_unrouted_deliveries{provider="github"} 2',
    'switchboard_unrouted_deliveries{provider="gitlab"} 0',
    'switchboard_unrouted_deliveries{provider="jira"} 0',
    'switchboard_unrouted_deliveries{provider="linear"} 0',
    'switchboard_unrouted_deliveries{provider="slack"} 1',
  ])
})

test('counting what waits reads nothing of what has been routed, and routing takes the oldest without sorting', () => {
  const plan = (sql: string) =>
    db
      .read<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail)
  expect(plan(unroutedSql)).toContain('SCAN delivery USING COVERING INDEX delivery_to_route')
  expect(plan("SELECT * FROM delivery WHERE state = 'received' ORDER BY arrival LIMIT 9")).toEqual([
    'SCAN delivery USING INDEX delivery_to_route',
  ])
})
