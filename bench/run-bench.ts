import { readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBuild } from '#scripts/ensure-build.ts'
import { workloadResultSchema, type Workload, type WorkloadRow } from './workload.ts'
import { withinTime } from './watch-time.ts'
import { workloadTable } from './workload-table.ts'

const { values: flags } = parseArgs({
  options: { only: { type: 'string', multiple: true }, json: { type: 'string' } },
})

/** Workloads are found by name: `p1-intake.ts`, `p4c-counts.ts`. */
async function loadWorkloads(): Promise<Workload[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => /^p\d+[a-z]?-.*(?<!\.test)\.ts$/.test(name))
  const loaded = await Promise.all(
    files.map(async (name): Promise<Workload> => {
      // The compiler can't see which file this is; every file of this name exports a Workload, and its result is parsed.
      const module = (await import(pathToFileURL(join(import.meta.dirname, name)).href)) as { workload: Workload }
      return module.workload
    }),
  )
  return loaded.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
}

const wanted = flags.only?.flatMap((list) => list.split(',')).map((id) => id.trim().toUpperCase())
const workloads = (await loadWorkloads()).filter(({ id }) => wanted?.includes(id.toUpperCase()) ?? true)
if (workloads.length === 0) {
  console.error(wanted ? `No workload is called ${wanted.join(' or ')}.` : 'There are no workloads.')
  process.exit(2)
}

const limitMinutes = 20
await ensureBuild()
const results: { id: string; title: string; seconds: number; rows: readonly WorkloadRow[] }[] = []
for (const workload of workloads) {
  const startedAt = performance.now()
  const { rows } = workloadResultSchema.parse(
    await withinTime(workload.id, limitMinutes * 60_000, () => workload.run()),
  )
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10
  results.push({ id: workload.id, title: workload.title, seconds, rows })
  console.log(`\n${workload.id}  ${workload.title} (${seconds} s)\n${workloadTable(rows)}`)
}

if (flags.json !== undefined) {
  const machine = { node: process.version, platform: process.platform, arch: process.arch, cpus: cpus().length }
  writeFileSync(
    flags.json,
    `${JSON.stringify({ takenAt: new Date().toISOString(), machine, workloads: results }, null, 2)}\n`,
  )
}
const rows = results.flatMap(({ id, rows: own }) => own.map((row) => ({ ...row, name: `${id} ${row.measure}` })))
const missed = rows.flatMap((row) => ('pass' in row && !row.pass ? [row.name] : []))
const unmeasured = rows.flatMap((row) => ('notMeasured' in row ? [`${row.name} (${row.notMeasured})`] : []))
if (unmeasured.length > 0) console.log(`\nNot measured: ${unmeasured.join('; ')}`)
console.log(missed.length === 0 ? '\nEvery limit that was measured is met.' : `\nMissed: ${missed.join('; ')}`)
// Not by itself: what a workload has left open would keep it waiting for ever.
process.exit(missed.length === 0 ? 0 : 1)
