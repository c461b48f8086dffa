import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedApp } from './pack-app.ts'

export interface Size {
  readonly name: string
  readonly bytes: number
  readonly budget: number
}

const mb = 1_000_000

/**
 * What a package may weigh. The archive was 6.3 MB when this was set, more than half of it the sample's payloads, and
 * may double; one native module is 2.3 MB; Electron 45 unpacks to some 270 MB with one language.
 */
const budgets = { archive: 12 * mb, native: 4 * mb, app: 16 * mb, everything: 320 * mb } as const

function bytesUnder(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

export function packageSizes({ folder, resources }: PackedApp): Size[] {
  const archive = bytesUnder(join(resources, 'app.asar'))
  const native = bytesUnder(join(resources, 'app.asar.unpacked'))
  const texts = ['LICENSE.txt', 'third-party-notices.txt'].map((name) => bytesUnder(join(resources, name)))
  const app = texts.reduce((sum, bytes) => sum + bytes, archive + native)
  return [
    { name: 'app.asar', bytes: archive, budget: budgets.archive },
    { name: 'native module', bytes: native, budget: budgets.native },
    { name: 'without Electron', bytes: app, budget: budgets.app },
    { name: 'with Electron', bytes: bytesUnder(folder), budget: budgets.everything },
  ]
}

export function sizeProblems(sizes: readonly Size[]): string[] {
  return sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ name, bytes, budget }) => `${name}: ${inMb(bytes)} MB are over the budget of ${inMb(budget)} MB`)
}

export function sizeTable(sizes: readonly Size[]): string {
  const rows = sizes.map(({ name, bytes, budget }) =>
    [name.padEnd(18), inMb(bytes).padStart(8), inMb(budget).padStart(8)].join(' '),
  )
  return [['MB'.padEnd(18), 'is'.padStart(8), 'may be'.padStart(8)].join(' '), ...rows].join('\n')
}

function inMb(bytes: number): string {
  return (bytes / mb).toFixed(1)
}
