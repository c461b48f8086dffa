import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GithubApp, startGithubApp } from '#test/fakes/github-app.ts'
import { pushTo } from '#test/integration/core.ts'
import { openPulling, type Pulling } from '#test/integration/pull-fixture.ts'
import { runCount } from './run-count.ts'

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('happen' as const), lateMs: fc.nat(200_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('happen_hidden' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('webhook' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redeliver' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pull' as const), limit: fc.integer({ min: 1, max: 8 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pull_beside_webhook' as const), which: fc.nat() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('trouble' as const),
      status: fc.constantFrom(429, 403, 500, 502, 404),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(900_000) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const push = (number: number) => pushTo({ id: 1, name: 'acme/search' }, 5, { number })

interface World {
  readonly github: GithubApp
  readonly service: Pulling
  readonly happened: { guid: string; number: number; at: number }[]
}

async function take(world: World, move: Step): Promise<void> {
  const { github, service, happened } = world
  const hook = (which: number) => {
    const one = happened[which % Math.max(1, happened.length)]
    return one && service.send(push(one.number), { id: one.guid })
  }
  switch (move.do) {
    case 'happen':
    case 'happen_hidden': {
      const number = happened.length
      // Some appear later than they were made, as those whose receiver answered slowly.
      const at = service.clock() - (move.do === 'happen' ? move.lateMs : 0)
      const delivered_at = `${new Date(at).toISOString().slice(0, 19)}Z`
      const make = move.do === 'happen' ? github.deliver : github.deliverUnreadable
      const { guid } = make(push(number), { delivered_at })
      return void happened.push({ guid, number, at: Date.parse(delivered_at) })
    }
    case 'webhook':
      return void (await hook(move.which))
    case 'redeliver': {
      const one = happened[move.which % Math.max(1, happened.length)]
      return void (one && github.deliver(push(one.number), { guid: one.guid, redelivery: true }))
    }
    case 'pull':
      return void (await service.pull({}, { limit: move.limit }))
    case 'pull_beside_webhook':
      return void (await Promise.all([service.pull(), hook(move.which), service.pull(), hook(move.which + 1)]))
    case 'trouble':
      return github.trouble(move)
    case 'wait':
      return service.advance(move.ms)
  }
}

/** What lies behind the watermark is stored, or noted as not readable yet. */
function checkWatermark({ service, happened }: World): void {
  const covered = service.watermark() ?? Number.NEGATIVE_INFINITY
  const here = new Set(service.guids())
  const noted = service.db.read<{ delivery_id: string }>('SELECT delivery_id FROM pull_hole').all()
  for (const { delivery_id: id } of noted) here.add(id)
  expect(happened.filter(({ guid, at }) => at <= covered && !here.has(guid))).toEqual([])
}

let openAtOnce: World[] = []
beforeAll(() => void (openAtOnce = []))
afterAll(async () => {
  for (const { github, service } of openAtOnce) {
    service.close()
    await github.stop()
  }
})

test('pulls and webhooks in any order store each delivery once, and the watermark passes none that is not here', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      let clock = () => Date.now()
      const github = await startGithubApp({ clock: () => clock() })
      const service = openPulling(github)
      clock = service.clock
      const world: World = { github, service, happened: [] }
      openAtOnce.push(world)
      for (const move of steps) {
        await take(world, move)
        checkWatermark(world)
      }
      github.calm()
      for (let quiet = 0; quiet < 12; quiet += 1) {
        service.advance(3_600_000)
        await service.pull()
        checkWatermark(world)
      }
      const guids = world.happened.map(({ guid }) => guid)
      expect(service.guids().toSorted()).toEqual(guids.toSorted())
      expect(service.status()).toMatchObject({ unreadable: 0, gaps: [], state: { kind: 'idle' } })
      openAtOnce.pop()
      service.close()
      await github.stop()
    }),
    { numRuns: runCount(12) },
  )
})
