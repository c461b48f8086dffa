import { type BestFit, saysOtherwise } from '#shared/domain/best-fit.ts'
import { percent } from '#shared/domain/suggest-mappings/share.ts'
import type { RuleId } from '#shared/model/ids.ts'
import type { RoutingStep } from '#shared/model/routing-decision.ts'
import { LinkButton } from '../../ui/button.tsx'
import { inboxText } from './messages.ts'

const signs: Readonly<Record<RoutingStep['outcome'], string>> = { passed: '✓', failed: '✕', ignored: '⊘', skipped: '–' }

/** Why it was not routed: every step with its outcome, its sentence and its code. */
export function RoutingSteps(props: {
  readonly steps: readonly RoutingStep[]
  /** Whether somebody has decided it since: a rule that took it is in the steps. */
  readonly isDecided: boolean
  /** The project that its evidence spoke for, where that is declined by now. */
  readonly declinedBest?: string | null
  /** What is suggested by now; null where nothing is shown. */
  readonly bestNow?: BestFit | null
  /** Shows a rule; left out where the rules aren't those of this workspace. */
  readonly onRule?: (id: RuleId) => void
}) {
  const { onRule, declinedBest = null, bestNow = null } = props
  return (
    <section className="detail-section">
      <h3>{props.isDecided ? inboxText.whyThenTitle : inboxText.whyTitle}</h3>
      <ol className="steps">
        {props.steps.map((step) => (
          <li key={step.step} data-reached={step.reason === 'NOT_REACHED' ? 'no' : 'yes'}>
            <span className={step.outcome}>
              <span aria-hidden="true">{signs[step.outcome]}</span>
            </span>
            <b>
              {inboxText.step(step.step)}
              <span className="unseen"> {inboxText.outcome(step.outcome)}</span>
            </b>
            <span className="why">
              {stepWords(step, { declinedBest, bestNow })}
              {step.rule === undefined || onRule === undefined ? null : (
                <>
                  {' '}
                  <RuleLink id={step.rule.id} onRule={onRule} />
                </>
              )}
            </span>
            <code>{step.reason}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What the step said when the event came and, of evidence, what is otherwise by now. */
export function stepWords(
  step: RoutingStep,
  { declinedBest, bestNow }: { readonly declinedBest: string | null; readonly bestNow: BestFit | null },
): string {
  if (step.step !== 'evidence' || step.reason === 'NOT_REACHED') return step.detail
  const best =
    bestNow !== null && saysOtherwise(step, bestNow)
      ? { project: bestNow.projectName, share: percent(bestNow.confidence) }
      : null
  return [inboxText.whenItCame(step.detail), inboxText.byNow(declinedBest, best)].filter(Boolean).join(' ')
}

function RuleLink({ id, onRule }: { readonly id: RuleId; readonly onRule: (id: RuleId) => void }) {
  return <LinkButton onPress={() => onRule(id)}>{inboxText.showRule}</LinkButton>
}
