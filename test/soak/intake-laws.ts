import { expect } from 'vitest'
import { z } from 'zod'
import type { Follower } from './follow-feed.ts'
import type { StoreProbe } from './store-probe.ts'
import type { LoadReport } from './webhook-load.ts'

/** What was answered with 2xx is stored once, with the bytes that were sent; nothing is that was not sent genuinely. */
export async function expectStoredOnce(
  { ask }: StoreProbe,
  { acked, sent }: Pick<LoadReport, 'acked' | 'sent'>,
): Promise<void> {
  const stored = await ask<{ id: string; state: string; sha: Uint8Array | null }>(
    `SELECT d.delivery_id AS id, d.state AS state, b.sha256 AS sha FROM delivery d LEFT JOIN delivery_body b ON b.arrival = d.arrival`,
  )
  const ids = new Set(stored.map(({ id }) => id))
  expect([...acked].filter((id) => !ids.has(id))).toEqual([])
  expect(stored.length - ids.size).toBe(0)
  const wrong = stored.filter(
    ({ id, state, sha }) => state !== 'routed' || sha === null || sent.get(id) !== Buffer.from(sha).toString('hex'),
  )
  expect(wrong).toEqual([])
}

const outcomeSchema = z.looseObject({ mappingIds: z.array(z.string()).optional() })

/** Every delivery became one event with one decision and either one place in the queue or destinations. */
export async function expectRoutedOnce({ ask }: StoreProbe): Promise<void> {
  const events = await ask<{
    id: string
    delivery_id: string
    kind: string
    outcome: string
    decided: string | null
    item: string | null
  }>(
    `SELECT e.id AS id, e.delivery_id AS delivery_id, e.outcome_kind AS kind, e.outcome_json AS outcome, d.event_id AS decided, i.state_kind AS item
     FROM event e LEFT JOIN decision d ON d.workspace_id = e.workspace_id AND d.event_id = e.id
     LEFT JOIN unmatched_item i ON i.workspace_id = e.workspace_id AND i.event_id = e.id`,
  )
  const deliveries = await ask<{ delivery_id: string; event_id: string | null }>(
    'SELECT delivery_id, event_id FROM delivery',
  )
  expect(events.length).toBe(deliveries.length)
  const byDelivery = new Map(events.map((event) => [event.delivery_id, event.id]))
  expect(
    deliveries.filter(({ delivery_id, event_id }) => event_id === null || byDelivery.get(delivery_id) !== event_id),
  ).toEqual([])

  const carried = new Map<string, number>()
  const wrong = events.filter(({ kind, outcome, decided, item }) => {
    const mappingIds = outcomeSchema.parse(JSON.parse(outcome)).mappingIds ?? []
    for (const id of mappingIds) carried.set(id, (carried.get(id) ?? 0) + 1)
    const isQueued = item === 'open' || item === 'snoozed'
    return decided === null || (kind === 'routed') !== mappingIds.length > 0 || (kind === 'unmatched') !== isQueued
  })
  expect(wrong).toEqual([])
  const mappings = await ask<{ id: string; carried: number }>('SELECT id, carried FROM mapping')
  expect(mappings.filter(({ id, carried: said }) => said !== (carried.get(id) ?? 0))).toEqual([])
  expect([...carried.keys()].filter((id) => !mappings.some((mapping) => mapping.id === id))).toEqual([])
}

/** Nothing waits whose repository is mapped, whichever process routed it; and tallies are what counting finds. */
export async function expectQueueAgrees({ ask }: StoreProbe): Promise<void> {
  expect(
    await ask(
      `SELECT i.event_id FROM unmatched_item i JOIN event e ON e.workspace_id = i.workspace_id AND e.id = i.event_id
       JOIN mapping m ON m.workspace_id = e.workspace_id AND m.resource_id = e.resource_id
       WHERE i.state_kind = 'open' AND m.state_kind = 'active'`,
    ),
  ).toEqual([])
  expect(
    await ask(
      `SELECT g.group_key, g.open, g.snoozed, g.total, i.open AS "isOpen", i.snoozed AS "isSnoozed", i.total AS "isTotal" FROM unmatched_group g LEFT JOIN
        (SELECT workspace_id, group_key, sum(CASE WHEN state_kind = 'open' THEN 1 ELSE 0 END) AS open,
           sum(CASE WHEN state_kind = 'snoozed' THEN 1 ELSE 0 END) AS snoozed, count(*) AS total FROM unmatched_item GROUP BY workspace_id, group_key) i
        ON i.workspace_id = g.workspace_id AND i.group_key = g.group_key
       WHERE g.open <> coalesce(i.open, 0) OR g.snoozed <> coalesce(i.snoozed, 0) OR g.total <> coalesce(i.total, 0)`,
    ),
  ).toEqual([])
}

/** Who followed the feed from its beginning, hopping between processes, has every row at its newest seq and no other. */
export async function expectFollowed({ ask }: StoreProbe, follower: Follower): Promise<void> {
  expect(follower.faults.slice(0, 5)).toEqual([])
  const changes = await ask<{ entity: string; entity_id: string; seq: number; tombstone: number }>(
    'SELECT entity, entity_id, seq, tombstone FROM change ORDER BY seq',
  )
  const rows = changes.filter(({ tombstone }) => tombstone === 0)
  const missed = rows.filter(({ entity, entity_id, seq }) => follower.rows.get(`${entity} ${entity_id}`) !== seq)
  expect(missed.slice(0, 5)).toEqual([])
  expect(follower.rows.size).toBe(rows.length)
  const [newest] = await ask<{ seq: number }>('SELECT seq FROM workspace')
  expect(newest?.seq).toBe(changes.at(-1)?.seq)
  expect(follower.cursor).toBe(newest?.seq)
}
