import type { KeyboardEvent } from 'react'
import { formatCount } from '../../ui/format.ts'
import { DestinationMark } from '../../ui/destination-mark.tsx'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { Status } from '../../ui/status.tsx'
import type { PlacedNode } from './lay-out-routing.ts'
import { routingText } from './routing-messages.ts'
import { isRest, kindOf, type RoutingNode } from './routing-nodes.ts'

/** A provider, a resource or a destination in the picture: its name, whether it runs, and what it carried. */
export function RoutingNodeButton(props: {
  readonly node: RoutingNode
  readonly place: PlacedNode
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly onPoint: (isOver: boolean) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: () => void
  readonly onPress: () => void
}) {
  const { node, place, isChosen } = props
  const { tone, words } = routingText.standing(node.tally)
  const { x, y, width, height } = place
  return (
    <button
      type="button"
      className={`routing-node ${node.kind}${isRest(node) ? ' rest' : ''}`}
      data-node={node.key}
      aria-pressed={isRest(node) ? undefined : isChosen}
      tabIndex={props.isTabStop ? 0 : -1}
      style={{ insetInlineStart: x, top: y, width, height }}
      onPointerEnter={() => props.onPoint(true)}
      onPointerLeave={() => props.onPoint(false)}
      onKeyDown={props.onKeyDown}
      onFocus={props.onFocus}
      onClick={props.onPress}
    >
      <span className="unseen">{kindOf(node)} </span>
      <span className="routing-name">
        {node.kind === 'destination' ? null : (
          <span aria-hidden={node.kind === 'provider'} className="routing-mark">
            <ProviderMark provider={node.kind === 'provider' ? node.provider : node.of.provider} />
          </span>
        )}
        <span className="cut">{node.name}</span>
        {node.kind === 'destination' && node.of.kind !== 'project' ? (
          <span aria-hidden="true" className="routing-mark">
            <DestinationMark kind={node.of.kind} />
          </span>
        ) : null}
      </span>{' '}
      <span className="routing-facts">
        <Status tone={tone}>{words}</Status>
        <span>
          <span className="unseen">, </span>
          <span className="number">{formatCount(node.tally.carried)}</span>
          <span className="unseen">{routingText.carriedBy(node.tally.carried, node.tally.mappings)}</span>
        </span>
      </span>
    </button>
  )
}
