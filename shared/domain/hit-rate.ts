import type { SuggestionRecord } from '../model/suggestion.ts'
import { percent } from './suggest-mappings/share.ts'

/** Fewer say nothing that one would act on. */
export const leastDecisions = 20

export interface HitRate {
  readonly decisions: number
  /** The lower bound of the share that was right, 0 to 1. */
  readonly atLeast: number
}

/** How often suggestions like it were right, as far as people's decisions say; undefined while they are few. */
export function hitRate(
  record: Pick<SuggestionRecord, 'accepted' | 'declined' | 'undone'> | undefined,
): HitRate | undefined {
  if (record === undefined) return undefined
  const decisions = record.accepted + record.declined
  if (decisions < leastDecisions) return undefined
  return { decisions, atLeast: lowerBound(record.accepted - record.undone, decisions) }
}

/** “right at least 88 % of the time, 212 decisions” */
export function hitRateWords({ atLeast, decisions }: HitRate): string {
  return `right at least ${percent(atLeast)} of the time, ${decisions.toLocaleString('en')} decisions`
}

/** For 95 % of samples the true share lies above and below within this many deviations. */
const deviations = 1.959964

/** The lower bound of Wilson's interval, 95 %. */
export function lowerBound(right: number, decisions: number): number {
  const share = Math.min(1, Math.max(0, right / decisions))
  const square = deviations ** 2 / decisions
  const spread = deviations * Math.sqrt((share * (1 - share)) / decisions + square / (4 * decisions))
  // At either end the terms cancel out but for rounding.
  return Math.min(share, Math.max(0, (share + square / 2 - spread) / (1 + square)))
}
