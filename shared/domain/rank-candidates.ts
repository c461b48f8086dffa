import type { ProjectId } from '../model/ids.ts'
import type { PastDecision } from '../model/suggestion.ts'

export interface CandidateResource {
  /** False where its provider hosts no code: it shows naming and neighbours only. */
  readonly hostsCode: boolean
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

export interface CandidateSignal {
  readonly projectId: ProjectId
  readonly repoSlug: string
  /** Empty where the report named a slug alone. */
  readonly providerHost: string
  readonly branch: string | null
  readonly featureSlug: string | null
}

/**
 * What is known about who a resource may belong to. With an index, a caller may leave out what can't be evidence:
 * git signals of other slugs and branches, and mapped resources of other owners.
 */
export interface CandidateInput {
  readonly resource: CandidateResource
  /** The branch that the event is about; null where it is about none. */
  readonly branch: string | null
  readonly projects: readonly CandidateProject[]
  readonly gitSignals: readonly CandidateSignal[]
  /** The projects whose commit graphs hold the event's commit, by id; empty where none does or it is about none. */
  readonly commitIn: readonly ProjectId[]
  /** Resources that are mapped to a project, one line per resource and project. */
  readonly siblings: readonly { readonly projectId: ProjectId; readonly fullName: string }[]
  /** What people decided against for this resource; of several about one project the newest counts. */
  readonly pastDecisions: readonly PastDecision[]
}
