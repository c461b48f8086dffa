import { afterEach, expect, test } from 'vitest'
import { killWhatIsLeft } from './kills-programs.ts'
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
import { Rounds } from './kills-rounds.ts'
import { soakDeadline } from '../soak/soak-deadline.ts'

afterEach(killWhatIsLeft)

const soaking = process.env['SOAK'] === '1'
const kills = soaking ? 200 : 20

test(
  'console and service, killed again and again, lose nothing that was answered and do nothing twice',
  async ({ task }) => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    process.stderr.write(`kills: SEED=${seed} plays this run again\n`)
    const rounds = await Rounds.start(seed)
    const { world, witness } = rounds
    await rounds.run({ kills, deadline: soakDeadline(), seed })
    const refused = await rounds.drain()
    const row = (sql: string): number =>
      asking(serviceFile(world.serviceDir), (ask) => ask<{ n: number }>(sql)[0]?.n ?? 0)
    await expect
      .poll(() => row("SELECT count(*) AS n FROM delivery WHERE state = 'received'"), { timeout: 60_000 })
      .toBe(0)
    await rounds.caughtUp(() => row('SELECT seq AS n FROM workspace'))
    expect(await rounds.end()).toEqual({ host: 0, service: 0 })

    expectWhole(world.serviceDir, world.consoleDir)
    expectAgreement(world.serviceDir)
    expectDeliveries(world.serviceDir, witness)
    expectAppliedOnce(world.serviceDir)
    const counts = expectDecisions(world, { answered: witness.answered, refused })
    expectSameView(world, world.workspaceId)
    expect(witness.acked.size).toBeGreaterThan(kills)
    expect(counts.applied).toBeGreaterThan(0)
    task.meta.figure =
      `${witness.kills} kills, ${witness.acked.size} deliveries answered (${witness.duplicates} sent again), ` +
      `${witness.answered.size} decisions answered: ${counts.applied} applied, ${counts.refused} refused and shown, ${counts.takenBack} taken back unsent; seed ${seed}`
    world.remove()
  },
  soaking ? 3_600_000 : 120_000,
)
