import type { Routing, RoutingTally } from '#shared/ipc/mapping-calls.ts'

export type RoutingColumn = 'provider' | 'resource' | 'destination'

export interface PlacedNode {
  readonly key: string
  readonly column: RoutingColumn
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedLink {
  readonly from: string
  readonly to: string
  readonly tally: RoutingTally
  readonly path: string
  /** How wide it is drawn. */
  readonly breadth: number
}

export interface RoutingPlan {
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

const least = 40
const gap = 6
const betweenProviders = 16
/** The link that carries most is as broad as this, all others in proportion; one that carries little is still to be seen. */
const broadest = 22
const thinnest = 1.5
/** Narrower than this, providers are told by the marks of their resources alone. */
const threeColumnsFrom = 640

/** Where nodes stand and links run, for a picture of that width. Rows are high enough to be read, whatever they carry. */
export function layOutRouting(routing: Routing, width: number): RoutingPlan {
  const hasProviders = width >= threeColumnsFrom
  const columns = columnsOf(width, hasProviders)
  const most = Math.max(1, ...routing.resources.map(({ tally }) => tally.carried))
  const breadthOf = ({ carried }: RoutingTally): number => Math.max(thinnest, (broadest * carried) / most)
  const sums = new Map<string, number>()
  const sum = (key: string, breadth: number): void => void sums.set(key, (sums.get(key) ?? 0) + breadth)
  for (const { from, to, tally } of routing.links) for (const key of [from, to]) sum(key, breadthOf(tally))
  const heightOf = (key: string): number => Math.max(least, Math.ceil(sums.get(key) ?? 0) + gap)

  const resources: PlacedNode[] = []
  let y = 0
  for (const [at, { key, provider }] of routing.resources.entries()) {
    if (at > 0) y += routing.resources[at - 1]?.provider === provider ? gap : betweenProviders
    resources.push({ key, column: 'resource', ...columns.resource, y, height: heightOf(key) })
    y += heightOf(key)
  }
  const placed = new Map(resources.map((node) => [node.key, node]))
  const destinations = placeDestinations(routing, placed, {
    height: y,
    column: columns.destination,
    heightOf,
    breadthOf,
  })
  const providers = hasProviders ? placeProviders(routing, placed, columns.provider) : []
  const nodes = [...providers, ...resources, ...destinations]
  const upstream = hasProviders
    ? routing.resources.map(({ key, provider, tally }) => ({ from: provider, to: key, tally }))
    : []
  return {
    height: Math.max(0, ...nodes.map((node) => node.y + node.height)),
    nodes,
    links: drawLinks([...upstream, ...routing.links], nodes, breadthOf),
  }
}

type Column = Pick<PlacedNode, 'x' | 'width'>

function columnsOf(width: number, hasProviders: boolean): Readonly<Record<RoutingColumn, Column>> {
  const provider = hasProviders ? 112 : 0
  const named = Math.round(Math.min(260, (width - provider) * (hasProviders ? 0.3 : 0.4)))
  return {
    provider: { x: 0, width: provider },
    resource: { x: hasProviders ? Math.round((width - named + provider - named) / 2) : 0, width: named },
    destination: { x: width - named, width: named },
  }
}

function placeProviders(
  { providers, resources }: Routing,
  placed: ReadonlyMap<string, PlacedNode>,
  column: Column,
): readonly PlacedNode[] {
  return providers.map(({ provider }) => {
    const own = resources.flatMap((each) => (each.provider === provider ? (placed.get(each.key) ?? []) : []))
    const top = Math.min(...own.map((node) => node.y))
    const bottom = Math.max(...own.map((node) => node.y + node.height))
    return { key: provider, column: 'provider', ...column, y: top, height: bottom - top }
  })
}

/** How much the middle of what comes to a destination says where it stands; the rest keeps them apart over the whole height. */
const pull = 0.4

/** Each near to the middle of what comes to it, so that few links cross, and still some of them beside whatever is looked at. */
function placeDestinations(
  { destinations, links }: Routing,
  resources: ReadonlyMap<string, PlacedNode>,
  room: {
    readonly height: number
    readonly column: Column
    readonly heightOf: (key: string) => number
    readonly breadthOf: (tally: RoutingTally) => number
  },
): readonly PlacedNode[] {
  const wishes = destinations.map(({ key, id }) => {
    let [weight, sum] = [0, 0]
    for (const link of links) {
      const from = link.to === key ? resources.get(link.from) : undefined
      if (from === undefined) continue
      weight += room.breadthOf(link.tally)
      sum += room.breadthOf(link.tally) * (from.y + from.height / 2)
    }
    return { key, isRest: id === null, middle: weight === 0 ? 0 : sum / weight }
  })
  const sorted = wishes.toSorted((a, b) => Number(a.isRest) - Number(b.isRest) || a.middle - b.middle)
  const needed = sorted.reduce((sum, { key }) => sum + room.heightOf(key) + gap, -gap)
  const nodes: PlacedNode[] = []
  let [top, left] = [0, needed]
  for (const [at, { key, middle: wish }] of sorted.entries()) {
    const height = room.heightOf(key)
    const even = (room.height * (at + 0.5)) / sorted.length
    const middle = pull * wish + (1 - pull) * even
    // No lower than leaves room for those that come after it.
    const lowest = Math.max(top, Math.max(room.height, needed) - left)
    const y = Math.min(Math.max(top, Math.round(middle - height / 2)), lowest)
    nodes.push({ key, column: 'destination', ...room.column, y, height })
    top = y + height + gap
    left -= height + gap
  }
  return nodes
}

interface Route {
  readonly from: string
  readonly to: string
  readonly tally: RoutingTally
}

function drawLinks(
  links: readonly Route[],
  nodes: readonly PlacedNode[],
  breadthOf: (tally: RoutingTally) => number,
): readonly PlacedLink[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const yOf = (key: string): number => byKey.get(key)?.y ?? 0
  const starts = stacked(links, { end: 'from', other: 'to' })
  const ends = stacked(links, { end: 'to', other: 'from' })

  /** Where each link meets its node: in the order of its other ends, in the middle of the node. */
  function stacked(
    all: readonly Route[],
    { end, other }: { end: 'from' | 'to'; other: 'from' | 'to' },
  ): Map<Route, number> {
    const meets = new Map<Route, number>()
    const used = new Map<string, number>()
    const totals = new Map<string, number>()
    for (const link of all) totals.set(link[end], (totals.get(link[end]) ?? 0) + breadthOf(link.tally))
    for (const link of all.toSorted((a, b) => yOf(a[other]) - yOf(b[other]))) {
      const node = byKey.get(link[end])
      if (node === undefined) continue
      const before = used.get(link[end]) ?? (node.height - (totals.get(link[end]) ?? 0)) / 2
      meets.set(link, node.y + before + breadthOf(link.tally) / 2)
      used.set(link[end], before + breadthOf(link.tally))
    }
    return meets
  }

  return links.flatMap((link) => {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)]
    const [y0, y1] = [starts.get(link), ends.get(link)]
    if (from === undefined || to === undefined || y0 === undefined || y1 === undefined) return []
    const x0 = from.x + from.width
    const middle = (x0 + to.x) / 2
    const path = `M${x0} ${round(y0)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${to.x} ${round(y1)}`
    return [{ ...link, path, breadth: round(breadthOf(link.tally)) }]
  })
}

const round = (n: number): number => Math.round(n * 10) / 10
