import { findElectron } from './find-electron.ts'
import { readGuards } from './guard-results.ts'
import { guardLine, guardRows } from './guard-table.ts'
import { e2eReport, listReport } from './run-e2e.ts'
import { vitestReport } from './run-vitest.ts'
import type { TestCounts } from './test-counts.ts'

/** Prints the table of the guards from the reports of the last runs. Every number must hold, whatever the counts say. */
export function printGuards(): { readonly held: boolean; readonly counts: TestCounts } {
  const electron = findElectron() !== undefined
  const results = [
    ...readGuards(vitestReport, 'unit'),
    ...readGuards(e2eReport('chromium'), 'Chromium'),
    ...readGuards(electron ? e2eReport('electron') : listReport, 'Electron'),
  ]
  const rows = guardRows(results, { electron })
  for (const row of rows) console.log(guardLine(row))
  const count = (outcome: string): number => results.filter((result) => result.outcome === outcome).length
  return {
    held: rows.every(({ state }) => state !== 'fail'),
    counts: { passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
  }
}
