import { afterEach, expect, test } from 'vitest'
import { createRandom } from '#backend/sample/random.ts'
import { soakDeadline } from '../soak/soak-deadline.ts'
import { CrashLives, plannedEnds } from './crash-lives.ts'
import { crashPoints } from './crash-points.ts'
import {
  asking,
  expectAgreement,
  expectAppliedOnce,
  expectDecisions,
  expectDeliveries,
  expectSameView,
  expectWhole,
  serviceFile,
} from './kills-laws.ts'
import { killWhatIsLeft } from './kills-programs.ts'

afterEach(killWhatIsLeft)

const soaking = process.env['SOAK'] === '1'
const kills = Number(process.env['CRASHES'] ?? (soaking ? 1_000 : 12))

test(
  'a console killed at the worst moments has every decision that its window showed, once',
  async ({ task }) => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    process.stderr.write(`crash: SEED=${seed} plays this run again\n`)
    const lives = await CrashLives.start(seed)
    const { world } = lives
    const deadline = soakDeadline()
    const ends = plannedEnds(createRandom(seed + 2))
    for (let n = 0; n < kills && Date.now() < deadline; n += 1) await lives.live(ends.next().value)

    const row = (sql: string): number =>
      asking(serviceFile(world.serviceDir), (ask) => ask<{ n: number }>(sql)[0]?.n ?? 0)
    await expect
      .poll(() => row("SELECT count(*) AS n FROM delivery WHERE state = 'received'"), { timeout: 60_000 })
      .toBe(0)
    expect(await lives.rest(() => row('SELECT seq AS n FROM workspace'))).toBe(0)
    expect(await world.service.end()).toBe(0)

    lives.requireKept()
    expectWhole(world.serviceDir, world.consoleDir)
    expectAgreement(world.serviceDir)
    expectDeliveries(world.serviceDir, lives)
    expectAppliedOnce(world.serviceDir)
    const counts = expectDecisions(world, { answered: lives.shown, refused: [...lives.refused.values()] })
    expectSameView(world, world.workspaceId)
    const named = [...lives.ends].filter(([name]) => name !== 'any moment')
    if (lives.kills >= 200)
      expect(crashPoints.map(({ name }) => name).filter((name) => !lives.ends.has(name))).toEqual([])
    task.meta.figure =
      `${lives.kills} kills, ${named.reduce((sum, [, n]) => sum + n, 0)} of them at ${named.length} of ${crashPoints.length} named points, ` +
      `${lives.shown.size} decisions shown: ${counts.applied} applied, ${counts.refused} refused and shown, ${counts.takenBack} taken back unsent; seed ${seed}`
    if (process.env['CRASH_ENDS'] === '1')
      process.stderr.write(`${JSON.stringify(Object.fromEntries(lives.ends), null, 1)}\n`)
    world.remove()
  },
  soaking ? 7_200_000 : 120_000,
)
