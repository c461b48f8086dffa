import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSimulation, type Simulation } from './run-seed.ts'
import { sabotages } from './sabotages.ts'

let simulation: Simulation
beforeAll(async () => {
  simulation = await openSimulation()
})
afterAll(() => simulation.end())

test.each(Object.entries(sabotages))(
  '%s is noticed',
  async (_name, { breaks, make }) => {
    const said = new Set<string>()
    for (let seed = 1; seed <= 25 && !said.has(breaks); seed += 1) {
      const { broken } = await simulation.run(seed, { steps: 40, sabotage: make() })
      if (broken !== null) said.add(broken.law)
    }
    expect([...said]).toContain(breaks)
  },
  300_000,
)
