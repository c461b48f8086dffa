import type { KeyboardEvent } from 'react'
import { useEffect, useMemo, useState } from 'react'
import type { Routing } from '#shared/ipc/mapping-calls.ts'
import { layOutRouting, type PlacedLink, type PlacedNode } from './lay-out-routing.ts'
import { routingText } from './routing-messages.ts'
import { RoutingNodeButton } from './routing-node-button.tsx'
import { neighbourOf, nodesOf, type RoutingNode } from './routing-nodes.ts'
import { useWidth } from './use-width.ts'

/** Providers, resources and destinations as columns of buttons, and between them lines as broad as what they carried. */
export function RoutingPicture(props: {
  readonly routing: Routing
  readonly chosen: string | null
  readonly onChoose: (node: RoutingNode) => void
}) {
  const { routing, chosen, onChoose } = props
  const [ref, width] = useWidth<HTMLDivElement>()
  const plan = useMemo(() => layOutRouting(routing, width), [routing, width])
  const nodes = useMemo(() => nodesOf(routing), [routing])
  const [pointed, setPointed] = useState<string | null>(null)
  const [tabStop, setTabStop] = useState<string | null>(null)
  const lit = litBy(plan.links, pointed ?? chosen)
  const first = plan.nodes.find(({ key }) => key === (tabStop ?? chosen)) ?? plan.nodes[0]

  // The list that had the focus is gone: keys go on here.
  const isDrawn = width > 0
  useEffect(() => {
    if (!isDrawn || document.activeElement !== document.body) return
    const stop = ref.current?.querySelector('[data-node][tabindex="0"]')
    if (stop instanceof HTMLElement) stop.focus({ preventScroll: true })
  }, [isDrawn, ref])

  function move(event: KeyboardEvent, key: string): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = neighbourOf(key, event.key, plan)
    if (next === undefined) return
    event.preventDefault()
    setTabStop(next)
    const button = ref.current?.querySelector(`[data-node="${CSS.escape(next)}"]`)
    if (button instanceof HTMLElement) button.focus()
  }

  return (
    <div ref={ref} className="routing-picture" role="group" aria-label={routingText.label}>
      {width === 0 ? null : (
        <div className="routing-canvas" style={{ height: plan.height }}>
          <RoutingLines
            plan={plan}
            width={width}
            lit={lit}
            onPoint={setPointed}
            onChoose={(link) => {
              // Its own end says most about a line: a destination may have hundreds.
              const node = nodes.get(nodes.get(link.from)?.kind === 'provider' ? link.to : link.from)
              if (node !== undefined) onChoose(node)
            }}
          />
          {plan.nodes.map((place) => {
            const node = nodes.get(place.key)
            return node === undefined ? null : (
              <RoutingNodeButton
                key={place.key}
                node={node}
                place={place}
                isChosen={place.key === chosen}
                isTabStop={place === first}
                onPoint={(isOver) => setPointed(isOver ? place.key : null)}
                onKeyDown={(event) => move(event, place.key)}
                onFocus={() => setTabStop(place.key)}
                onPress={() => onChoose(node)}
              />
            )
          })}
        </div>
      )}
    </div>
  )
}

/** What is seen with a node: it, its lines' other ends, and the ends of the same routes; null where nothing is chosen. */
function litBy(links: readonly PlacedLink[], key: string | null): ReadonlySet<string> | null {
  if (key === null || !links.some(({ from, to }) => from === key || to === key)) return null
  const lit = new Set([key])
  const follow = (here: string, way: 'from' | 'to'): void => {
    for (const link of links) {
      const [near, far] = way === 'to' ? [link.from, link.to] : [link.to, link.from]
      if (near !== here) continue
      lit.add(far)
      follow(far, way)
    }
  }
  follow(key, 'to')
  follow(key, 'from')
  return lit
}

function RoutingLines(props: {
  readonly plan: {
    readonly height: number
    readonly links: readonly PlacedLink[]
    readonly nodes: readonly PlacedNode[]
  }
  readonly width: number
  readonly lit: ReadonlySet<string> | null
  readonly onPoint: (key: string | null) => void
  readonly onChoose: (link: PlacedLink) => void
}) {
  const { plan, width, lit } = props
  // Only pointed at; what they lead to is said and reached by the buttons at their ends.
  return (
    <svg className="routing-lines" width={width} height={plan.height} aria-hidden="true">
      {plan.links.map((link) => {
        const tone = routingText.lineTone(link.tally)
        const isDim = lit !== null && !(lit.has(link.from) && lit.has(link.to))
        return (
          <path
            key={`${link.from} ${link.to}`}
            className={`routing-line ${tone}${isDim ? ' dim' : ''}`}
            d={link.path}
            strokeWidth={link.breadth}
            onPointerEnter={() => props.onPoint(link.from)}
            onPointerLeave={() => props.onPoint(null)}
            onClick={() => props.onChoose(link)}
          />
        )
      })}
    </svg>
  )
}
