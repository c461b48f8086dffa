import { Button as AriaButton } from 'react-aria-components/Button'
import { percent } from '#shared/domain/suggest-mappings/share.ts'
import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toldApart } from '../../ui/told-apart.ts'
import { isEqualFit } from './is-equal-fit.ts'
import { inboxText } from './messages.ts'
import { suggestionText } from './suggestion-messages.ts'
import { verdictButton } from './verdict-popover.tsx'

type Candidate = EventDetail['candidates'][number]

interface Verbs {
  readonly accept: (number: number) => void
  readonly decline: (number: number) => void
}

/** Where it may belong, on what evidence: dashed, because nobody has decided it. */
export function Candidates(props: { readonly candidates: readonly Candidate[]; readonly verbs: Verbs | null }) {
  const firstOffered = props.candidates.findIndex(({ isDeclined }) => !isDeclined)
  const isTie = isEqualFit(props.candidates)
  return (
    <section className="detail-section">
      <h3>{inboxText.suggestedTitle}</h3>
      {isTie ? <p className="equal">{inboxText.equalTitle}</p> : null}
      <ol>
        {shownOf(props.candidates).map((candidate, at) => (
          <CandidateCard
            key={candidate.projectId}
            candidate={candidate}
            number={at + 1}
            isBest={at === 0 && !isTie && !candidate.isDeclined}
            isOffered={at === firstOffered}
            verbs={props.verbs}
          />
        ))}
      </ol>
    </section>
  )
}

/** As many as have a key. */
const acceptedByKey = 3

/** Those, and what was declined: it says who did, and why. */
function shownOf(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ isDeclined }, at) => at < acceptedByKey || isDeclined)
}

function CandidateCard(props: {
  readonly candidate: Candidate
  readonly number: number
  readonly isBest: boolean
  /** The one that the key declines. */
  readonly isOffered: boolean
  readonly verbs: Verbs | null
}) {
  const { candidate, number, verbs } = props
  return (
    <li className={props.isBest ? 'candidate first' : 'candidate'}>
      {verbs === null || number > acceptedByKey ? (
        <span />
      ) : (
        <AriaButton
          className="accept"
          aria-label={inboxText.acceptLabel(number, toldApart(candidate.projectName, candidate))}
          onPress={() => verbs.accept(number)}
        >
          <Kbd keys={String(number)} />
        </AriaButton>
      )}
      <div>
        <b>{candidate.projectName}</b>{' '}
        {candidate.apart === undefined ? null : <span className="muted">{candidate.apart} </span>}
        {candidate.isDeclined ? <Tag>{suggestionText.declinedTag}</Tag> : null}
        {candidate.evidence.length === 0 ? null : (
          <p>{candidate.evidence.map((evidence) => sentence(evidence.sentence)).join(' ')}</p>
        )}
        {candidate.counterEvidence.map((counter) => (
          <p key={counter} className="against">
            <span aria-hidden="true">− </span>
            {inboxText.against(sentence(counter))}
          </p>
        ))}
        {candidate.hitRate === null ? null : <p className="record">{suggestionText.record(candidate.hitRate)}</p>}
      </div>
      <div className="confidence">
        <span className="unseen">{inboxText.confidence} </span>
        {percent(candidate.confidence)}
        <div className="bar" aria-hidden="true">
          <span style={{ width: `${Math.round(candidate.confidence * 100)}%` }} />
        </div>
        {verbs === null || candidate.isDeclined ? null : (
          <AriaButton
            className="decline"
            onPress={() => verbs.decline(number)}
            {...(props.isOffered && { id: verdictButton.decline })}
          >
            {suggestionText.decline}
            <span className="unseen"> {toldApart(candidate.projectName, candidate)}</span>
            {props.isOffered ? <Kbd keys="d" /> : null}
          </AriaButton>
        )}
      </div>
    </li>
  )
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
