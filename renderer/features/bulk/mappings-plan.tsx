import { useState } from 'react'
import { rounded } from '#shared/domain/suggest-mappings/share.ts'
import type { SuggestionPlan } from '#shared/ipc/suggestion-calls.ts'
import type { Bulk, BulkItem } from '#shared/model/bulk.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { formatConfidence, formatCount } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import type { BulkWork, SomeItems } from './bulk-work.ts'
import { bulkText } from './messages.ts'
import { readPercent } from './read-percent.ts'

/** Which mappings it would make, what they would resolve, and what is left out of it. */
export function MappingsPlan({ work, bulk }: { readonly work: BulkWork; readonly bulk: Bulk }) {
  const { action, count, events } = bulk
  const isAccepting = action.kind === 'accept'
  const words = isAccepting ? bulkText.wouldAccept(count, events) : bulkText.wouldMap(count, events)
  const none = isAccepting ? bulkText.noneSure : bulkText.noneMappable
  return (
    <>
      {action.kind === 'accept' ? <Threshold key={bulk.id} threshold={action.threshold} /> : null}
      <p role="status">{count === 0 ? none : `${words} ${bulkText.estimate(bulk)}`}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
      <div className="bulk-tables shows-more" role="group" aria-label={bulkText.planLabel} tabIndex={0}>
        {work.planned === null || count === 0 ? null : <Mappings some={work.planned.mappings} />}
        {bulk.leftOut.length === 0 ? null : <LeftOut bulk={bulk} some={work.planned?.leftOut ?? null} />}
      </div>
    </>
  )
}

/** What this console would accept by itself while the service is away. */
export function PlanHere({ plan }: { readonly plan: SuggestionPlan }) {
  const { threshold, accepts, events, leftOut, leftOutItems } = plan
  const shown = accepts.slice(0, mostShown)
  return (
    <>
      <Threshold key={threshold} threshold={threshold} />
      <p role="status">{accepts.length === 0 ? bulkText.noneSure : bulkText.wouldAcceptHere(accepts.length, events)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
      <div className="bulk-tables shows-more" role="group" aria-label={bulkText.planLabel} tabIndex={0}>
        {accepts.length === 0 ? null : (
          <Mappings some={{ items: shown.map(plannedItem), more: shown.length < accepts.length }} />
        )}
        {leftOut.length === 0 ? null : (
          <LeftOut
            bulk={{ leftOut }}
            some={{
              items: leftOutItems.map(leftOutItem),
              more: leftOutItems.length < leftOut.reduce((sum, { count }) => sum + count, 0),
            }}
          />
        )}
      </div>
    </>
  )
}

const mostShown = 100

function plannedItem({ resourceId, resourceName, candidate, resolves }: SuggestionPlan['accepts'][number]): BulkItem {
  const { projectId, projectName, confidence, evidence } = candidate
  return {
    id: resourceId,
    outcome: 'not_reached',
    code: null,
    title: null,
    resourceName,
    mapping: {
      destination: { kind: 'project', id: projectId },
      destinationName: projectName,
      confidence,
      evidence: evidence.map(({ sentence }) => sentence),
      events: resolves?.count ?? 0,
      mappingId: null,
    },
  }
}

function leftOutItem(one: SuggestionPlan['leftOutItems'][number]): LeftOutLine {
  const { id, resourceName, projectName, confidence, code } = one
  return { id, resourceName, code, mapping: { destinationName: projectName, confidence } }
}

/** How sure a suggestion has to be; another answer is another plan. */
function Threshold(props: { readonly threshold: number }) {
  const { bulks } = useConsole()
  const counted = `${rounded(props.threshold * 100)} %`
  const [text, setText] = useState(counted)
  const [isWrong, setWrong] = useState(false)

  function countAgain(): void {
    const threshold = readPercent(text)
    setWrong(threshold === null)
    if (threshold !== null) void bulks.planSuggestions(threshold)
  }

  return (
    <form
      className="bulk-threshold"
      onSubmit={(event) => {
        event.preventDefault()
        countAgain()
      }}
    >
      <div className="field">
        <label htmlFor="bulk-threshold">{bulkText.threshold}</label>
        <input
          id="bulk-threshold"
          className="number"
          inputMode="decimal"
          value={text}
          maxLength={8}
          aria-invalid={isWrong}
          aria-describedby="bulk-threshold-hint"
          onChange={({ target }) => {
            setText(target.value)
            setWrong(false)
            bulks.setChanged(target.value.trim() !== counted)
          }}
        />
      </div>
      <Button type="submit">{bulkText.countAgain}</Button>
      <span className={isWrong ? 'problem' : 'muted'} id="bulk-threshold-hint" role={isWrong ? 'alert' : undefined}>
        {isWrong ? bulkText.wrongThreshold : text.trim() === counted ? bulkText.thresholdHint : bulkText.countFirst}
      </span>
    </form>
  )
}

function Mappings({ some }: { readonly some: SomeItems }) {
  const isSuggested = some.items.some(({ mapping }) => mapping?.confidence != null)
  return (
    <>
      <table className="bulk-mappings">
        <thead>
          <tr>
            <th scope="col">{bulkText.resource}</th>
            <th scope="col">{bulkText.destination}</th>
            {isSuggested ? <th scope="col">{bulkText.confidence}</th> : null}
            <th scope="col">{bulkText.count}</th>
          </tr>
        </thead>
        <tbody>
          {some.items.map(({ id, resourceName, mapping }) => (
            <tr key={id}>
              <td>{isolated(resourceName ?? bulkText.untitled)}</td>
              <td title={mapping?.evidence.join('\n')}>{isolated(mapping?.destinationName ?? '')}</td>
              {isSuggested ? <td className="number">{confidenceOf(mapping)}</td> : null}
              <td className="number">{formatCount(mapping?.events ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {some.more ? <p className="muted">{bulkText.more}</p> : null}
    </>
  )
}

interface LeftOutLine {
  readonly id: string
  readonly resourceName: string | null
  readonly code: BulkItem['code']
  readonly mapping: Pick<NonNullable<BulkItem['mapping']>, 'destinationName' | 'confidence'> | null
}

/** What is left out, and for what each. */
function LeftOut({
  bulk,
  some,
}: {
  readonly bulk: Pick<Bulk, 'leftOut'>
  readonly some: { readonly items: readonly LeftOutLine[]; readonly more: boolean } | null
}) {
  if (some === null || some.items.length === 0) return <p className="muted">{bulkText.leftOut(bulk)}</p>
  return (
    <details className="bulk-left-out">
      <summary>{bulkText.leftOut(bulk)}</summary>
      <ul className="bulk-left">
        {some.items.map(({ id, resourceName, code, mapping }) => (
          <li key={id}>
            <span className="bulk-left-title">{bulkText.goesTo(resourceName, mapping)}</span>
            <span className="muted">
              {mapping?.confidence == null ? '' : `${confidenceOf(mapping)} · `}
              {bulkText.code(code)}
            </span>
          </li>
        ))}
      </ul>
      {some.more ? <p className="muted">{bulkText.more}</p> : null}
    </details>
  )
}

function confidenceOf(mapping: LeftOutLine['mapping']): string {
  return mapping?.confidence == null ? '' : formatConfidence(mapping.confidence)
}
