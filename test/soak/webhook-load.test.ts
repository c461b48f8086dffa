import { afterEach, expect, test } from 'vitest'
import { asking, expectAppliedOnce, expectDeliveries, expectWhole, serviceFile } from '#test/integration/kills-laws.ts'
import { killWhatIsLeft } from '#test/integration/kills-programs.ts'
import { soakDeadline } from './soak-deadline.ts'
import { loadWebhooks, percentile } from './webhook-load.ts'

afterEach(killWhatIsLeft)

const soaking = process.env['SOAK'] === '1'
const load = soaking
  ? { usualMs: 600_000, killEveryMs: 5_000, perSecond: 500 }
  : { usualMs: 5_000, killEveryMs: 1_500, perSecond: 200 }

test(
  'of a load with duplicates and forgeries, to a receiver that is killed again and again, what was answered is stored once and no forgery is',
  async ({ task }) => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    process.stderr.write(`webhook load: SEED=${seed} plays this run again\n`)
    const started = Date.now()
    const report = await loadWebhooks({ ...load, seed, deadline: soakDeadline(load.usualMs) })
    const seconds = (Date.now() - started) / 1_000
    const { world, service, acked, forged, sent } = report
    const waiting = (): number =>
      asking(
        serviceFile(world.serviceDir),
        (ask) => ask<{ n: number }>("SELECT count(*) AS n FROM delivery WHERE state = 'received'")[0]?.n ?? 0,
      )
    await expect.poll(waiting, { timeout: soaking ? 600_000 : 60_000, interval: 100 }).toBe(0)
    expect(await service.end()).toBe(0)

    expectWhole(world.serviceDir)
    // Whatever is stored was sent genuinely, so a forged id or body would show here.
    expectDeliveries(world.serviceDir, { acked, sent })
    expectAppliedOnce(world.serviceDir)
    expect([...report.refusals.keys()].filter((status) => status !== 401)).toEqual([])
    expect(report.kills).toBeGreaterThan(0)
    expect(acked.size).toBeGreaterThan(100)
    task.meta.figure =
      `${acked.size} answered with 2xx (${Math.round(acked.size / seconds)} /s), ${report.duplicates} sent twice, ${forged.size} forged, ` +
      `${report.kills} kills; answers p50 ${percentile(report.answerMs, 0.5).toFixed(0)} ms, p99 ${percentile(report.answerMs, 0.99).toFixed(0)} ms; seed ${seed}`
    world.remove()
  },
  soaking ? 3_600_000 : 120_000,
)
