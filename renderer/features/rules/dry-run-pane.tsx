import { CircleAlert, WifiOff } from 'lucide-react'
import type { DryRunLine, DryRunResult } from '#shared/ipc/rule-calls.ts'
import type { RuleActionKind } from '#shared/model/triage-rule.ts'
import { formatCount, formatMoment } from '../../ui/format.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { ruleText } from './messages.ts'
import type { DryRunState } from './use-dry-run.ts'

/** What the draft would have done with events that are stored, one line for each. */
export function DryRunPane(props: {
  readonly kind: RuleActionKind
  readonly hasConditions: boolean
  readonly run: DryRunState
}) {
  const { kind, hasConditions, run } = props
  return (
    <section className="dry-run" aria-label={ruleText.rehearsal} aria-busy={hasConditions && run.isOld}>
      {!hasConditions ? (
        <p className="dry-run-note">{ruleText.lacksConditions}</p>
      ) : run.failure !== null && !run.isOld ? (
        <p className="dry-run-note bad" role="alert">
          <CircleAlert size={15} aria-hidden="true" />
          <span>
            {ruleText.dryRunFailed}: {run.failure}
          </span>
        </p>
      ) : run.result === null ? (
        <p className="dry-run-note" role="status">
          {ruleText.rehearsing}
        </p>
      ) : (
        <Result kind={kind} result={run.result} />
      )}
    </section>
  )
}

function Result({ kind, result }: { readonly kind: RuleActionKind; readonly result: DryRunResult }) {
  const taken = ruleText.takenWords(result)
  const notAsked = ruleText.notAsked(result)
  const isEmpty = result.lines.length === 0
  return (
    <>
      <div className="dry-run-head" role="status">
        <p className="dry-run-count">
          <b className="number">{formatCount(result.wins)}</b> {ruleText.wouldHave(kind, result.wins)}
        </p>
        {taken === null ? null : <p className="muted">{taken}</p>}
        {notAsked === null || isEmpty ? null : <p className="muted">{notAsked}</p>}
        <p className={result.from === 'here' ? 'dry-run-source here' : 'dry-run-source'}>
          {result.from === 'here' ? <WifiOff size={13} aria-hidden="true" /> : null}
          <span>{ruleText.looked(result)}</span>
        </p>
      </div>
      {isEmpty ? (
        <div className="dry-run-empty">
          <b>{ruleText.noHits(notAsked !== null)}</b>
          <p className="muted">{notAsked ?? ruleText.noHitsWhy}</p>
        </div>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too
        <ul className="dry-run-lines" tabIndex={0} aria-label={ruleText.rehearsal}>
          {result.lines.map((line) => (
            <Line key={line.eventId} line={line} kind={kind} />
          ))}
          {result.wins + result.takenByRule + result.takenByMapping > result.lines.length ? (
            <li className="dry-run-rest muted">{ruleText.firstOnly(result.lines.length)}</li>
          ) : null}
        </ul>
      )}
    </>
  )
}

function Line({ line, kind }: { readonly line: DryRunLine; readonly kind: RuleActionKind }) {
  const when = useNow((now) => formatMoment(now, line.receivedAt))
  const { takenBy } = line
  return (
    <li className="dry-run-line" data-taken={takenBy !== null}>
      <ProviderMark provider={line.provider} />
      <span className="dry-run-title">{line.title}</span>
      {takenBy === null ? (
        <Tag tone="accent">{ruleText.would(kind)}</Tag>
      ) : (
        <Tag tone="warn" sign="↷">
          {ruleText.takenFirst}
        </Tag>
      )}
      <span className="dry-run-facts">
        {line.resourceName === null ? null : <span>{line.resourceName}</span>}
        <span>{when}</span>
        {line.isOpen ? <span>{ruleText.waitsNow}</span> : null}
      </span>
      {takenBy === null ? null : <span className="dry-run-taken">{takenBy.sentence}</span>}
    </li>
  )
}
