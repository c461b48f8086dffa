import { providerNames } from '#shared/domain/provider-names.ts'
import type { RoutedDestination, RoutedResource, Routing, RoutingTally } from '#shared/ipc/mapping-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import { destinationWords } from '../../ui/destination-mark.tsx'
import type { PlacedNode } from './lay-out-routing.ts'
import { routingText } from './routing-messages.ts'

/** One of the picture's nodes: what it stands for, and how it is called. */
export type RoutingNode = { readonly key: string; readonly name: string; readonly tally: RoutingTally } & (
  | { readonly kind: 'provider'; readonly provider: Provider; readonly resources: number }
  | { readonly kind: 'resource'; readonly of: RoutedResource }
  | { readonly kind: 'destination'; readonly of: RoutedDestination }
)

export function nodesOf(routing: Routing): ReadonlyMap<string, RoutingNode> {
  const nodes: readonly RoutingNode[] = [
    ...routing.providers.map(({ provider, resources, tally }) => ({
      kind: 'provider' as const,
      key: provider,
      name: providerNames[provider],
      tally,
      provider,
      resources,
    })),
    ...routing.resources.map((of) => ({
      kind: 'resource' as const,
      key: of.key,
      name: of.id === null ? routingText.moreNodes(of.resources) : of.name,
      tally: of.tally,
      of,
    })),
    ...routing.destinations.map((of) => ({
      kind: 'destination' as const,
      key: of.key,
      name: of.id === null ? routingText.moreNodes(of.destinations) : of.name,
      tally: of.tally,
      of,
    })),
  ]
  return new Map(nodes.map((node) => [node.key, node]))
}

/** It stands for what is not drawn one by one. */
export function isRest(node: RoutingNode): boolean {
  return node.kind !== 'provider' && node.of.id === null
}

/** What is read out before a node's name. */
export function kindOf(node: RoutingNode): string {
  if (isRest(node)) return routingText.showMore
  if (node.kind === 'destination') return destinationWords[node.of.kind]
  return node.kind === 'provider' ? routingText.provider : routingText.resource
}

const columns = ['provider', 'resource', 'destination'] as const

/** Where an arrow key leads from a node: up and down in its column, across to the nearest that it is linked with. */
export function neighbourOf(
  key: string,
  arrow: string,
  { nodes, links }: { readonly nodes: readonly PlacedNode[]; readonly links: readonly { from: string; to: string }[] },
): string | undefined {
  const from = nodes.find((node) => node.key === key)
  if (from === undefined) return undefined
  const inColumn = nodes.filter(({ column }) => column === from.column).toSorted((a, b) => a.y - b.y)
  const at = inColumn.indexOf(from)
  if (arrow === 'ArrowDown') return inColumn[at + 1]?.key
  if (arrow === 'ArrowUp') return inColumn[at - 1]?.key
  if (arrow === 'Home') return inColumn[0]?.key
  if (arrow === 'End') return inColumn.at(-1)?.key
  if (arrow !== 'ArrowLeft' && arrow !== 'ArrowRight') return undefined
  const column = columns[columns.indexOf(from.column) + (arrow === 'ArrowRight' ? 1 : -1)]
  const linked = new Set(links.flatMap((link) => (link.from === key ? [link.to] : link.to === key ? [link.from] : [])))
  const middle = (node: PlacedNode): number => node.y + node.height / 2
  return nodes
    .filter((node) => node.column === column && linked.has(node.key))
    .toSorted((a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)))[0]?.key
}
