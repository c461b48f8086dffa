import { Button as AriaButton } from 'react-aria-components/Button'
import type { Candidate } from '#shared/model/routing-decision.ts'
import { formatConfidence } from '../../ui/format.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { isEqualFit } from './is-equal-fit.ts'
import { inboxText } from './messages.ts'

/** Where it may belong, on what evidence: dashed, because nobody has decided it. */
export function Candidates(props: {
  readonly candidates: readonly Candidate[]
  readonly onAccept: ((number: number) => void) | null
}) {
  const isTie = isEqualFit(props.candidates)
  return (
    <section className="detail-section">
      <h3>{inboxText.suggestedTitle}</h3>
      {isTie ? <p className="equal">{inboxText.equalTitle}</p> : null}
      <ol>
        {props.candidates.slice(0, 3).map((candidate, at) => (
          <CandidateCard
            key={candidate.projectId}
            candidate={candidate}
            number={at + 1}
            isBest={at === 0 && !isTie}
            onAccept={props.onAccept}
          />
        ))}
      </ol>
    </section>
  )
}

function CandidateCard(props: {
  readonly candidate: Candidate
  readonly number: number
  readonly isBest: boolean
  readonly onAccept: ((number: number) => void) | null
}) {
  const { candidate, number, onAccept } = props
  return (
    <li className={props.isBest ? 'candidate first' : 'candidate'}>
      {onAccept === null ? (
        <span />
      ) : (
        <AriaButton
          className="accept"
          aria-label={inboxText.acceptLabel(number, candidate.projectName)}
          onPress={() => onAccept(number)}
        >
          <Kbd keys={String(number)} />
        </AriaButton>
      )}
      <div>
        <b>{candidate.projectName}</b>
        {candidate.evidence.length === 0 ? null : (
          <p>{candidate.evidence.map((evidence) => sentence(evidence.sentence)).join(' ')}</p>
        )}
        {candidate.counterEvidence.map((counter) => (
          <p key={counter} className="against">
            <span aria-hidden="true">− </span>
            {inboxText.against(sentence(counter))}
          </p>
        ))}
      </div>
      <div className="confidence">
        <span className="unseen">{inboxText.confidence} </span>
        {formatConfidence(candidate.confidence)}
        <div className="bar" aria-hidden="true">
          <span style={{ width: `${Math.round(candidate.confidence * 100)}%` }} />
        </div>
      </div>
    </li>
  )
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
