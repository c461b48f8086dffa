import { providerNames } from '#shared/domain/provider-names.ts'
import type { Routing } from '#shared/ipc/mapping-calls.ts'
import { formatCount } from '../../ui/format.ts'
import { LinkButton } from '../../ui/button.tsx'
import { DestinationMark } from '../../ui/destination-mark.tsx'
import { Status } from '../../ui/status.tsx'
import { routingText } from './routing-messages.ts'
import { nodesOf, type RoutingNode } from './routing-nodes.ts'

/** What the picture shows, line by line. */
export function RoutingTable(props: { readonly routing: Routing; readonly onChoose: (node: RoutingNode) => void }) {
  const { routing } = props
  const nodes = nodesOf(routing)
  const order = new Map(routing.resources.map(({ key }, at) => [key, at]))
  const links = routing.links.toSorted(
    (a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) || b.tally.carried - a.tally.carried,
  )
  const titles = routingText.columns
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too
    <div className="routing-table" role="group" aria-label={routingText.label} tabIndex={0}>
      <table>
        <caption className="unseen">{routingText.label}</caption>
        <thead>
          <tr>
            <th scope="col">{titles.provider}</th>
            <th scope="col">{titles.resource}</th>
            <th scope="col">{titles.destination}</th>
            <th scope="col">{titles.state}</th>
            <th scope="col" className="right">
              {titles.mappings}
            </th>
            <th scope="col" className="right">
              {titles.carried}
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => {
            const [from, to] = [nodes.get(link.from), nodes.get(link.to)]
            if (from?.kind !== 'resource' || to?.kind !== 'destination') return null
            const { tone, words } = routingText.standing(link.tally)
            return (
              <tr key={`${link.from} ${link.to}`}>
                <td>{providerNames[from.of.provider]}</td>
                <th scope="row">
                  {from.of.id === null ? (
                    routingText.otherResources(from.of.resources)
                  ) : (
                    <LinkButton onPress={() => props.onChoose(from)}>{from.name}</LinkButton>
                  )}
                </th>
                <td>
                  {to.of.id === null ? (
                    routingText.otherDestinations(to.of.destinations)
                  ) : (
                    <>
                      <LinkButton onPress={() => props.onChoose(to)}>{to.name}</LinkButton>{' '}
                      <DestinationMark kind={to.of.kind} />
                    </>
                  )}
                </td>
                <td>
                  <Status tone={tone}>{words}</Status>
                </td>
                <td className="right">{formatCount(link.tally.mappings)}</td>
                <td className="right">{formatCount(link.tally.carried)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
