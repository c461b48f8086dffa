import type { Suggested } from '../model/suggestion.ts'
import { rounded } from './suggest-mappings/share.ts'

type Ranked = Pick<Suggested, 'confidence' | 'projectName'> & Partial<Pick<Suggested, 'equals'>>

/** Of the others, the strongest that stands too near to the first to say which of them is meant. */
export function closeRival<C extends Ranked>(candidates: readonly C[], margin: number): C | undefined {
  const [first, ...others] = candidates
  if (first === undefined) return undefined
  return others.find((other) => {
    const distance = rounded(first.confidence - other.confidence)
    return distance === 0 || distance < margin || first.equals?.includes(other.projectName) === true
  })
}
