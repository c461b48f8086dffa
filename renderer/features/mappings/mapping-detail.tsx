import '../inbox/detail.css'
import { MousePointerClick } from 'lucide-react'
import { useStore } from 'zustand'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotDecide } from '../../app/session.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { destinationWords } from '../../ui/destination-mark.tsx'
import { formatAge, formatMoment } from '../../ui/format.ts'
import { LookOnly } from '../../ui/look-only.tsx'
import { providerNames } from '#shared/domain/provider-names.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import type { MappingVerdict } from './decide-mapping.ts'
import { decideMapping, isPossible } from './decide-mapping.ts'
import { MappingVolume } from './mapping-volume.tsx'
import { mappingText } from './messages.ts'

/** The mapping under the cursor, and what can be done with it. */
export function MappingDetail() {
  const { mappings, session } = useConsole()
  const whyNot = useStore(session, whyNotDecide)
  const row = useStore(mappings.list.store, mappings.list.current)
  return (
    <section className="detail" aria-label={mappingText.detailLabel}>
      {row === undefined ? (
        <StatePanel icon={MousePointerClick} title={mappingText.noneTitle} />
      ) : (
        <>
          <div className="detail-scroll">
            <header className="detail-head">
              <h2>
                {row.resourceName} <span>→</span> {row.projectName}
              </h2>
              <div className="detail-meta">
                <span className="who">
                  <ProviderMark provider={row.provider} />
                  {providerNames[row.provider]}, {row.installationLogin}
                </span>
                <Status tone={mappingText.stateWords(row.state).tone}>{mappingText.stateWords(row.state).word}</Status>
                {row.unsynced ? <span>{mappingText.unsynced}</span> : null}
              </div>
            </header>
            <MappingFacts row={row} />
            <MappingVolume row={row} />
            <Evidence row={row} />
          </div>
          {whyNot === null ? <MappingVerdicts row={row} /> : <LookOnly why={whyNot} />}
        </>
      )}
    </section>
  )
}

function MappingFacts(props: { readonly row: MappingRow }) {
  const { row } = props
  const made = useNow((now) => formatMoment(now, row.createdAt))
  const last = useNow((now) =>
    row.lastCarriedAt === null ? mappingText.never : mappingText.ago(formatAge(now, row.lastCarriedAt)),
  )
  const facts: readonly (readonly [string, string | null])[] = [
    [mappingText.facts.to, row.destinationKind === 'project' ? null : destinationWords[row.destinationKind]],
    [mappingText.facts.paused, row.state.kind === 'paused' ? row.state.reason : null],
    [mappingText.facts.accepts, mappingText.filterWords(row)],
    [mappingText.facts.carried, mappingText.carriedFact(row.carried)],
    [mappingText.facts.last, last],
    [mappingText.facts.from, mappingText.made(mappingText.provenance(row.provenance), made)],
    [mappingText.facts.by, row.createdBy],
  ]
  return (
    <section className="detail-section">
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === null || value === '' ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

function Evidence(props: { readonly row: MappingRow }) {
  const { evidence } = props.row
  if (evidence.length === 0) return null
  return (
    <section className="detail-section">
      <h3>{mappingText.evidenceTitle}</h3>
      <ul>
        {evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

function MappingVerdicts(props: { readonly row: MappingRow }) {
  const app = useConsole()
  const { row } = props
  const keys = { pause: useKeys('mapping.pause'), resume: useKeys('mapping.resume'), retire: useKeys('mapping.retire') }
  if (row.state.kind === 'retired') {
    return (
      <div className="verdict-bar">
        <span className="grow">{mappingText.isRetired}</span>
      </div>
    )
  }
  const verdicts: readonly MappingVerdict[] = ['pause', 'resume', 'retire']
  return (
    <div className="verdict-bar" role="toolbar" aria-label={mappingText.verdictsLabel}>
      {verdicts
        .filter((verdict) => isPossible(row, verdict))
        .map((verdict) => (
          <Button
            key={verdict}
            look={verdict === 'retire' ? 'danger' : 'plain'}
            keys={keys[verdict]}
            onPress={() => void decideMapping(app, verdict).catch(app.decisions.fail)}
          >
            {mappingText[verdict]}
          </Button>
        ))}
    </div>
  )
}
