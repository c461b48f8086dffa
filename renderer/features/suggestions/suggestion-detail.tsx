import '../inbox/detail.css'
import { CircleAlert, MousePointerClick } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { SuggestionDetail } from '#shared/ipc/suggestion-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotDecide } from '../../app/session.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { LookOnly } from '../../ui/look-only.tsx'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toldApart } from '../../ui/told-apart.ts'
import { useNow } from '../../ui/use-now.ts'
import { Candidates } from '../inbox/candidates.tsx'
import { acceptSuggestion, beginDecline, openSuggestion } from './decide-suggestion.ts'
import { suggestionsText } from './messages.ts'
import { SuggestionMark } from './suggestion-mark.tsx'

/** The suggestion under the cursor: what it may belong to, on what evidence, and what deciding does. */
export function SuggestionDetailPane() {
  const { suggestions } = useConsole()
  const row = useStore(suggestions.list.store, suggestions.list.current)
  const { detail, failure } = useStore(suggestions.store)
  const isOld = row !== undefined && detail !== null && detail.row.id !== row.id
  return (
    <section className="detail" aria-label={suggestionsText.detailLabel} aria-busy={isOld}>
      {failure !== null ? (
        <StatePanel
          icon={CircleAlert}
          title={suggestionsText.detailFailed}
          role="alert"
          actions={<Button onPress={() => void suggestions.refresh()}>{suggestionsText.tryAgain}</Button>}
        >
          <p>{failure}</p>
        </StatePanel>
      ) : detail === null || row === undefined ? (
        <StatePanel icon={MousePointerClick} title={suggestionsText.noDetail} />
      ) : (
        <DetailBody detail={detail} />
      )}
    </section>
  )
}

function DetailBody(props: { readonly detail: SuggestionDetail }) {
  const app = useConsole()
  const { detail } = props
  const { row, candidates, accepted } = detail
  const whyNot = useStore(app.session, whyNotDecide)
  const scroll = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (scroll.current !== null) scroll.current.scrollTop = 0
  }, [row.id])
  const run = (work: Promise<void>): void => void app.underway.add(work).catch(app.decisions.fail)
  return (
    <>
      <div className="detail-scroll" ref={scroll}>
        <DetailHead detail={detail} />
        {candidates.length === 0 ? null : (
          <Candidates
            candidates={candidates}
            verbs={
              whyNot === null && row.state !== 'accepted'
                ? {
                    accept: (number) => run(acceptSuggestion(app, number)),
                    decline: (number) => run(beginDecline(app, number)),
                  }
                : null
            }
          />
        )}
        {accepted === null ? null : <AcceptedSection accepted={accepted} />}
        <RecordSection candidates={candidates} />
        <PastSection past={detail.past} />
        {accepted === null ? (
          <section className="detail-section">
            <h3>{suggestionsText.resolvesTitle}</h3>
            <p className="muted">{suggestionsText.resolves(detail.resolves?.count ?? 0)}</p>
          </section>
        ) : null}
      </div>
      {whyNot === null ? <SuggestionVerdicts detail={detail} /> : <LookOnly why={whyNot} />}
    </>
  )
}

function DetailHead(props: { readonly detail: SuggestionDetail }) {
  const { row, archived, fork } = props.detail
  const { verb, to } = suggestionsText.predicate(row)
  return (
    <header className="detail-head">
      <h2>
        {row.resourceName} <span>{verb}</span> {to}
      </h2>
      <div className="detail-meta">
        <span className="who">
          <ProviderMark provider={row.provider} />
          {providerNames[row.provider]}, {row.installationLogin}
        </span>
        <SuggestionMark row={row} />
        <span>{suggestionsText.waits(row.waiting)}</span>
        {archived ? (
          <Tag tone="warn" sign="▲">
            {suggestionsText.archived}
          </Tag>
        ) : null}
        {fork ? <Tag sign="⑂">{suggestionsText.fork}</Tag> : null}
        {row.unsynced ? <Tag sign="↑">{suggestionsText.unsynced}</Tag> : null}
      </div>
    </header>
  )
}

function AcceptedSection(props: { readonly accepted: NonNullable<SuggestionDetail['accepted']> }) {
  const { by, evidence } = props.accepted
  return (
    <section className="detail-section">
      <h3>{suggestionsText.acceptedTitle}</h3>
      <p className="muted">{suggestionsText.acceptedBy(by)}</p>
      <ul>
        {evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

/** What is known of each kind of evidence that is shown, in the order of the candidates. */
function RecordSection(props: { readonly candidates: SuggestionDetail['candidates'] }) {
  const seen = new Map(props.candidates.toReversed().map((candidate) => [candidate.signature, candidate]))
  const each = props.candidates.filter((candidate) => seen.get(candidate.signature) === candidate)
  if (each.length === 0) return null
  return (
    <section className="detail-section">
      <h3>{suggestionsText.recordTitle}</h3>
      <dl className="facts">
        {each.map((candidate) => (
          <div key={candidate.signature} style={{ display: 'contents' }}>
            <dt>{candidate.projectName}</dt>
            <dd>{suggestionsText.recordWords(candidate)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function PastSection(props: { readonly past: SuggestionDetail['past'] }) {
  const { past } = props
  const when = useNow((now) => past.map(({ at }) => suggestionsText.moment(now, at)).join('\n')).split('\n')
  if (past.length === 0) return null
  return (
    <section className="detail-section">
      <h3>{suggestionsText.pastTitle}</h3>
      <ul>
        {past.map((one, at) => (
          <li key={`${one.at} ${one.projectName}`}>{suggestionsText.past(one, when[at] ?? '')}</li>
        ))}
      </ul>
    </section>
  )
}

function SuggestionVerdicts(props: { readonly detail: SuggestionDetail }) {
  const app = useConsole()
  const { row, candidates, resolves, accepted } = props.detail
  const keys = {
    accept: useKeys('suggestion.accept_1'),
    decline: useKeys('suggestion.decline'),
    open: useKeys('suggestion.open'),
  }
  const run = (work: Promise<void>): void => void app.underway.add(work).catch(app.decisions.fail)
  const [first] = candidates
  const best = first === undefined || first.isDeclined || row.isAmbiguous ? undefined : first
  const words =
    best === undefined ? null : suggestionsText.accept(toldApart(best.projectName, best), resolves?.count ?? 0)
  return (
    <div className="verdict-bar" role="toolbar" aria-label={suggestionsText.verdictsLabel}>
      {words === null ? null : (
        <Button look="primary" keys={keys.accept} onPress={() => run(acceptSuggestion(app, 1))}>
          <span className="resolves">
            <span className="shortened">
              {words.verb}
              {words.project}
            </span>
            <span className="kept">{words.rest}</span>
          </span>
        </Button>
      )}
      {candidates.some(({ isDeclined }) => !isDeclined) ? (
        <Button keys={keys.decline} onPress={() => run(beginDecline(app))}>
          {suggestionsText.decline}
        </Button>
      ) : null}
      {accepted === null && row.waiting === 0 ? null : (
        <Button keys={keys.open} onPress={() => void openSuggestion(app).catch(app.decisions.fail)}>
          {accepted === null ? suggestionsText.openWaiting : suggestionsText.openMapping}
        </Button>
      )}
    </div>
  )
}
