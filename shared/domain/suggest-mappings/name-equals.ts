import type { Suggested } from '../../model/suggestion.ts'

/** The names of those that show the same as a candidate and are not at hand. */
export type EqualsElsewhere = (candidate: Suggested) => readonly string[]

/**
 * Tells each candidate which others show exactly the same: nothing but a person can choose between those. What people
 * have declined is no rival.
 */
export function nameEquals(candidates: readonly Suggested[], elsewhere: EqualsElsewhere = () => []): Suggested[] {
  return candidates.map((candidate) => {
    if (candidate.isDeclined) return candidate
    const atHand = candidates
      .filter((other) => other !== candidate && !other.isDeclined && isEqual(candidate, other))
      .map(({ projectName }) => projectName)
    const equals = [...atHand, ...elsewhere(candidate)]
    if (equals.length === 0) return candidate
    const sentence = `${listed(equals)} ${equals.length === 1 ? 'shows' : 'show'} the same evidence.`
    return { ...candidate, equals, counterEvidence: [...candidate.counterEvidence, sentence] }
  })
}

const listedNames = 2

/** “Web”, “Web and Search”, “Web, Search and 3 more” */
function listed(names: readonly string[]): string {
  if (names.length <= listedNames) return names.join(' and ')
  return `${names.slice(0, listedNames).join(', ')} and ${names.length - listedNames} more`
}

function isEqual(one: Suggested, other: Suggested): boolean {
  return one.signature === other.signature && one.confidence === other.confidence
}
