import type { WorkloadRow } from './workload.ts'

const heads = ['measure', 'value', 'against', 'ratio', 'limit', ''] as const

function shortNumber(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en')
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
}

function cells(row: WorkloadRow): string[] {
  if ('notMeasured' in row) return [row.measure, '–', '–', '–', '–', `not measured: ${row.notMeasured}`]
  return [
    row.measure,
    `${shortNumber(row.value)} ${row.unit}`.trim(),
    row.against ?? '–',
    row.ratio === null ? '–' : `${shortNumber(row.ratio)} ×`,
    row.limit ?? '–',
    row.limit === null ? '' : row.pass ? 'pass' : 'FAIL',
  ]
}

/** The rows of one workload as a table of plain text. */
export function workloadTable(rows: readonly WorkloadRow[]): string {
  const lines = [[...heads], ...rows.map(cells)]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
