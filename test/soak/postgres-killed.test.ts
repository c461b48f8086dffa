import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { createRandom } from '#backend/sample/random.ts'
import { killWhatIsLeft } from '#test/integration/kills-programs.ts'
import { startPostgres, type PostgresServer } from '#test/postgres/postgres-server.ts'
import { whyNoPostgres } from '#test/postgres/test-database.ts'
import { startFleet, type Fleet } from './intake-fleet.ts'
import { runIntake, soaking } from './intake-run.ts'
import { soakDeadline } from './soak-deadline.ts'
import { soakStores } from './soak-stores.ts'

let server: PostgresServer | undefined
afterEach(async () => {
  killWhatIsLeft()
  await server?.stop()
})

const load = soaking
  ? { usualMs: 1_200_000, perSecond: 200, kills: 100, killEveryMs: 3_000, early: false }
  : { usualMs: 60_000, perSecond: 100, kills: 2, killEveryMs: 1_500, early: false }

const statusOf = async (fleet: Fleet, path: string): Promise<number> =>
  (await fetch(fleet.address(createRandom(1)) + path)).status

test.skipIf(!soakStores.includes('postgres'))(
  'of a PostgreSQL that is killed under load every answer of 2xx is there, without it each is a 503 with a code, and services go on by themselves',
  { timeout: soaking ? 3_600_000 : 180_000 },
  async (context) => {
    context.skip(whyNoPostgres !== undefined, whyNoPostgres)
    const postgres = await startPostgres()
    server = postgres
    const fleet = await startFleet({ kind: 'postgres', databaseUrl: await postgres.newDatabase(), processes: 2 })
    const killServer = async (): Promise<void> => {
      await postgres.kill()
      await sleep(1_200)
      expect([await statusOf(fleet, '/healthz'), await statusOf(fleet, '/readyz')]).toEqual([200, 503])
      await postgres.start()
      await expect.poll(() => statusOf(fleet, '/readyz'), { timeout: 60_000, interval: 100 }).toBe(200)
    }
    const deadline = soakDeadline(load.usualMs)
    const { report, figure } = await runIntake(
      { ...fleet, killOne: killServer },
      { ...load, deadline },
      'PostgreSQL killed',
    )
    expect(report.refusals.get('genuine, 503 store.unreachable')).toBeGreaterThan(0)
    expect(report.unanswered).toBe(0)
    context.task.meta.figure = figure
    fleet.remove()
  },
)
