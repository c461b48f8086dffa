import type { WorkloadRow } from '../workload.ts'

/** Times of single calls, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly worst: number
}

export function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 }
}

/** Runs two ways of doing the same in turn, so that noise hits both alike. */
export async function compare(
  rounds: number,
  ours: (round: number) => Promise<unknown>,
  theirs: (round: number) => unknown,
): Promise<{ readonly ours: Times; readonly theirs: Times }> {
  const seen: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now()
    await ours(round)
    const betweenAt = performance.now()
    await theirs(round)
    seen[0].push(betweenAt - startedAt)
    seen[1].push(performance.now() - betweenAt)
  }
  return { ours: timesOf(seen[0]), theirs: timesOf(seen[1]) }
}

const shown = (value: number): number => Math.round(value * 1000) / 1000

/** A figure held against a peer of the same run. */
export function ratioRow(
  measure: string,
  value: number,
  peer: { readonly name: string; readonly value: number },
  most: number,
): WorkloadRow {
  const ratio = value / peer.value
  return {
    measure,
    value: shown(value),
    unit: 'ms',
    against: `${peer.name} ${shown(peer.value)} ms`,
    ratio: shown(ratio),
    limit: `≤ ${most} ×`,
    pass: ratio <= most,
  }
}

/** A figure held against a fixed limit. */
export function limitRow(measure: string, value: number, mostMs: number): WorkloadRow {
  return {
    measure,
    value: shown(value),
    unit: 'ms',
    against: null,
    ratio: null,
    limit: `≤ ${mostMs} ms`,
    pass: value <= mostMs,
  }
}

export function reportRow(measure: string, value: number, unit: string): WorkloadRow {
  return { measure, value: shown(value), unit, against: null, ratio: null, limit: null, pass: true }
}
