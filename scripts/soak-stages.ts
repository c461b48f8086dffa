/** One part of a soak run: files that vitest runs with an environment of their own. */
export interface SoakStage {
  readonly name: string
  readonly files: readonly string[]
  /** Its part of a run that has an end. */
  readonly share: number
}

export const propertyStage: SoakStage = {
  name: 'properties',
  files: ['test/property', 'test/integration/ops-laws.test.ts'],
  share: 0.3,
}

export const loadStages: readonly SoakStage[] = [
  { name: 'kills', files: ['test/integration/kills.test.ts'], share: 0.4 },
  { name: 'load', files: ['test/soak'], share: 0.3 },
]

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

/** Checking and draining take their time after a test has come to its end. */
export function busySeconds(stageSeconds: number): number {
  return Math.max(5, Math.floor(stageSeconds * 0.6))
}

/** Reads `--minutes N` and leaves what else was asked for. */
export function readSoakArgs(args: readonly string[]): { readonly minutes: number; readonly rest: readonly string[] } {
  const at = args.indexOf('--minutes')
  if (at === -1) return { minutes: Number.POSITIVE_INFINITY, rest: args }
  const minutes = Number(args[at + 1])
  if (!(minutes > 0)) throw new Error('--minutes takes a number above 0.')
  return { minutes, rest: args.toSpliced(at, 2) }
}
