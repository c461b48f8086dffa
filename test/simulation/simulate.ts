import { parseArgs } from 'node:util'
import { openSimulation } from './run-seed.ts'

const print = (text: string): void => void process.stdout.write(`${text}\n`)

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    steps: { type: 'string', default: '60' },
    trace: { type: 'boolean', default: false },
  },
})
const steps = Number(values.steps)
const first = Number(values.seed ?? 1)
const count = Number(values.seeds ?? (values.seed === undefined ? 100 : 1))

const simulation = await openSimulation()
const began = Date.now()
const failed: number[] = []
for (let seed = first; seed < first + count; seed += 1) {
  const { broken, hash, lines } = await simulation.run(seed, { steps })
  if (values.trace) print(lines.join('\n'))
  if (broken !== null) {
    failed.push(seed)
    print(`seed ${seed}: ${broken.message}`)
    print(`  Again: npm run simulate -- --seed ${seed} --steps ${steps} --trace`)
  } else if (count === 1) print(`seed ${seed}: all laws hold; the run is ${hash.slice(0, 16)}`)
}
simulation.end()
const seconds = ((Date.now() - began) / 1_000).toFixed(1)
print(
  `${count} ${count === 1 ? 'seed' : 'seeds'} of ${steps} steps in ${seconds} s: ${failed.length === 0 ? 'all laws hold' : `${failed.length} broken (${failed.slice(0, 20).join(', ')})`}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
