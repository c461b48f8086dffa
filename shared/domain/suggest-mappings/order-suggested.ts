import type { Suggested } from '../../model/suggestion.ts'

/**
 * What people declined comes last, then by strength. Ties are broken by name, then id, by code units: no locale, no
 * order of the input.
 */
export function orderSuggested(one: Suggested, other: Suggested): number {
  return (
    Number(one.isDeclined) - Number(other.isDeclined) ||
    other.confidence - one.confidence ||
    compare(one.projectName, other.projectName) ||
    compare(one.projectId, other.projectId)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
