import type { NormalizedEvent } from '../model/event.ts'
import type { Mapping, MappingFilter } from '../model/mapping.ts'
import type { ReasonCode, RoutingStep } from '../model/routing-decision.ts'
import { filterRefusal, mutedBy, takesUnlisted } from './mapping-filter.ts'

export interface RoutableMapping extends Pick<Mapping, 'id' | 'filter' | 'state'> {
  /** How sentences call the destination: a project's name. */
  readonly destinationName: string
  /** What its project mutes by a policy of its own, in the place of what the workspace mutes. */
  readonly mutedEvents?: readonly string[] | undefined
}

interface MappingVerdict {
  readonly step: RoutingStep
  readonly mappingIds: Mapping['id'][]
}

/** Every active mapping that takes the event, or why none does. `mutingPattern` is the workspace's that mutes it. */
export function mappingStep(
  mappings: readonly RoutableMapping[],
  event: NormalizedEvent,
  mutingPattern: string | undefined,
): MappingVerdict {
  const verdict = (outcome: RoutingStep['outcome'], reason: ReasonCode, detail: string): MappingVerdict => ({
    step: { step: 'mapping', outcome, reason, detail },
    mappingIds: [],
  })
  if (event.resource === null)
    return verdict('ignored', 'NO_RESOURCE', 'The event is about the account as a whole; only resources are mapped.')
  const { fullName } = event.resource
  const mappingIds: Mapping['id'][] = []
  const names: string[] = []
  const unlisted: string[] = []
  let paused: RoutableMapping | undefined
  let refused: Refusal | undefined
  for (const mapping of mappings) {
    if (mapping.state.kind === 'retired') continue
    const refusal = refusalOf(mapping, event, mutingPattern)
    if (refusal !== undefined) refused ??= refusal
    else if (mapping.state.kind === 'active') {
      mappingIds.push(mapping.id)
      names.push(mapping.destinationName)
      if (takesUnlisted(mapping.filter, event)) unlisted.push(mapping.destinationName)
    } else paused ??= mapping
  }
  if (mappingIds.length > 0) {
    const aside = paused === undefined ? '' : ` The mapping to ${paused.destinationName} is paused.`
    const detail = `${fullName} is mapped to ${listed(names)}.${unlistedWhy(unlisted)}${aside}`
    return { step: { step: 'mapping', outcome: 'passed', reason: 'MAPPED', detail }, mappingIds }
  }
  if (paused !== undefined)
    return verdict(
      'failed',
      'MAPPING_PAUSED',
      `The mapping of ${fullName} to ${paused.destinationName} is paused${pausedWhy(paused)}.`,
    )
  if (refused === undefined) return verdict('failed', 'NO_MAPPING', `${fullName} is mapped nowhere.`)
  return verdict('ignored', 'FILTERED_OUT', refusedWhy(refused, fullName))
}

type Refusal =
  | { readonly kind: 'filter'; readonly mapping: RoutableMapping; readonly by: keyof MappingFilter }
  | { readonly kind: 'muted'; readonly mapping: RoutableMapping; readonly pattern: string }

/** Why a mapping doesn't take an event, or undefined where it does. */
function refusalOf(
  mapping: RoutableMapping,
  event: NormalizedEvent,
  mutingPattern: string | undefined,
): Refusal | undefined {
  const own = mapping.mutedEvents
  const pattern = own === undefined ? mutingPattern : mutedBy(own, event)
  if (pattern !== undefined) return { kind: 'muted', mapping, pattern }
  const by = filterRefusal(mapping.filter, event)
  return by === undefined ? undefined : { kind: 'filter', mapping, by }
}

function refusedWhy(refusal: Refusal, fullName: string): string {
  const { destinationName, filter, mutedEvents } = refusal.mapping
  if (refusal.kind === 'filter')
    return `${destinationName} takes only the ${refusal.by} ${listed(filter[refusal.by])} of ${fullName}.`
  const whose = mutedEvents === undefined ? 'the workspace’s policy' : 'its own policy'
  return `${fullName} is mapped to ${destinationName}, which by ${whose} mutes ${refusal.pattern}.`
}

function unlistedWhy(names: readonly string[]): string {
  if (names.length === 0) return ''
  return ` The list of changed files was cut off, so the paths of ${listed(names)} could not be ruled out.`
}

function pausedWhy({ state }: RoutableMapping): string {
  if (state.kind !== 'paused') return ''
  return `${state.by === 'machine' ? ' by the service' : ''}${state.reason === '' ? '' : `: ${state.reason.replace(/\.$/, '')}`}`
}

function listed(names: readonly string[]): string {
  if (names.length === 1) return names[0] ?? ''
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}
