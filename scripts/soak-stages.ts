import { parseArgs } from 'node:util'

/** One part of a soak run: files that vitest runs with an environment of their own. */
export interface SoakStage {
  readonly name: string
  readonly files: readonly string[]
  /** Its part of a run that has an end. */
  readonly share: number
  /** How many of its tests take as long as they may. */
  readonly tests: number
}

export const soakStages: readonly SoakStage[] = [
  { name: 'properties', files: ['test/property', 'test/integration/ops-laws.test.ts'], share: 0.25, tests: 1 },
  { name: 'kills', files: ['test/integration/kills.test.ts'], share: 0.15, tests: 1 },
  { name: 'crash', files: ['test/integration/crash.test.ts'], share: 0.15, tests: 1 },
  { name: 'consoles', files: ['test/integration/many-consoles.test.ts'], share: 0.05, tests: 1 },
  { name: 'intake', files: ['test/soak/intake.test.ts', 'test/soak/postgres-killed.test.ts'], share: 0.3, tests: 5 },
  { name: 'install', files: ['test/soak/install.test.ts'], share: 0.05, tests: 1 },
  { name: 'axe', files: ['test/soak/axe.test.ts'], share: 0.05, tests: 1 },
]

export const isScaledByTimes = ({ name }: SoakStage): boolean => name === 'properties'

/** The full figure of every property, in its usual numbers. */
export const fullTimes = 100

/** How many times the usual number of tries fit into `seconds` when once takes `onceSeconds`; never more than the full figure. */
export function timesThatFit(seconds: number, onceSeconds: number): number {
  if (!Number.isFinite(seconds)) return fullTimes
  return Math.max(1, Math.min(fullTimes, Math.floor(seconds / Math.max(onceSeconds, 0.1))))
}

/** What the first of the stages may take of the seconds that are left for all of them. */
export function secondsOfFirst(stages: readonly SoakStage[], left: number): number {
  const all = stages.reduce((sum, { share }) => sum + share, 0)
  return Math.max(0, (left * (stages[0]?.share ?? 0)) / all)
}

/** What each long test of a stage may take: checking and draining take their time after it has come to its end. */
export function busySeconds(stageSeconds: number, tests = 1): number {
  return Math.max(5, Math.floor((stageSeconds * 0.6) / tests))
}

export interface SoakAsked {
  readonly minutes: number
  readonly stages: readonly SoakStage[]
  /** For tests that can run on more than one store; both where none is named. */
  readonly store: string | undefined
  /** A part of the titles of the tests to run. */
  readonly title: string | undefined
}

/** Reads `[STAGE]… [--minutes N] [--store sqlite|postgres] [-t TITLE]`. */
export function readSoakArgs(args: readonly string[]): SoakAsked {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string' }, store: { type: 'string' }, title: { type: 'string', short: 't' } },
    allowPositionals: true,
  })
  const minutes = values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes)
  if (!(minutes > 0)) throw new Error('--minutes takes a number above 0.')
  const { store, title } = values
  if (store !== undefined && store !== 'sqlite' && store !== 'postgres')
    throw new Error('--store takes sqlite or postgres.')
  const names = soakStages.map(({ name }) => name)
  const unknown = positionals.find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Error(`There is no stage ${unknown}: ${names.join(', ')}.`)
  const stages = soakStages.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  return { minutes, stages, store, title }
}
