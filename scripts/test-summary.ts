import { existsSync } from 'node:fs'
import { e2eReport } from './run-e2e.ts'
import { vitestReport } from './run-vitest.ts'
import { addCounts, countPlaywright, countVitest, exitCodeOf, summaryLine } from './test-counts.ts'

// Adds up the reports that the last test commands left, Electron's run among them when there was one.
const total = addCounts([
  countVitest(vitestReport),
  countPlaywright(e2eReport('chromium')),
  ...(existsSync(e2eReport('electron')) ? [countPlaywright(e2eReport('electron'))] : []),
])
console.log(summaryLine(total))
process.exitCode = exitCodeOf(total)
