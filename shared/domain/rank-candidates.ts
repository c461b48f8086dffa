import type { ProjectId } from '../model/ids.ts'
import type { Candidate, Evidence } from '../model/routing-decision.ts'
import { similarityTo } from './name-similarity.ts'

export interface CandidateResource {
  readonly fullName: string
  readonly host: string
  readonly archived: boolean
  readonly fork: boolean
}

export interface CandidateProject {
  readonly id: ProjectId
  readonly name: string
  readonly slug: string
  readonly archivedAt: string | null
}

/**
 * What is known about who a resource may belong to. With an index, a caller may leave out what can't be evidence:
 * git signals of other slugs, and mapped resources of other owners.
 */
export interface CandidateInput {
  readonly resource: CandidateResource
  /** The branch that the event is about; null where it is about none. */
  readonly branch: string | null
  readonly projects: readonly CandidateProject[]
  readonly gitSignals: readonly {
    readonly projectId: ProjectId
    readonly repoSlug: string
    /** Empty where the report named a slug alone. */
    readonly providerHost: string
    readonly branch: string | null
    readonly featureSlug: string | null
  }[]
  /** The projects whose commit graphs hold the event's commit, by id; empty where none does or it is about none. */
  readonly commitIn: readonly ProjectId[]
  /** Resources that are mapped to a project, one line per resource and project. */
  readonly siblings: readonly { readonly projectId: ProjectId; readonly fullName: string }[]
}

export const maxCandidates = 5

/** Below this likeness two names share letters by chance. */
const leastSimilarity = 0.6
const evidenceGroups = ['code', 'address', 'naming', 'neighbours'] as const

/**
 * The projects that a resource may belong to, strongest first, at most five. Evidence and its weights are those of the
 * domain's rules: the strongest of each group counts, groups combine by noisy-or, counter-evidence multiplies down.
 * Equal input in any order gives an equal answer.
 */
export function rankCandidates(input: CandidateInput): Candidate[] {
  const slug = input.resource.fullName.toLowerCase()
  const signals = byProject(input.gitSignals.filter((signal) => signal.repoSlug.toLowerCase() === slug))
  const siblings = byProject(
    input.siblings.filter((sibling) => sibling.fullName.toLowerCase() !== slug && sameOwner(sibling.fullName, slug)),
  )
  const likeness = similarityTo(nameOf(input.resource.fullName))
  return input.projects
    .flatMap((project) => {
      const evidence = [
        ...addressEvidence(input.resource, project, signals.get(project.id) ?? []),
        ...namingEvidence(input.resource, project, likeness),
        ...neighbourEvidence(input.resource, project, siblings.get(project.id) ?? []),
      ]
      return evidence.length === 0 ? [] : [toCandidate(input.resource, project, evidence)]
    })
    .filter((candidate) => candidate.confidence > 0)
    .toSorted(byStrength)
    .slice(0, maxCandidates)
}

/** The runner-up that stands too close to the first to choose between them; undefined when the first stands apart. Equals are never apart. */
export function ambiguousWith(candidates: readonly Candidate[], margin = 0.2): Candidate | undefined {
  const [first, second] = candidates
  if (first === undefined || second === undefined) return undefined
  const distance = rounded(first.confidence - second.confidence)
  return distance === 0 || distance < margin ? second : undefined
}

function byProject<T extends { readonly projectId: ProjectId }>(rows: readonly T[]): Map<ProjectId, T[]> {
  const found = new Map<ProjectId, T[]>()
  for (const row of rows) {
    const list = found.get(row.projectId)
    if (list === undefined) found.set(row.projectId, [row])
    else list.push(row)
  }
  return found
}

function addressEvidence(
  resource: CandidateResource,
  project: CandidateProject,
  signals: readonly { readonly providerHost: string }[],
): Evidence[] {
  if (signals.length === 0) return []
  const host = resource.host.toLowerCase()
  if (signals.some((signal) => signal.providerHost.toLowerCase() === host)) {
    return [
      {
        kind: 'remote_equal',
        group: 'address',
        weight: 0.9,
        sentence: `${project.name} builds from ${resource.fullName} on ${host}.`,
      },
    ]
  }
  const [elsewhere] = signals
    .map((signal) => signal.providerHost.toLowerCase())
    .filter((named) => named !== '')
    .toSorted()
  const where = elsewhere === undefined ? ', on a host that its report did not name' : ` on another host, ${elsewhere}`
  return [
    {
      kind: 'slug_equal',
      group: 'address',
      weight: 0.4,
      sentence: `${project.name} builds from ${resource.fullName}${where}.`,
    },
  ]
}

function namingEvidence(
  resource: CandidateResource,
  project: CandidateProject,
  likeness: (name: string) => number,
): Evidence[] {
  const name = nameOf(resource.fullName)
  const similarity = Math.max(likeness(project.slug), likeness(project.name))
  if (similarity < leastSimilarity) return []
  const sentence =
    similarity === 1
      ? `${name} has the name of ${project.name}.`
      : `The name ${name} is ${percent(similarity)} like ${project.name}.`
  return [{ kind: 'name_similar', group: 'naming', weight: rounded(0.3 * similarity), sentence }]
}

function neighbourEvidence(
  resource: CandidateResource,
  project: CandidateProject,
  siblings: readonly { readonly fullName: string }[],
): Evidence[] {
  const names = [...new Set(siblings.map((sibling) => sibling.fullName.toLowerCase()))].toSorted()
  const [first] = names
  if (first === undefined) return []
  const what =
    names.length === 1
      ? `${first} of the same owner goes`
      : `${names.length} resources of ${ownerOf(resource.fullName)} go`
  return [{ kind: 'sibling_mapped', group: 'neighbours', weight: 0.2, sentence: `${what} to ${project.name} already.` }]
}

function toCandidate(resource: CandidateResource, project: CandidateProject, evidence: readonly Evidence[]): Candidate {
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
  // A fork shares names and neighbours with its origin; only its own address tells the two apart.
  const shares = resource.fork && evidence.some((one) => one.kind !== 'remote_equal')
  if (shares) counterEvidence.push(`${resource.fullName} is a fork, which shares its name with its origin.`)
  let doubt = 1
  for (const group of evidenceGroups) {
    const strongest = evidence
      .filter((one) => one.group === group)
      .reduce(
        (most, one) => Math.max(most, resource.fork && one.kind !== 'remote_equal' ? one.weight * 0.5 : one.weight),
        0,
      )
    doubt *= 1 - strongest
  }
  return {
    projectId: project.id,
    projectName: project.name,
    confidence: rounded((1 - doubt) * factor),
    evidence: [...evidence],
    counterEvidence,
  }
}

/** Ties are broken by name, then id, by code units: no locale, no input order. */
function byStrength(one: Candidate, other: Candidate): number {
  return (
    other.confidence - one.confidence ||
    compare(one.projectName, other.projectName) ||
    compare(one.projectId, other.projectId)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function sameOwner(fullName: string, slug: string): boolean {
  return ownerOf(fullName).toLowerCase() === ownerOf(slug)
}

function ownerOf(fullName: string): string {
  return fullName.slice(0, Math.max(0, fullName.lastIndexOf('/')))
}

function nameOf(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('/') + 1)
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** A share as a person reads it: never rounded up to certainty. */
export function percent(share: number): string {
  return `${Math.floor(rounded(share) * 100 + 1e-9)} %`
}
