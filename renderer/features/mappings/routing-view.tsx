import './routing.css'
import { CircleAlert, SearchX, Spline } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Routing } from '#shared/ipc/mapping-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { mappingText } from './messages.ts'
import { MappingStates } from './mapping-states.tsx'
import { routingText } from './routing-messages.ts'
import { isRest, nodesOf, type RoutingNode } from './routing-nodes.ts'
import { RoutingPanel } from './routing-panel.tsx'
import { RoutingPicture } from './routing-picture.tsx'
import { RoutingTable } from './routing-table.tsx'
import { useAnswer } from './use-answer.ts'

const drawnAtFirst = 24
const drawnMore = 48
const drawnAtMost = 500

/** The whole routing: provider, resource, destination, as a picture or as a table that says the same. */
export function RoutingView() {
  const { client, mappings } = useConsole()
  const { state, text } = useStore(mappings.store, ({ query }) => query)
  const [provider, setProvider] = useState<Provider | null>(null)
  const [drawn, setDrawn] = useState({ resources: drawnAtFirst, destinations: drawnAtFirst })
  const [isTable, setTable] = useState(false)
  const [chosenKey, setChosen] = useState<string | null>(null)
  const asked = { state, text, provider, ...drawn }
  const found = useAnswer(JSON.stringify(asked), () => client.call('mappings.routing', asked))
  const { answer: routing } = found

  function choose(node: RoutingNode): void {
    if (!isRest(node)) return setChosen(node.key)
    const more = node.kind === 'destination' ? 'destinations' : 'resources'
    setDrawn((before) => ({ ...before, [more]: Math.min(drawnAtMost, before[more] + drawnMore) }))
  }

  const chosen = (routing !== null && chosenKey !== null ? nodesOf(routing).get(chosenKey) : undefined) ?? null
  return (
    <div className="routing">
      <section className="list-pane" aria-label={routingText.label} aria-busy={found.isOld}>
        <div className="list-tools">
          <MappingStates />
          <span className="end">
            <Button look="quiet" onPress={() => setTable(!isTable)}>
              {isTable ? routingText.asPicture : routingText.asTable}
            </Button>
          </span>
        </div>
        {routing === null ? (
          <StatePanel
            icon={found.failure === null ? Spline : CircleAlert}
            title={found.failure === null ? routingText.loading : routingText.failed}
            role={found.failure === null ? 'status' : 'alert'}
            actions={found.failure === null ? null : <Button onPress={found.again}>{mappingText.tryAgain}</Button>}
          >
            {found.failure === null ? null : <p>{found.failure}</p>}
          </StatePanel>
        ) : routing.links.length === 0 ? (
          <StatePanel icon={SearchX} title={routingText.nothing} role="status">
            <p>{routingText.nothingWhy}</p>
          </StatePanel>
        ) : (
          <>
            <Summary routing={routing} failure={found.failure} />
            {isTable ? (
              <RoutingTable routing={routing} onChoose={choose} />
            ) : (
              <div className="routing-scroll">
                <RoutingPicture routing={routing} chosen={chosen?.key ?? null} onChoose={choose} />
              </div>
            )}
          </>
        )}
      </section>
      <RoutingPanel
        node={chosen}
        only={provider}
        onOnly={(only) => {
          setProvider(only)
          setDrawn({ resources: drawnAtFirst, destinations: drawnAtFirst })
        }}
      />
    </div>
  )
}

function Summary({ routing, failure }: { readonly routing: Routing; readonly failure: string | null }) {
  const resources = routing.resources.reduce((sum, each) => sum + each.resources, 0)
  const destinations = routing.destinations.reduce((sum, each) => sum + each.destinations, 0)
  return (
    <p className="routing-summary">
      <span>{routingText.summary(routing.tally, resources, destinations)}</span>
      {failure === null ? (
        <span className="muted">{routingText.howWide}</span>
      ) : (
        <span role="alert">
          {routingText.failed}: {failure}
        </span>
      )}
    </p>
  )
}
