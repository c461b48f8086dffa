import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSimulation, type Simulation } from './run-seed.ts'
import { sabotages } from './sabotages.ts'

let simulation: Simulation
let another: Simulation
beforeAll(async () => {
  simulation = await openSimulation()
  another = await openSimulation()
})
afterAll(() => {
  simulation.end()
  another.end()
})

test.each(Object.entries(sabotages))(
  '%s is noticed, and the seed that shows it fails again to the letter',
  async (_name, { breaks, make }) => {
    const said = new Set<string>()
    for (let seed = 1; seed <= 25 && !said.has(breaks); seed += 1) {
      const run = await simulation.run(seed, { steps: 40, sabotage: make() })
      if (run.broken !== null) said.add(run.broken.law)
      if (run.broken?.law !== breaks) continue
      const again = await another.run(seed, { steps: 40, sabotage: make() })
      expect(again.broken?.message).toBe(run.broken.message)
      expect(again.lines).toEqual(run.lines)
    }
    expect([...said]).toContain(breaks)
  },
  300_000,
)
