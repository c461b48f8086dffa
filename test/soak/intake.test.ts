import { afterEach, describe, test } from 'vitest'
import { killWhatIsLeft } from '#test/integration/kills-programs.ts'
import { startFleet } from './intake-fleet.ts'
import { runIntake, soaking } from './intake-run.ts'
import { soakDeadline } from './soak-deadline.ts'
import { soakStores, storeFor } from './soak-stores.ts'

afterEach(killWhatIsLeft)

const often = Number.POSITIVE_INFINITY
const loads = {
  load: soaking
    ? { processes: 4, usualMs: 600_000, perSecond: 500, kills: often, killEveryMs: 15_000, early: false }
    : { processes: 4, usualMs: 5_000, perSecond: 200, kills: often, killEveryMs: 1_500, early: false },
  kills: soaking
    ? { processes: 2, usualMs: 6_000_000, perSecond: 200, kills: 1_000, killEveryMs: 400, early: true }
    : { processes: 2, usualMs: 60_000, perSecond: 100, kills: 20, killEveryMs: 300, early: true },
}

describe.each(soakStores)('intake on %s', (kind) => {
  test.for([
    ['load', 'at full load with duplicates and forgeries, a process killed now and then'],
    ['kills', 'killed again and again, also while it starts'],
  ] as const)(
    '%s: %s, what was answered is stored and routed once, no forgery is, and the feed skips nothing',
    { timeout: soaking ? 7_200_000 : 180_000 },
    async ([name], context) => {
      const { processes, usualMs, ...load } = loads[name]
      const fleet = await startFleet(await storeFor(kind, processes, context))
      const deadline = soakDeadline(usualMs)
      const { figure } = await runIntake(fleet, { ...load, deadline }, `intake ${name} on ${kind}`)
      context.task.meta.figure = figure
      fleet.remove()
    },
  )
})
