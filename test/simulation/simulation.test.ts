import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCount } from '../property/run-count.ts'
import { openSimulation, type Simulation } from './run-seed.ts'

const steps = 20
const seeds = runCount(100)

let simulation: Simulation
beforeAll(async () => {
  simulation = await openSimulation()
})
afterAll(() => simulation.end())

test(`${seeds} seeds: whatever fails, consoles end equal to the service and no decision is lost or done twice`, async () => {
  const broken: string[] = []
  for (let seed = 1; seed <= seeds; seed += 1) {
    const run = await simulation.run(seed, { steps })
    if (run.broken !== null) broken.push(`npm run simulate -- --seed ${seed} --steps ${steps}: ${run.broken.message}`)
  }
  expect(broken).toEqual([])
}, 3_600_000)

test('a seed replays to the letter, and another one is another run', async () => {
  const first = await simulation.run(7, { steps })
  const again = await simulation.run(7, { steps })
  expect(again.lines).toEqual(first.lines)
  expect(again.hash).toBe(first.hash)
  expect(first.lines.length).toBeGreaterThan(100)
  expect((await simulation.run(8, { steps })).hash).not.toBe(first.hash)
})
