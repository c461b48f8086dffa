import type { DestinationChoice } from '#shared/ipc/catalog-calls.ts'
import type { MappingPreview, ResourceChoice } from '#shared/ipc/mapping-calls.ts'
import type { MappingId } from '#shared/model/ids.ts'
import type { MappingFilter } from '#shared/model/mapping.ts'
import type { Intent } from '#shared/model/operation.ts'
import { draftText } from './draft-messages.ts'

/** A mapping while it is written. */
export interface MappingDraft {
  /** Fixed where an existing mapping is changed. */
  readonly resource: ResourceChoice | null
  readonly destination: DestinationChoice | null
  readonly filter: MappingFilter
}

export type DraftField = 'resource' | 'destination' | keyof MappingFilter
export type DraftProblems = Readonly<Partial<Record<DraftField, string>>>

export const filterNames = ['events', 'branches', 'paths'] as const satisfies readonly (keyof MappingFilter)[]
/** As long as the contract lets one pattern be, and as many of them. */
export const longestPattern = { events: 128, branches: 255, paths: 1024 } as const
const mostPatterns = 64

export function emptyDraft(resource: ResourceChoice | null): MappingDraft {
  return { resource, destination: null, filter: { events: [], branches: [], paths: [] } }
}

/** What is wrong with which field, in words; what is only missing is told once somebody wants to save. */
export function problemsOf(draft: MappingDraft, wantsToSave: boolean): DraftProblems {
  const { resource, destination, filter } = draft
  const lacks = {
    ...(resource === null && { resource: draftText.lacksResource }),
    ...(destination === null && { destination: draftText.lacksDestination }),
  }
  const wrong = filterNames.flatMap((name) => {
    const what = problemOf(name, filter[name])
    return what === null ? [] : [[name, what] as const]
  })
  return { ...(wantsToSave ? lacks : {}), ...Object.fromEntries(wrong) }
}

/** Patterns that would never match anything, each with what to write in its place. */
function problemOf(name: keyof MappingFilter, patterns: readonly string[]): string | null {
  if (patterns.length > mostPatterns) return draftText.tooMany(mostPatterns)
  for (const pattern of patterns) {
    if (name === 'events' && /\s/.test(pattern)) return draftText.eventWithBlank(pattern)
    if (name === 'branches' && pattern.startsWith('refs/heads/'))
      return draftText.branchWithRefs(pattern, pattern.slice('refs/heads/'.length))
    if (name === 'paths' && /^(\.\/|\/)/.test(pattern))
      return draftText.pathFromRoot(pattern, pattern.replace(/^\.?\/+/, ''))
    if (name === 'paths' && pattern.includes('\\')) return draftText.pathWithBackslash(pattern)
    if (name !== 'events' && pattern.startsWith('!')) return draftText.negated(pattern)
  }
  return null
}

/** The one that does the same, where there is one. */
export function equalOf(preview: MappingPreview | null): MappingPreview['others'][number] | undefined {
  return preview?.others.find(({ isEqual }) => isEqual)
}

/** The decision that a whole draft stands for; null while something is missing. */
export function intentOf(
  { resource, destination, filter }: MappingDraft,
  { mappingId, selection }: { readonly mappingId: MappingId; readonly selection: MappingPreview['open']['selection'] },
): Extract<Intent, { type: 'mapping.create' }> | null {
  if (resource === null || destination === null) return null
  return {
    type: 'mapping.create',
    mappingId,
    installationId: resource.installationId,
    resourceId: resource.id,
    destination: destination.destination,
    filter,
    provenance: 'manual',
    evidence: [],
    selection,
  }
}
