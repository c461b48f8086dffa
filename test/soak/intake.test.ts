import { afterEach, describe, expect, test } from 'vitest'
import { createRandom } from '#backend/sample/random.ts'
import { killWhatIsLeft } from '#test/integration/kills-programs.ts'
import { followFeed } from './follow-feed.ts'
import { startFleet, type Fleet } from './intake-fleet.ts'
import { expectFollowed, expectQueueAgrees, expectRoutedOnce, expectStoredOnce } from './intake-laws.ts'
import { mapMeanwhile } from './map-meanwhile.ts'
import { soakDeadline } from './soak-deadline.ts'
import { soakStores, storeFor } from './soak-stores.ts'
import { loadWebhooks, percentile } from './webhook-load.ts'

afterEach(killWhatIsLeft)

const soaking = process.env['SOAK'] === '1'
const drainMs = soaking ? 900_000 : 60_000
const loads = {
  load: soaking
    ? {
        processes: 4,
        usualMs: 600_000,
        perSecond: 500,
        kills: Number.POSITIVE_INFINITY,
        killEveryMs: 15_000,
        early: false,
      }
    : {
        processes: 4,
        usualMs: 5_000,
        perSecond: 200,
        kills: Number.POSITIVE_INFINITY,
        killEveryMs: 1_500,
        early: false,
      },
  kills: soaking
    ? { processes: 2, usualMs: 3_000_000, perSecond: 200, kills: 1_000, killEveryMs: 400, early: true }
    : { processes: 2, usualMs: 60_000, perSecond: 100, kills: 20, killEveryMs: 300, early: true },
}

/** Waits until everything is routed; answers how long that took. */
async function drained(fleet: Fleet): Promise<number> {
  const began = Date.now()
  const probe = await fleet.probe()
  const waiting = async (): Promise<number | undefined> =>
    (await probe.ask<{ n: number }>("SELECT count(*) AS n FROM delivery WHERE state = 'received'"))[0]?.n
  await expect.poll(waiting, { timeout: drainMs, interval: 250 }).toBe(0)
  await probe.close()
  return Date.now() - began
}

describe.each(soakStores)('intake on %s', (kind) => {
  test.for([
    ['load', 'at full load with duplicates and forgeries, a process killed now and then'],
    ['kills', 'killed again and again, also while it starts'],
  ] as const)(
    '%s: %s, what was answered is stored and routed once, no forgery is, and the feed skips nothing',
    { timeout: soaking ? 7_200_000 : 180_000 },
    async ([name], context) => {
      const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
      process.stderr.write(`intake ${name} on ${kind}: SEED=${seed} plays this run again\n`)
      const load = loads[name]
      const fleet = await startFleet(await storeFor(kind, load.processes, context))
      const deadline = soakDeadline(load.usualMs)
      const follower = followFeed(fleet, createRandom(seed + 1))
      const loading = new AbortController()
      const [report, mapped] = await Promise.all([
        loadWebhooks(fleet, { ...load, seed, deadline }).finally(() => loading.abort()),
        mapMeanwhile(fleet, createRandom(seed + 2), { signal: loading.signal, everyMs: 500 }),
      ])
      const drainedMs = await drained(fleet)
      await follower.catchUp()
      const probe = await fleet.probe()
      expect(await fleet.end()).toEqual(Array.from({ length: kind === 'sqlite' ? 1 : load.processes }, () => 0))

      expect(await probe.problems()).toEqual([])
      await expectStoredOnce(probe, report)
      await expectRoutedOnce(probe)
      await expectQueueAgrees(probe)
      await expectFollowed(probe, follower)
      await probe.close()
      expect([...report.refusals.keys()].filter((what) => !/^(forged, 401|genuine, 503) [a-z]+\./.test(what))).toEqual(
        [],
      )
      expect(report.kills).toBeGreaterThan(0)
      expect(mapped).toBeGreaterThan(0)
      expect(report.acked.size).toBeGreaterThan(100)
      const { acked, duplicates, forged, retries, kills, answerMs, seconds } = report
      context.task.meta.figure =
        `${acked.size} answered with 2xx (${Math.round(acked.size / seconds)} /s), ${duplicates} sent twice, ${retries} sent again for want of an answer, ${forged} forged, ` +
        `${kills} kills, ${mapped} repositories mapped meanwhile, ${follower.pages} pages of the feed, all routed ${(drainedMs / 1_000).toFixed(1)} s after the last; ` +
        `answers p50 ${percentile(answerMs, 0.5).toFixed(0)} ms, p99 ${percentile(answerMs, 0.99).toFixed(0)} ms; seed ${seed}`
      process.stderr.write(`intake ${name} on ${kind}: ${context.task.meta.figure}\n`)
      fleet.remove()
    },
  )
})
