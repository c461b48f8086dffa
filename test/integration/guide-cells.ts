import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#scripts/project-root.ts'

/** The rows of a table of the guide about failures, by their first cell, with what stands beside it. */
export function guideCells(section: string): ReadonlyMap<string, readonly string[]> {
  const guide = readFileSync(join(projectRoot, 'docs/guides/when-something-fails.md'), 'utf8')
  const text = guide.split(`## ${section}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  const cells = rows.slice(2).map((row) => row.split('|').map((cell) => cell.trim()))
  return new Map(cells.map(([, name = '', ...beside]) => [name, beside.slice(0, -1)]))
}
