import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import type { Routing, RoutingTally } from '#shared/ipc/mapping-calls.ts'
import { projectId, resourceId } from '#test/fakes/feed-ids.ts'
import { layOutRouting, type PlacedNode } from './lay-out-routing.ts'
import { neighbourOf } from './routing-nodes.ts'

const tally = (carried: number): RoutingTally => ({ mappings: 1, active: 1, paused: 0, retired: 0, carried })

/** `count` resources of two providers, each to one of three destinations. */
function routing(count: number, carried: (n: number) => number): Routing {
  const all = Array.from({ length: count }, (_, n) => n)
  return {
    tally: tally(0),
    providers: [
      { provider: 'github', resources: count, tally: tally(0) },
      { provider: 'gitlab', resources: count, tally: tally(0) },
    ],
    resources: all.map((n) => ({
      key: `r${n}`,
      id: resourceId(n),
      provider: n < count / 2 ? 'github' : 'gitlab',
      account: 'acme',
      name: `acme/repo-${n}`,
      resources: 1,
      tally: tally(carried(n)),
    })),
    destinations: [0, 1, 2].map((n) => ({
      key: `d${n}`,
      id: projectId(n),
      kind: 'project',
      name: `Project ${n}`,
      destinations: 1,
      tally: tally(0),
    })),
    links: all.map((n) => ({ from: `r${n}`, to: `d${n % 3}`, mappingId: null, tally: tally(carried(n)) })),
  }
}

function overlaps(nodes: readonly PlacedNode[]): readonly string[] {
  return nodes.flatMap((a) =>
    nodes
      .filter((b) => a.key < b.key && a.column === b.column && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.key} ${b.key}`),
  )
}

test.each([10, 80, 400])('of %i resources no two nodes overlap, and all are high enough to be read', (count) => {
  for (const width of [420, 900]) {
    const { nodes, height } = layOutRouting(
      routing(count, (n) => n ** 3),
      width,
    )
    expect(overlaps(nodes)).toEqual([])
    expect(Math.min(...nodes.map((node) => node.height))).toBeGreaterThanOrEqual(40)
    expect(Math.max(...nodes.map((node) => node.x + node.width))).toBeLessThanOrEqual(width)
    expect(Math.max(...nodes.map((node) => node.y + node.height))).toBe(height)
  }
})

test('where all goes everywhere, destinations stand along the whole height, not in a heap in its middle', () => {
  const { nodes, height } = layOutRouting(
    routing(40, () => 1),
    900,
  )
  const ends = nodes.filter(({ column }) => column === 'destination').map(({ y }) => y)
  expect(Math.min(...ends)).toBeLessThan(height / 3)
  expect(Math.max(...ends)).toBeGreaterThan(height / 2)
})

test('a line is as broad as what it carried, and what carried nothing is still a line', () => {
  const { links } = layOutRouting(
    routing(4, (n) => n * 100),
    900,
  )
  const breadth = (key: string): number =>
    must(
      links.find(({ from }) => from === key),
      'it is drawn',
    ).breadth
  expect(breadth('r2') / breadth('r1')).toBeCloseTo(2, 1)
  expect(breadth('r0')).toBeGreaterThan(0)
})

test('where there is no room for a column of providers, none of its lines is drawn', () => {
  const { nodes, links } = layOutRouting(
    routing(4, () => 1),
    420,
  )
  expect(nodes.some(({ column }) => column === 'provider')).toBe(false)
  expect(links).toHaveLength(4)
})

test('arrow keys lead along the routing and back, and stop at its ends', () => {
  const plan = layOutRouting(
    routing(6, () => 1),
    900,
  )
  expect(neighbourOf('github', 'ArrowRight', plan)).toBe('r1')
  expect(neighbourOf('r1', 'ArrowDown', plan)).toBe('r2')
  expect(neighbourOf('r1', 'ArrowRight', plan)).toBe('d1')
  expect(neighbourOf('r1', 'ArrowLeft', plan)).toBe('github')
  expect(neighbourOf('r0', 'ArrowUp', plan)).toBeUndefined()
  expect(neighbourOf('d1', 'ArrowRight', plan)).toBeUndefined()
})
