import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { z } from 'zod'
import { countProblems } from '#backend/backup/count-problems.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { Verdict } from '#shared/model/operation.ts'
import { sha256, type Delivery } from './kills-github.ts'
import { toReaderDb } from '#backend/store/sqlite-db.ts'

type Row = Record<string, unknown>
export type Ask = <T extends Row>(sql: string) => T[]

/** Asks a file that no process has open any more. */
export function asking<T>(file: string, work: (ask: Ask) => T): T {
  const db = new Database(file, { readonly: true })
  try {
    return work(<R extends Row>(sql: string) => db.prepare<[], R>(sql).all())
  } finally {
    db.close()
  }
}

export const serviceFile = (dataDir: string): string => join(dataDir, 'service.sqlite3')

/** No file below the folder has a torn page, a broken index, or a row that points nowhere. */
export function expectWhole(...folders: readonly string[]): void {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.sqlite3'))
      .map((name) => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const found = asking(file, (ask) => [ask('PRAGMA integrity_check'), ask('PRAGMA foreign_key_check')])
    expect({ file, found }).toEqual({ file, found: [[{ integrity_check: 'ok' }], []] })
  }
}

/** What the service keeps twice says the same twice: groups and items, the feed and its rows, signals and events. */
export function expectAgreement(dataDir: string): void {
  const db = new Database(serviceFile(dataDir), { readonly: true })
  try {
    expect(countProblems(toReaderDb(db))).toEqual([])
  } finally {
    db.close()
  }
}

/** What was answered with 2xx is stored, routed and readable exactly once; nothing is that was never sent. */
export function expectDeliveries(
  dataDir: string,
  { acked, sent }: { acked: ReadonlySet<string>; sent: ReadonlyMap<string, Delivery> },
): void {
  asking(serviceFile(dataDir), (ask) => {
    const stored = ask<{ delivery_id: string; state: string; sha: string; events: number }>(
      `SELECT d.delivery_id, d.state, lower(hex(b.sha256)) AS sha, (SELECT count(*) FROM event e WHERE e.delivery_id = d.delivery_id) AS events
       FROM delivery d LEFT JOIN delivery_body b ON b.arrival = d.arrival`,
    )
    const ids = new Set(stored.map((row) => row.delivery_id))
    expect({ lost: [...acked].filter((id) => !ids.has(id)), twice: stored.length - ids.size }).toEqual({
      lost: [],
      twice: 0,
    })
    const wrong = stored.filter((row) => {
      const delivery = sent.get(row.delivery_id)
      return delivery === undefined || row.sha !== sha256(delivery.body) || row.state !== 'routed' || row.events !== 1
    })
    expect(wrong).toEqual([])
  })
}

interface Operation extends Row {
  readonly id: string
  readonly type: string
  readonly intent_json: string
  readonly verdict_json: string
  readonly undone_by: string | null
}

const verdictOf = ({ verdict_json }: Operation): Verdict => (JSON.parse(verdict_json) as { verdict: Verdict }).verdict

interface MappingRow extends Row {
  readonly id: string
  readonly resourceId: string
  readonly destinationId: string
}

const mappingIntent = z.looseObject({
  mappingId: z.string(),
  resourceId: z.string(),
  destination: z.looseObject({ id: z.string() }),
})

/** Each mapping was made by one decision; a decision that made none joined an equal one that was there. */
function expectMappedOnce(mappings: readonly MappingRow[], decisions: readonly z.infer<typeof mappingIntent>[]): void {
  const made = decisions.map(({ mappingId }) => mappingId)
  expect(new Set(made).size).toBe(made.length)
  expect(mappings.filter(({ id }) => !made.includes(id))).toEqual([])
  const isEqual = (mapping: MappingRow, { resourceId, destination }: z.infer<typeof mappingIntent>): boolean =>
    mapping.resourceId === resourceId && mapping.destinationId === destination.id
  const joined = decisions.filter(({ mappingId }) => !mappings.some(({ id }) => id === mappingId))
  expect(joined.filter((decision) => !mappings.some((mapping) => isEqual(mapping, decision)))).toEqual([])
}

/** What the service keeps of decisions agrees with itself: the op, its audit line, the items and the tallies, each once. */
export function expectAppliedOnce(dataDir: string): void {
  asking(serviceFile(dataDir), (ask) => {
    const operations = ask<Operation>('SELECT * FROM operation')
    const applied = operations.filter((op) => verdictOf(op).kind === 'applied')
    const lines = (list: readonly string[]): readonly string[] => list.toSorted()
    const types = [...new Set(applied.map(({ type }) => `'${type}'`)), "''"].join(', ')
    expect(
      lines(
        ask<{ command: string }>(`SELECT command FROM audit WHERE command IN (${types})`).map((row) => row.command),
      ),
    ).toEqual(lines(applied.map(({ type }) => type)))

    const decided = new Map(
      ask<{ op: string; n: number }>(
        'SELECT decided_op AS op, count(*) AS n FROM unmatched_item WHERE decided_op IS NOT NULL GROUP BY decided_op',
      ).map(({ op, n }) => [op, n]),
    )
    for (const op of applied) {
      const verdict = verdictOf(op)
      if (verdict.kind !== 'applied') continue
      const now = decided.get(op.id) ?? 0
      const final = op.type === 'event.ignore' || op.type === 'mapping.create'
      const moved = verdict.result.applied + verdict.result.takenAlong
      const wanted = op.undone_by !== null ? 0 : final ? moved : Math.min(now, moved)
      expect({ op: op.id, type: op.type, items: now }).toEqual({ op: op.id, type: op.type, items: wanted })
      decided.delete(op.id)
    }
    expect([...decided]).toEqual([])

    expect(
      ask(`SELECT id, carried, n FROM mapping LEFT JOIN
          (SELECT value, count(*) AS n FROM event, json_each(outcome_json, '$.mappingIds') GROUP BY value) ON value = id
        WHERE carried <> coalesce(n, 0)`),
    ).toEqual([])
    expectMappedOnce(
      ask<MappingRow>('SELECT id, resource_id AS resourceId, destination_id AS destinationId FROM mapping'),
      applied
        .filter(({ type }) => type === 'mapping.create')
        .map(({ intent_json }) => mappingIntent.parse(JSON.parse(intent_json))),
    )
    expect(
      ask(`SELECT g.group_key FROM unmatched_group g LEFT JOIN
          (SELECT group_key, sum(state_kind = 'open') AS open, sum(state_kind = 'snoozed') AS snoozed, count(*) AS total FROM unmatched_item GROUP BY group_key) i
          ON i.group_key = g.group_key
        WHERE g.open <> coalesce(i.open, 0) OR g.snoozed <> coalesce(i.snoozed, 0) OR g.total <> coalesce(i.total, 0)`),
    ).toEqual([])
    expect(
      ask('SELECT id FROM workspace w WHERE seq <> (SELECT max(seq) FROM change WHERE workspace_id = w.id)'),
    ).toEqual([])
  })
}

interface OutboxRow extends Row {
  readonly id: string
  readonly state: string
  readonly intent_json: string
}

/** Every decision that was answered reached the service once, was refused and stood before a person with its input, or was taken back before it left. */
export function expectDecisions(
  { serviceDir, consoleDir }: { serviceDir: string; consoleDir: string },
  { answered, refused }: { answered: ReadonlyMap<string, OpView>; refused: readonly OpView[] },
): { applied: number; refused: number; takenBack: number } {
  const outbox = asking(join(consoleDir, 'outbox.sqlite3'), (ask) => ask<OutboxRow>('SELECT * FROM op'))
  const operations = asking(serviceFile(serviceDir), (ask) => ask<Operation>('SELECT * FROM operation'))
  const kept = new Map(outbox.map((op) => [op.id, op]))
  const atService = new Map(operations.map((op) => [op.id, op]))
  const shown = new Map<string, OpView>(refused.map((op) => [op.id, op]))
  expect([...answered.keys()].filter((id) => !kept.has(id))).toEqual([])
  expect([...atService.keys()].filter((id) => !kept.has(id))).toEqual([])
  const counts = { applied: 0, refused: 0, takenBack: 0 }
  for (const op of outbox) {
    const intent: unknown = JSON.parse(op.intent_json)
    const asked = answered.get(op.id)
    if (asked !== undefined) expect(intent).toEqual(asked.intent)
    const there = atService.get(op.id)
    const found = { op: op.id, state: op.state, at: there === undefined ? 'absent' : verdictOf(there).kind }
    if (op.state === 'synced') {
      expect(found).toEqual({ ...found, at: 'applied' })
      expect(JSON.parse(there?.intent_json ?? 'null')).toEqual(intent)
      counts.applied += 1
    } else {
      // Only what a person saw refused, with its input, or took back while it waited, is not at the service.
      const seen = shown.get(op.id)
      const conflict = seen?.state.kind === 'conflict'
      expect(found).toEqual({ op: op.id, state: 'cancelled', at: conflict ? 'conflict' : 'absent' })
      if (seen === undefined) counts.takenBack += 1
      else {
        expect(seen.intent).toEqual(intent)
        counts.refused += 1
      }
    }
  }
  return counts
}

const stateWord = "CASE i.state WHEN 0 THEN 'open' WHEN 1 THEN 'snoozed' WHEN 2 THEN 'mapped' ELSE 'ignored' END"

/** The console's rows are the service's, and nothing of its own lies over them. */
export function expectSameView(
  { serviceDir, consoleDir }: { serviceDir: string; consoleDir: string },
  workspaceId: string,
): void {
  const replica = join(consoleDir, 'replicas', `${workspaceId}.sqlite3`)
  expect(existsSync(replica)).toBe(true)
  const shown = asking(replica, (ask) => ({
    events: ask('SELECT id, version FROM synced_event ORDER BY id'),
    items: ask(
      `SELECT e.id, g.group_key, ${stateWord} AS state, i.opened_seq, d.op_id AS decider, i.local_no FROM inbox_item i
       JOIN synced_event e ON e.no = i.no JOIN inbox_group g ON g.group_no = i.group_no LEFT JOIN decider d ON d.decider_no = i.decider_no ORDER BY e.id`,
    ),
    mappings: ask(
      `SELECT id, json_extract(json, '$.state.kind') AS state, carried, json_extract(json, '$.version') AS version, unsynced FROM mapping_view ORDER BY id`,
    ),
    tallies: ask('SELECT state, sum(items) AS n FROM inbox_tally GROUP BY state HAVING n > 0 ORDER BY state'),
    counted: ask('SELECT state, count(*) AS n FROM inbox_item GROUP BY state ORDER BY state'),
  }))
  const service = asking(serviceFile(serviceDir), (ask) => ({
    events: ask('SELECT id, version FROM event ORDER BY id'),
    items: ask(
      'SELECT event_id AS id, group_key, state_kind AS state, opened_seq, decided_op AS decider, NULL AS local_no FROM unmatched_item ORDER BY event_id',
    ),
    mappings: ask('SELECT id, state_kind AS state, carried, version, 0 AS unsynced FROM mapping ORDER BY id'),
  }))
  expect(shown.events).toEqual(service.events)
  expect(shown.items).toEqual(service.items)
  expect(shown.mappings).toEqual(service.mappings)
  expect(shown.tallies).toEqual(shown.counted)
}
