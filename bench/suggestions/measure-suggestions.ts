import { decideAuto } from '#shared/domain/decide-auto.ts'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import { suggestMappings } from '#shared/domain/suggest-mappings.ts'
import { type CaseKind, caseKinds, type LabelledCase } from './labelled-set.ts'

export interface Tally {
  readonly kind: CaseKind | 'all'
  readonly cases: number
  /** Those that belong to one project. */
  readonly labelled: number
  /** Of the labelled ones, those for whose own project anything speaks. */
  readonly withEvidence: number
  readonly firstGiven: number
  readonly firstRight: number
  readonly autoGiven: number
  readonly autoRight: number
}

/** How often the first candidate, and what evidence would route by itself, are where a person would have put it. */
export function measureSuggestions(cases: readonly LabelledCase[]): Tally[] {
  const answers = cases.map(({ kind, label, input }) => {
    const candidates = suggestMappings(input)
    const [first] = candidates
    const auto = decideAuto(candidates, productPolicy.autoRoute)
    return {
      kind,
      isLabelled: label !== null,
      isKnown: label !== null && suggestMappings({ ...input, projects: ownOf(input, label) }).length > 0,
      first: first?.projectId,
      auto: auto.kind === 'chosen' ? auto.candidate.projectId : undefined,
      label,
    }
  })
  const tallyOf = (kind: Tally['kind']): Tally => {
    const of = answers.filter((answer) => kind === 'all' || answer.kind === kind)
    const count = (is: (answer: (typeof of)[number]) => boolean): number => of.filter(is).length
    return {
      kind,
      cases: of.length,
      labelled: count(({ isLabelled }) => isLabelled),
      withEvidence: count(({ isKnown }) => isKnown),
      firstGiven: count(({ isKnown, first }) => isKnown && first !== undefined),
      firstRight: count(({ isKnown, first, label }) => isKnown && first === label),
      autoGiven: count(({ auto }) => auto !== undefined),
      autoRight: count(({ auto, label }) => auto !== undefined && auto === label),
    }
  }
  return [...caseKinds, 'all' as const].map(tallyOf)
}

function ownOf({ projects }: LabelledCase['input'], label: string): LabelledCase['input']['projects'] {
  return projects.filter(({ id }) => id === label)
}
