import '../inbox/detail.css'
import { MousePointerClick } from 'lucide-react'
import { useStore } from 'zustand'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { IpcInput } from '#shared/ipc/contract.ts'
import type { Provider } from '#shared/model/provider.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DestinationMark, destinationWords } from '../../ui/destination-mark.tsx'
import { formatCount } from '../../ui/format.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { followLink } from '../links/follow-link.ts'
import { mappingText } from './messages.ts'
import { routingText } from './routing-messages.ts'
import type { RoutingNode } from './routing-nodes.ts'
import { useAnswer } from './use-answer.ts'

type Of = IpcInput<'mappings.of'>['of']

const shown = 200

/** What is behind the node that is chosen, and the way to each of it. */
export function RoutingPanel(props: {
  readonly node: RoutingNode | null
  readonly only: Provider | null
  readonly onOnly: (provider: Provider | null) => void
}) {
  const { node } = props
  return (
    <section className="detail routing-panel" aria-label={routingText.chosenLabel}>
      {node === null ? (
        <StatePanel icon={MousePointerClick} title={routingText.noneChosen}>
          <p>{routingText.noneChosenWhy}</p>
        </StatePanel>
      ) : (
        <Chosen {...props} node={node} key={node.key} />
      )}
    </section>
  )
}

function Chosen(props: {
  readonly node: RoutingNode
  readonly only: Provider | null
  readonly onOnly: (provider: Provider | null) => void
}) {
  const { node, only } = props
  const { mappings } = useConsole()
  const { tone, words } = routingText.standing(node.tally)
  const of = ofNode(node)
  return (
    <>
      <div className="detail-scroll">
        <header className="detail-head">
          <h2>{node.name}</h2>
          <div className="detail-meta">
            <Whose node={node} />
            <Status tone={tone}>{words}</Status>
            <span>{routingText.mappings(node.tally.mappings)}</span>
            <span>{routingText.carried(node.tally.carried)}</span>
          </div>
        </header>
        {of === null ? null : <Behind name={node.name} of={of} total={node.tally.mappings} />}
      </div>
      <div className="verdict-bar">
        {node.kind === 'provider' ? (
          only === null ? (
            <Button onPress={() => props.onOnly(node.provider)}>{routingText.onlyProvider(node.name)}</Button>
          ) : (
            <Button onPress={() => props.onOnly(null)}>{routingText.allProviders}</Button>
          )
        ) : (
          <Button
            onPress={() => {
              mappings.ask({ text: node.name.slice(0, 200) })
              mappings.show('table')
            }}
          >
            {routingText.showInTable}
          </Button>
        )}
      </div>
    </>
  )
}

function ofNode(node: RoutingNode): Of | null {
  if (node.kind === 'resource' && node.of.id !== null) return { kind: 'resource', id: node.of.id }
  if (node.kind === 'destination' && node.of.id !== null) return { kind: 'destination', id: node.of.id }
  return null
}

function Whose({ node }: { readonly node: RoutingNode }) {
  if (node.kind === 'provider') return <span>{routingText.resources(node.resources)}</span>
  if (node.kind === 'destination') {
    return node.of.kind === 'project' ? (
      <span>{destinationWords.project}</span>
    ) : (
      <DestinationMark kind={node.of.kind} />
    )
  }
  return (
    <span className="who">
      <ProviderMark provider={node.of.provider} />
      {providerNames[node.of.provider]}, {node.of.account}
    </span>
  )
}

function Behind(props: { readonly name: string; readonly of: Of; readonly total: number }) {
  const { of, total } = props
  const app = useConsole()
  const { state } = useStore(app.mappings.store, ({ query }) => query)
  const { answer, failure } = useAnswer(JSON.stringify([of, state]), () =>
    app.client.call('mappings.of', { of, state, offset: 0, limit: shown }),
  )
  if (answer === null) {
    return failure === null ? null : (
      <p className="detail-section" role="alert">
        {failure}
      </p>
    )
  }
  const open = (row: MappingRow): void => {
    followLink(app, { workspaceId: null, target: { kind: 'mapping', id: row.id } }).catch(app.decisions.fail)
  }
  return (
    <ul className="routing-behind" aria-label={routingText.listLabel(props.name)}>
      {answer.rows.map((row) => {
        const standing = mappingText.stateWords(row.state)
        return (
          <li key={row.id}>
            <button type="button" onClick={() => open(row)}>
              <span className="cut">{of.kind === 'resource' ? row.projectName : row.resourceName}</span>
              <Status tone={standing.tone}>{standing.word}</Status>
              <span className="number">{formatCount(row.carried)}</span>
              <span className="routing-accepts cut">{mappingText.filterWords(row)}</span>
            </button>
          </li>
        )
      })}
      {answer.rows.length < total ? <li className="muted">{routingText.rest(answer.rows.length, total)}</li> : null}
    </ul>
  )
}
