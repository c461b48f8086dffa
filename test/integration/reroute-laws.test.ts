import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCount } from '../property/run-count.ts'
import { arrive, checkBooks, events, mappings, newestSeq, openWorld, step, take } from './ops-world.ts'
import { onPostgres } from './store-of-test.ts'

test('routing again what nothing has changed for changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const world = openWorld()
      try {
        await arrive(world, 1, 2)
        for (const next of steps) await take(world, next)
        const reroute = (evenDecided: boolean) => {
          const all = events(world).map((event) => event.id)
          return world.core.decide({ type: 'event.reroute', selection: { kind: 'items', ids: all }, evenDecided })
        }
        reroute(true)
        const before = { events: events(world), mappings: mappings(world), seq: newestSeq(world) }
        const again = reroute(true)
        expect(again).toMatchObject({ kind: 'applied', result: { applied: 0, skipped: [] } })
        expect({ events: events(world), mappings: mappings(world), seq: newestSeq(world) }).toEqual(before)
        checkBooks(world)
      } finally {
        world.core.close()
      }
    }),
    { numRuns: runCount(onPostgres ? 10 : 40) },
  )
})
