import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { ensureBuild } from './ensure-build.ts'
import { projectRoot } from './project-root.ts'
import { runVitest, vitestReport } from './run-vitest.ts'
import { exitCodeOf, summaryLine } from './test-counts.ts'

const reportSchema = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      assertionResults: z.array(
        z.looseObject({ fullName: z.string(), status: z.string(), duration: z.number().nullish() }),
      ),
    }),
  ),
})

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim()
}

function tableRows(): string[] {
  if (!existsSync(vitestReport)) return []
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(vitestReport, 'utf8')))
  return testResults
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap((file) =>
      file.assertionResults.map((test) => {
        const seconds = ((test.duration ?? 0) / 1000).toFixed(1)
        return `| ${relative(projectRoot, file.name)} | ${test.fullName} | ${test.status} | ${seconds} |`
      }),
    )
}

// Tests that scale read SOAK and run their full figures; without it they run the short ones.
await ensureBuild()
mkdirSync(dirname(vitestReport), { recursive: true })
const startedAt = new Date()
const counts = await runVitest(['test/soak', 'test/property', ...process.argv.slice(2)], { SOAK: '1' })
const minutes = ((Date.now() - startedAt.getTime()) / 60_000).toFixed(1)
const dirty = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', with uncommitted changes'

writeFileSync(
  join(projectRoot, 'docs/soak.md'),
  `# Soak run

${startedAt.toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}${dirty}, Node ${process.version}: ${summaryLine(counts)} in ${minutes} minutes.
Written by \`npm run soak\`.

| file | test | result | seconds |
| --- | --- | --- | --- |
${tableRows().join('\n')}
`,
)
console.log(summaryLine(counts))
process.exitCode = exitCodeOf(counts)
