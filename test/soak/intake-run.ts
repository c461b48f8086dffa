import { expect } from 'vitest'
import { createRandom } from '#backend/sample/random.ts'
import { followFeed } from './follow-feed.ts'
import type { Fleet } from './intake-fleet.ts'
import { expectFollowed, expectQueueAgrees, expectRoutedOnce, expectStoredOnce } from './intake-laws.ts'
import { mapMeanwhile } from './map-meanwhile.ts'
import { loadWebhooks, percentile, type LoadOptions, type LoadReport } from './webhook-load.ts'

export const soaking = process.env['SOAK'] === '1'
const drainMs = soaking ? 900_000 : 60_000

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

/** Loads a fleet while it is killed, mapped and followed, ends it, and holds what it stored to the laws. */
export async function runIntake(
  fleet: Fleet,
  load: Omit<LoadOptions, 'seed'>,
  name: string,
): Promise<{ readonly report: LoadReport; readonly figure: string }> {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  process.stderr.write(`${name}: SEED=${seed} plays this run again\n`)
  const follower = followFeed(fleet, createRandom(seed + 1))
  const loading = new AbortController()
  const [report, mapped] = await Promise.all([
    loadWebhooks(fleet, { ...load, seed }).finally(() => loading.abort()),
    mapMeanwhile(fleet, createRandom(seed + 2), { signal: loading.signal, everyMs: 500 }),
  ])
  const drainedMs = await drained(fleet)
  const probe = await fleet.probe()
  // What is suggested follows in its own time, and moves the feed.
  await expect.poll(() => probe.ask('SELECT 1 FROM suggestion_due'), { timeout: drainMs }).toEqual([])
  await follower.catchUp()
  expect((await fleet.end()).filter((code) => code !== 0)).toEqual([])

  expect(await probe.problems()).toEqual([])
  await expectStoredOnce(probe, report)
  await expectRoutedOnce(probe)
  await expectQueueAgrees(probe)
  await expectFollowed(probe, follower)
  await probe.close()
  const allowed = /^(forged, 401|(genuine|forged), 503) [a-z]+\./
  expect([...report.refusals.keys()].filter((what) => !allowed.test(what))).toEqual([])
  expect(report.kills).toBeGreaterThan(0)
  expect(mapped).toBeGreaterThan(0)
  // Five seconds on a machine that does much else, too.
  expect(report.acked.size).toBeGreaterThan(20)

  const { acked, duplicates, forged, retries, kills, answerMs, seconds } = report
  const figure =
    `${acked.size} answered with 2xx (${Math.round(acked.size / seconds)} /s), ${duplicates} sent twice, ${retries} sent again for want of an answer, ${forged} forged, ` +
    `${kills} kills, ${mapped} repositories mapped meanwhile, ${follower.pages} pages of the feed, all routed ${(drainedMs / 1_000).toFixed(1)} s after the last; ` +
    `answers p50 ${percentile(answerMs, 0.5).toFixed(0)} ms, p99 ${percentile(answerMs, 0.99).toFixed(0)} ms; seed ${seed}`
  process.stderr.write(`${name}: ${figure}\n`)
  return { report, figure }
}
