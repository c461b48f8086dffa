import type { Evidence } from '../../model/routing-decision.ts'
import type { PastDecision } from '../../model/suggestion.ts'
import type { CandidateProject, CandidateResource } from '../rank-candidates.ts'
import { isNoMoreThan } from './evidence-signature.ts'
import { rounded } from './share.ts'

/** What is left of the confidence in what a person declined. */
export const declinedFactor = 0.3

const evidenceGroups = ['code', 'address', 'naming', 'neighbours'] as const

/** What weighing looks at, beside the evidence. */
export interface WeighedFacts {
  readonly resource: Pick<CandidateResource, 'fullName' | 'archived' | 'fork'>
  readonly project: Pick<CandidateProject, 'name' | 'archivedAt'>
  readonly past: PastDecision | undefined
}

export interface Weight {
  /** 0 to 1: the strongest of each group, groups by noisy-or, then what speaks against it. */
  readonly confidence: number
  /** Plain sentences. */
  readonly counterEvidence: string[]
  readonly isDeclined: boolean
}

/** How sure evidence makes us, and what speaks against it. */
export function weighEvidence(
  evidence: readonly Evidence[],
  signature: string,
  { resource, project, past }: WeighedFacts,
): Weight {
  const counterEvidence: string[] = []
  let factor = 1
  if (project.archivedAt !== null) {
    factor = 0
    counterEvidence.push(`${project.name} is archived.`)
  }
  if (resource.archived) {
    factor *= 0.2
    counterEvidence.push(`${resource.fullName} is archived.`)
  }
  if (past !== undefined) {
    factor *= declinedFactor
    counterEvidence.push(pastSentence(past, project.name))
  }
  if (resource.fork && evidence.some(({ group }) => group === 'code'))
    counterEvidence.push(`${resource.fullName} is a fork, which shares commits with its origin.`)
  const isDeclined = past !== undefined && (past.signature === '' || isNoMoreThan(signature, past.signature))
  return { confidence: rounded(noisyOr(evidence, resource.fork) * factor), counterEvidence, isDeclined }
}

function noisyOr(evidence: readonly Evidence[], isFork: boolean): number {
  let doubt = 1
  for (const group of evidenceGroups) {
    let strongest = 0
    for (const one of evidence) {
      if (one.group !== group) continue
      // A fork has the commits of its origin.
      const weight = isFork && group === 'code' ? one.weight * 0.5 : one.weight
      if (weight > strongest) strongest = weight
    }
    doubt *= 1 - strongest
  }
  return 1 - doubt
}

const reasonWords = {
  wrong_project: 'the wrong project',
  several_projects: 'it belongs to several',
  not_ours: 'not ours',
  not_now: 'not now',
  other: '',
} as const

/** What people decided against, in a plain sentence. */
export function pastSentence({ how, actor, at }: PastDecision, projectName: string): string {
  const day = at.slice(0, 10)
  if (how.kind === 'retired') return `${actor} retired its mapping to ${projectName} on ${day}.`
  const why = how.note === '' ? reasonWords[how.reason] : how.note
  return `${actor} declined ${projectName} for it on ${day}${why === '' ? '' : `: ${why.replace(/\.$/, '')}`}.`
}
