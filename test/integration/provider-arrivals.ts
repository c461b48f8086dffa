import { expect } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { providerCases } from '#test/contract/provider-cases.ts'
import { openWorld } from '#test/contract/provider-world.ts'

/** A world of one provider, and its way of sending. */
export function startProviderWorld(name: string) {
  const one = must(
    providerCases.find((candidate) => candidate.name === name),
    'it has a case',
  )
  const [secret] = one.secrets
  const world = openWorld({ ...one, secret })
  let count = 0
  return {
    ...world,
    async arrive(payload: Record<string, unknown>, { eventType = 'System Hook', signedAt = world.clock() } = {}) {
      count += 1
      const deliveryId = `d-${count}`
      const body = Buffer.from(JSON.stringify(one.dated(payload, signedAt, deliveryId)))
      expect(await world.send(await one.headers({ body, secret, nowMs: signedAt, deliveryId, eventType }), body)).toBe(
        'accepted',
      )
      world.advance(1_000)
      return must(
        (await world.events()).find((event) => event.deliveryId === deliveryId),
        'it was routed',
      )
    },
    state: () =>
      JSON.parse(
        must(world.db.read<{ s: string }>('SELECT state_json AS s FROM installation').get(), 'there is one').s,
      ) as unknown,
    resources: () =>
      world.db
        .read<{ kind: string; full_name: string; archived: number; removed: number }>(
          'SELECT kind, full_name, archived, removed_at IS NOT NULL AS removed FROM resource ORDER BY id',
        )
        .all(),
  }
}
