import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { RoutedDestination, RoutedResource, RoutingLink, RoutingTally } from '#shared/ipc/mapping-calls.ts'
import type { MappingId, ResourceId } from '#shared/model/ids.ts'
import type { Destination, DestinationKind, MappingState } from '#shared/model/mapping.ts'
import type { Provider } from '#shared/model/provider.ts'
import { providerCode } from '../replica/codes.ts'

export interface RoutedMapping {
  readonly id: MappingId
  readonly provider: Provider
  readonly account: string
  readonly resourceId: ResourceId
  readonly resourceName: string
  readonly destinationId: Destination['id']
  readonly destinationKind: DestinationKind
  readonly destinationName: string
  readonly state: MappingState['kind']
  readonly carried: number
}

interface Shown {
  readonly resources: number
  readonly destinations: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends RoutingTally ? Mutable<RoutingTally> : T[K] }

/** However little it carries, each provider shows so many of its resources. */
const fewest = 3

const none = (): Mutable<RoutingTally> => ({ mappings: 0, active: 0, paused: 0, retired: 0, carried: 0 })

function add(to: Mutable<RoutingTally>, { state, carried }: Pick<RoutedMapping, 'state' | 'carried'>): void {
  to.mappings += 1
  to[state] += 1
  to.carried += carried
}

/** The largest resources and destinations by name, in the order in which they are drawn; the others of each as one. */
export function drawRouting(mappings: readonly RoutedMapping[], shown: Shown): IpcOutput<'mappings.routing'> {
  const whole = none()
  const resources = new Map<ResourceId, Mutable<RoutedResource>>()
  const destinations = new Map<Destination['id'], Mutable<RoutedDestination>>()
  for (const each of mappings) {
    add(whole, each)
    add(found(resources, each.resourceId, () => resourceOf(each)).tally, each)
    add(found(destinations, each.destinationId, () => destinationOf(each)).tally, each)
  }
  const named = largestResources([...resources.values()], shown.resources)
  const ends = [...destinations.values()].toSorted(byWeight)
  const namedEnds = new Set(ends.slice(0, withoutLoneRest(ends.length, shown.destinations)).map(({ key }) => key))
  const links = new Map<string, Mutable<RoutingLink>>()
  const rests = new Map<string, Mutable<RoutedResource>>()
  for (const each of mappings) {
    const from = named.has(each.resourceId) ? each.resourceId : restKey(each.provider)
    const to = namedEnds.has(each.destinationId) ? each.destinationId : 'rest'
    const link = found(links, `${from} ${to}`, () => ({ from, to, mappingId: each.id, tally: none() }))
    add(link.tally, each)
    if (link.tally.mappings > 1) link.mappingId = null
    if (from !== each.resourceId) add(found(rests, from, () => restOf(each.provider, resources, named)).tally, each)
  }
  const drawn = [...resources.values()].filter(({ key }) => named.has(key))
  return {
    tally: whole,
    providers: providersOf(mappings, resources),
    resources: [...drawn, ...rests.values()].toSorted(inDrawnOrder),
    destinations: [...ends.filter(({ key }) => namedEnds.has(key)), ...restOfEnds(ends, namedEnds)],
    links: [...links.values()],
  }
}

function found<K, V>(all: Map<K, V>, key: K, make: () => V): V {
  const known = all.get(key)
  if (known !== undefined) return known
  const made = make()
  all.set(key, made)
  return made
}

function resourceOf(mapping: RoutedMapping): Mutable<RoutedResource> {
  const { resourceId, provider, account, resourceName } = mapping
  return { key: resourceId, id: resourceId, provider, account, name: resourceName, resources: 1, tally: none() }
}

function destinationOf(mapping: RoutedMapping): Mutable<RoutedDestination> {
  const { destinationId: id, destinationKind: kind, destinationName: name } = mapping
  return { key: id, id, kind, name, destinations: 1, tally: none() }
}

const restKey = (provider: Provider): string => `rest ${provider}`

function restOf(
  provider: Provider,
  resources: ReadonlyMap<ResourceId, RoutedResource>,
  named: ReadonlySet<string>,
): Mutable<RoutedResource> {
  const count = [...resources.values()].filter((each) => each.provider === provider && !named.has(each.key)).length
  return { key: restKey(provider), id: null, provider, account: '', name: '', resources: count, tally: none() }
}

function restOfEnds(ends: readonly RoutedDestination[], named: ReadonlySet<string>): readonly RoutedDestination[] {
  const others = ends.filter(({ key }) => !named.has(key))
  if (others.length === 0) return []
  const tally = none()
  for (const each of others)
    for (const name of Object.keys(tally) as (keyof RoutingTally)[]) tally[name] += each.tally[name]
  return [{ key: 'rest', id: null, kind: 'project', name: '', destinations: others.length, tally }]
}

/** "And 1 more" takes the place of the one that it hides. */
function withoutLoneRest(count: number, shown: number): number {
  return count === shown + 1 ? count : shown
}

type Weighed = Pick<RoutedResource, 'key' | 'name' | 'tally'>

function byWeight(a: Weighed, b: Weighed): number {
  return (
    b.tally.carried - a.tally.carried ||
    b.tally.mappings - a.tally.mappings ||
    a.name.localeCompare(b.name, 'en') ||
    (a.key < b.key ? -1 : 1)
  )
}

function largestResources(resources: readonly RoutedResource[], shown: number): ReadonlySet<string> {
  const sorted = resources.toSorted(byWeight)
  const seen = new Map<Provider, number>()
  const sure: string[] = []
  for (const { provider, key } of sorted) {
    const count = seen.get(provider) ?? 0
    seen.set(provider, count + 1)
    if (count < fewest) sure.push(key)
  }
  const most = withoutLoneRest(resources.length, shown)
  const inTurn = new Set([...sure, ...sorted.map(({ key }) => key)])
  return new Set([...inTurn].slice(0, Math.max(most, sure.length)))
}

function inDrawnOrder(a: RoutedResource, b: RoutedResource): number {
  return (
    providerCode[a.provider] - providerCode[b.provider] ||
    Number(a.id === null) - Number(b.id === null) ||
    byWeight(a, b)
  )
}

function providersOf(
  mappings: readonly RoutedMapping[],
  resources: ReadonlyMap<ResourceId, RoutedResource>,
): IpcOutput<'mappings.routing'>['providers'] {
  const tallies = new Map<Provider, Mutable<RoutingTally>>()
  for (const each of mappings) add(found(tallies, each.provider, none), each)
  const counts = new Map<Provider, number>()
  for (const { provider } of resources.values()) counts.set(provider, (counts.get(provider) ?? 0) + 1)
  return [...tallies]
    .map(([provider, tally]) => ({ provider, resources: counts.get(provider) ?? 0, tally }))
    .toSorted((a, b) => providerCode[a.provider] - providerCode[b.provider])
}
