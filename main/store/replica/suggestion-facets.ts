import { decideAuto } from '#shared/domain/decide-auto.ts'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import type { InstallationId, ResourceId } from '#shared/model/ids.ts'
import type { Suggested, Suggestion, SuggestionState } from '#shared/model/suggestion.ts'
import { indexedWords } from './search-words.ts'

/** What a suggestion is listed, ordered and counted by. */
export interface SuggestionFacets {
  readonly id: Suggestion['id']
  readonly groupKey: string
  readonly state: SuggestionState['kind']
  readonly provider: Suggestion['provider']
  readonly ambiguous: boolean
  /** Of the first candidate. */
  readonly confidence: number
  readonly name: string
  readonly words: string
  readonly changedAt: string
}

type Listed = Pick<Suggestion, 'id' | 'installationId' | 'resourceId' | 'provider' | 'resource' | 'changedAt'> & {
  readonly state: Pick<SuggestionState, 'kind'>
  readonly candidates: readonly Suggested[]
}

export function facetsOf(suggestion: Listed): SuggestionFacets {
  const { id, installationId, resourceId, state, provider, candidates, resource, changedAt } = suggestion
  return {
    id,
    groupKey: suggestionGroupKey({ installationId, resourceId }),
    state: state.kind,
    provider,
    ambiguous: isAmbiguous(candidates),
    confidence: candidates[0]?.confidence ?? 0,
    name: resource.fullName,
    words: ` ${indexedWords([resource.fullName])}`,
    changedAt,
  }
}

/** Whether accepting in bulk would leave it out because another project stands too near: as the service decides it. */
export function isAmbiguous(candidates: readonly Suggested[]): boolean {
  const { margin } = productPolicy.autoRoute
  return decideAuto(candidates, { threshold: 0, margin }).kind === 'ambiguous'
}

/** The group of what waits for a mapping of a resource; the same as `groupKeyOf` makes. */
export function suggestionGroupKey(of: {
  readonly installationId: InstallationId
  readonly resourceId: ResourceId
}): string {
  return `resource/${of.installationId}/${of.resourceId}`
}
