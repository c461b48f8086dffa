import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ReadDb, SqlValue } from '#backend/store/db.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { toInstant } from '#shared/model/instant.ts'
import { listSignals, type SignalQuery } from './list-signals.ts'

const { write: db, close } = openServiceDatabase({
  file: join(mkdtempSync(join(tmpdir(), 'signals-')), 'service.sqlite3'),
})
afterAll(close)

const rows = 65_000
const many = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})`
const id = "printf('evt_01900000-0000-7000-8000-%012d', i)"
db.write("INSERT INTO workspace VALUES ('w', 'acme', 'Acme', 'w', 0, 0, 0)").run()
db.write(
  `${many} INSERT INTO event (workspace_id, id, arrival, provider, host, type, title, delivery_id, body_sha256, received_at, outcome_kind,
     outcome_json, version) SELECT 'w', ${id}, i, 'github', 'github.com', 'x', 'X', i, x'00', i, 'routed', '{}', 1 FROM n`,
).run()
// Each occurs a millisecond after the one before it; every thousandth is a release.
db.write(
  `${many} INSERT INTO signal SELECT 'w', ${id}, 'project', 'prj_1', i, 'github', NULL, CASE WHEN i % 1000 = 0 THEN 'release' ELSE 'push' END, i, NULL FROM n`,
).run()

const list = (query: Partial<SignalQuery>, from: ReadDb = db) =>
  listSignals(from, 'w', { limit: 500, order: 'asc', ...query })

/** How the database finds what a list asks it for. */
function plansOf(query: Partial<SignalQuery>): string[] {
  const plans: string[] = []
  const read: ReadDb['read'] = <Row>(sql: string) => {
    const statement = db.read<Row>(sql)
    const note = (params: SqlValue[]) =>
      plans.push(
        ...db
          .read<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
          .all(...params)
          .map(({ detail }) => detail),
      )
    return {
      ...statement,
      get: (...params: SqlValue[]) => (note(params), statement.get(...params)),
      all: (...params: SqlValue[]) => (note(params), statement.all(...params)),
    }
  }
  list(query, { ...db, read })
  return plans
}

const occurredAt = ({ items }: ReturnType<typeof list>) => items.map(({ occurredAt: at }) => Date.parse(at))
const ascending = (one: number, other: number) => one - other
const thousands = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => (from + at) * 1_000)

test.each(['asc', 'desc'] as const)(
  'the few of a time are all on the first page, however many came before (%s)',
  (order) => {
    const page = list({ order, kind: 'release', occurred_after: toInstant(60_000) })
    expect(page.next_cursor).toBeNull()
    expect(occurredAt(page).toSorted(ascending)).toEqual(thousands(61, 65))
    expect(occurredAt(list({ order, occurred_before: toInstant(4) })).toSorted(ascending)).toEqual([1, 2, 3])
  },
)

test.each(['asc', 'desc'] as const)('the many of a time are looked for from where they begin (%s)', (order) => {
  const first = list({ order, kind: 'release', occurred_after: toInstant(40_000), limit: 3 })
  expect(occurredAt(first)).toEqual(order === 'asc' ? [41_000, 42_000, 43_000] : [65_000, 64_000, 63_000])
  const seen = [...first.items]
  for (let cursor = first.next_cursor; cursor !== null;) {
    const page = list({ order, kind: 'release', occurred_after: toInstant(40_000), limit: 3, cursor })
    seen.push(...page.items)
    cursor = page.next_cursor
  }
  expect(seen.map(({ occurredAt: at }) => Date.parse(at)).toSorted(ascending)).toEqual(thousands(41, 65))
})

test('a time that nothing occurred in is the end at once, and a page that is not yet the end says so', () => {
  expect(list({ occurred_after: toInstant(rows) })).toEqual({ items: [], next_cursor: null, resume_cursor: null })
  const none = list({ kind: 'never' })
  expect(none.items).toEqual([])
  expect(none.next_cursor).not.toBeNull()
})

test('few of a time are found by their time, and the others by their place in the feed', () => {
  const few = plansOf({ occurred_after: toInstant(60_000), kind: 'release' })
  expect(few).toContain('SEARCH signal USING INDEX signal_by_time (workspace_id=? AND occurred_at>?)')
  expect(few.join()).not.toContain('signal_in_order')
  expect(few).toContain('SEARCH signal USING COVERING INDEX signal_by_time (workspace_id=? AND occurred_at>?)')
  const both = { occurred_after: toInstant(1_000), occurred_before: toInstant(60_000) }
  const others = plansOf({ ...both, kind: 'release' })
  expect(others).toContain('SEARCH signal USING INDEX signal_in_order (workspace_id=? AND seq>? AND seq<?)')
  expect(others.join()).not.toContain('SCAN signal')
})
